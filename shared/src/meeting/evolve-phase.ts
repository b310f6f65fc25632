import { type AgendaItem, isBegun, type PhaseItem, phasesIn, type Turn } from './agenda.ts'
import { type Change, changeItem, type HappenedAs, including } from './change.ts'
import { speakerBecomes } from './evolve-word.ts'
import type { MeetingState } from './meeting-state.ts'
import { startTimer } from './timer.ts'

/** [E2] A spotlight, a gathering and a balcony pause end with the phase they came in. */
export const NOTHING_SHOWN = { balcony: null, spotlight: null, gathered: null } as const

export function phaseOpened(state: MeetingState, event: HappenedAs<'phase.opened'>): Change {
  const spoken = speakerBecomes(state, null, event.at)
  const item = state.agenda.find(({ id }) => id === event.item)
  const phase = item && phasesIn(item)[event.phase]
  return {
    ...spoken,
    ...NOTHING_SHOWN,
    heard: [],
    passed: [],
    begun: phase ? { ...state.begun, [`${event.item}/${phase.id}`]: event.at } : state.begun,
    spokenBefore: spoken.spoken ?? state.spoken,
    progress: {
      type: 'running',
      item: event.item,
      phase: event.phase,
      timer: startTimer(event.at, event.minutes),
    },
    agenda: state.agenda.map((item) => {
      if (item.type === 'slot') return item
      if (item.id !== event.item) return item.status === 'open' ? notOpenAnyMore(item) : item
      if (item.type === 'phase') return { ...item, status: 'open' }
      const phase = item.phases[event.phase]?.id
      const here = (id: string) => id !== phase
      return {
        ...item,
        status: 'open',
        held: item.held.filter(here),
        skipped: item.skipped.filter(here),
      }
    }),
  }
}

export function phaseLeft(state: MeetingState, event: HappenedAs<'phase.left'>): Change {
  return {
    agenda: changeItem(state, event.item, (item) => {
      if (item.type === 'phase') {
        return { ...item, status: event.how === 'stepped-back' ? 'ahead' : 'done' }
      }
      const phase = phasesIn(item)[event.phase]
      if (item.type === 'slot' || !phase || event.how === 'stepped-back') return item
      return event.how === 'held'
        ? { ...item, held: including(item.held, phase.id) }
        : { ...item, skipped: including(item.skipped, phase.id) }
    }),
  }
}

/** What was open or begun is over when the meeting closes; what nobody came to stays ahead. */
export function atClose(item: AgendaItem): AgendaItem {
  if (item.type === 'phase') return item.status === 'open' ? { ...item, status: 'done' } : item
  return item.type === 'turn' && isBegun(item) ? { ...item, status: 'closed' } : item
}

/** One item is open at a time. A turn that was stepped out of is ahead again, and stays begun. */
function notOpenAnyMore(item: PhaseItem | Turn): AgendaItem {
  return item.type === 'turn' ? { ...item, status: 'ahead' } : { ...item, status: 'done' }
}
