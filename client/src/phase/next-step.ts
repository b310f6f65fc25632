import type { Turn } from '@kring/shared/meeting/agenda'
import { phasesIn } from '@kring/shared/meeting/agenda'
import { type MeetingState, openItem } from '@kring/shared/meeting/meeting-state'
import { next } from '@kring/shared/meeting/move'
import type { Phase } from '@kring/shared/method/method'

/**
 * Where Next leads, by the very rule that will move the meeting, so that the button names it.
 *
 * - `phase`: another phase of the same turn, or a slot of the agenda
 * - `turn`: the first phase of a turn
 * - `close-turn`: the turn ends here, and a case-giver for the next has to be named
 * - `name-case-giver`: nothing moves until a case-giver is named
 * - `end`: the agenda is done; what is left is to close the meeting
 * - `questions-first`: not before a phase of questions was held
 */
export type NextStep =
  | { readonly type: 'phase'; readonly phase: Phase }
  | { readonly type: 'turn'; readonly turn: Turn; readonly phase: Phase }
  | { readonly type: 'close-turn' }
  | { readonly type: 'name-case-giver' }
  | { readonly type: 'end' }
  | { readonly type: 'questions-first' }

export function nextStep(state: MeetingState): NextStep {
  const move = next(state, 'held')
  if (move.type === 'refused') {
    if (move.refusal.code === 'case-giver-missing') return { type: 'name-case-giver' }
    if (move.refusal.code === 'questions-first') return { type: 'questions-first' }
    return { type: 'end' }
  }
  const opened = move.events.findLast((event) => event.type === 'phase.opened')
  if (opened?.type !== 'phase.opened') return { type: 'close-turn' }
  const item = state.agenda.find(({ id }) => id === opened.item)
  const phase = item && phasesIn(item)[opened.phase]
  if (!item || !phase) return { type: 'end' }
  return item.type === 'turn' && item.id !== openItem(state)?.id
    ? { type: 'turn', turn: item, phase }
    : { type: 'phase', phase }
}
