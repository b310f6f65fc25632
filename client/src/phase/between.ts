import type { AgendaItem, Turn } from '@kring/shared/meeting/agenda'
import { isWaitedFor, type MeetingState, openItem } from '@kring/shared/meeting/meeting-state'
import { nextStep } from './next-step.ts'

/** The meeting stands between two items: a case was closed, or the first is waited for. */
export interface Between {
  readonly closed: Turn | undefined
  readonly coming:
    | { readonly type: 'item'; readonly item: AgendaItem }
    | { readonly type: 'choose' }
    | { readonly type: 'end' }
  /** Whether there is still a place for somebody's case before what comes. */
  readonly place: 'free' | 'none'
}

/** Undefined while something is open. */
export function betweenOf(state: MeetingState): Between | undefined {
  const here = openItem(state)
  if (!here) return undefined
  if (isWaitedFor(here)) {
    const coming: Between['coming'] =
      here.type === 'turn' ? { type: 'item', item: here } : { type: 'choose' }
    return { closed: undefined, coming, place: here.type === 'slot' ? 'free' : 'none' }
  }
  if (here.type !== 'turn' || here.status !== 'closed') return undefined
  const step = nextStep(state)
  const coming = step.type === 'item' ? step.item.id : undefined
  const ahead = state.agenda.slice(state.agenda.indexOf(here) + 1)
  const before = ahead.findIndex(({ id }) => id === coming)
  const onTheWay = before === -1 ? ahead : ahead.slice(0, before + 1)
  const place = onTheWay.some(({ type }) => type === 'slot') ? 'free' : 'none'
  switch (step.type) {
    case 'item':
      return {
        closed: here,
        coming: step.item.type === 'slot' ? { type: 'choose' } : { type: 'item', item: step.item },
        place,
      }
    case 'choose':
      return { closed: here, coming: { type: 'choose' }, place }
    default:
      return { closed: here, coming: { type: 'end' }, place }
  }
}
