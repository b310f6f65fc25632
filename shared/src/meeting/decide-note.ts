import { admitsAny } from '../method/method.ts'
import { mayUse } from './admits.ts'
import { type Circumstances, type Decision, decided, no, type Of } from './decision.ts'
import type { MeetingEvent } from './meeting-event.ts'
import { type MeetingState, openItem, openPhase, openTurn } from './meeting-state.ts'

/**
 * Turns over what was written face down: notes in a turn, and outside one in a phase that is written
 * in private; there the offers too, unless the phase is about something else. Said again, it turns
 * over the notes that came since.
 */
export function reveal(state: MeetingState): Decision {
  const item = openItem(state)
  const phase = openPhase(state)
  const offers: readonly MeetingEvent[] = state.offersRevealed ? [] : [{ type: 'offers.revealed' }]
  if (!item || !phase) return decided(...offers)
  const notes: MeetingEvent = { type: 'notes.revealed', item: item.id, phase: phase.id }
  if (item.type === 'turn' && item.status === 'open') return decided(notes)
  if (item.type !== 'phase' || !phase.manner.includes('private')) return decided(...offers)
  return admitsAny(phase, ['problem', 'choice']) ? decided(notes, ...offers) : decided(notes)
}

export function spotlight(state: MeetingState, { note }: Of<'spotlight.set'>): Decision {
  if ((state.spotlight?.note ?? null) === note) return decided()
  if (note === null) return decided({ type: 'spotlight.ended' })
  const item = openItem(state)
  return item
    ? decided({ type: 'note.spotlit', item: item.id, note })
    : no({ code: 'no-turn-open' })
}

export function gather(state: MeetingState, { type: _type, ...part }: Of<'gather'>): Decision {
  const item = openItem(state)
  if (item?.type !== 'turn') return no({ code: 'no-turn-open' })
  return decided({ type: 'all.gathered', item: item.id, ...part })
}

/** [C14] */
export function keep(
  state: MeetingState,
  command: Of<'note.keep'>,
  { actor }: Circumstances,
): Decision {
  const turn = openTurn(state)
  if (!turn) return no({ code: 'no-turn-open' })
  if (turn.caseGiver !== (command.for ?? actor)) return no({ code: 'not-the-case-giver' })
  const kept = turn.kept.includes(command.note)
  if (kept === (command.keep === 'yes')) return decided()
  return decided({
    type: command.keep === 'yes' ? 'note.kept' : 'note.released',
    item: turn.id,
    note: command.note,
  })
}

/** [C12] */
export function rate(
  state: MeetingState,
  { note, rating, for: named }: Of<'note.rate'>,
  { actor }: Circumstances,
): Decision {
  const turn = openTurn(state)
  if (!turn) return no({ code: 'no-turn-open' })
  if (turn.caseGiver !== (named ?? actor)) return no({ code: 'not-the-case-giver' })
  const verdict = mayUse(state, 'rating', ['case-giver'])
  if (verdict.type === 'refused') return verdict
  if ((turn.ratings[note] ?? null) === rating) return decided()
  return decided({ type: 'note.rated', item: turn.id, note, rating })
}
