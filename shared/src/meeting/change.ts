import type { ItemId } from '../lib/id.ts'
import type { AgendaItem, Turn } from './agenda.ts'
import type { Happened } from './meeting-event.ts'
import type { MeetingState } from './meeting-state.ts'
import type { Timer } from './timer.ts'

/** What an event changes of a state. */
export type Change = Partial<Omit<MeetingState, 'version' | 'meeting' | 'circle' | 'number'>>

/** An event of this type. */
export type HappenedAs<Type extends Happened['type']> = Extract<Happened, { readonly type: Type }>

export function changeItem(state: MeetingState, id: ItemId, to: (item: AgendaItem) => AgendaItem) {
  return state.agenda.map((item) => (item.id === id ? to(item) : item))
}

export function changeTurn(state: MeetingState, id: ItemId, to: (turn: Turn) => Turn) {
  return changeItem(state, id, (item) => (item.type === 'turn' ? to(item) : item))
}

export function changeTimer(state: MeetingState, to: (timer: Timer) => Timer): Change {
  const { progress } = state
  return progress.type === 'running' ? { progress: { ...progress, timer: to(progress.timer) } } : {}
}

export function including<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list : [...list, one]
}
