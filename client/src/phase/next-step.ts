import type { AgendaItem } from '@kring/shared/meeting/agenda'
import { phasesIn } from '@kring/shared/meeting/agenda'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { next } from '@kring/shared/meeting/move'
import { itemsOnTheWay } from '@kring/shared/meeting/score'
import type { Phase } from '@kring/shared/method/method'

/**
 * What Next would do now.
 *
 * - `phase`: the next phase of the open turn · `item`: the next item of the agenda
 * - `end-turn`: the turn closes, and `after` it somebody is asked to bring a case, or nothing follows
 * - `choose`: somebody has to bring a case first · `end`: nothing follows; the meeting may close
 * - `blocked`: advice waits for a phase of questions
 */
export type NextStep =
  | { readonly type: 'phase'; readonly phase: Phase }
  | { readonly type: 'item'; readonly item: AgendaItem }
  | { readonly type: 'end-turn'; readonly after: 'choose' | 'end' }
  | { readonly type: 'choose' }
  | { readonly type: 'end' }
  | { readonly type: 'blocked' }

/** Asked of the same rule that the server moves by, so that the button names what it does. */
export function nextStep(state: MeetingState): NextStep {
  const move = next(state, 'held')
  const { progress } = state
  if (move.type === 'refused') {
    switch (move.refusal.code) {
      case 'case-giver-missing':
      case 'facilitator-brings-no-case':
        return { type: 'choose' }
      case 'questions-first':
        return { type: 'blocked' }
      default:
        return { type: 'end' }
    }
  }
  const opened = move.events.find((event) => event.type === 'phase.opened')
  const here = progress.type === 'running' ? progress.item : undefined
  if (opened === undefined) {
    const items = itemsOnTheWay(state)
    const at = items.findIndex(({ id }) => id === here)
    const open = items.slice(at + 1).some(({ type }) => type === 'slot')
    return { type: 'end-turn', after: open ? 'choose' : 'end' }
  }
  const item = state.agenda.find(({ id }) => id === opened.item)
  const phase = item && phasesIn(item)[opened.phase]
  if (!item || !phase) return { type: 'end' }
  return opened.item === here ? { type: 'phase', phase } : { type: 'item', item }
}
