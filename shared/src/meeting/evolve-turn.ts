import type { Phase } from '../method/method.ts'
import type { AgendaItem, HeldBy, Slot, Turn } from './agenda.ts'
import { type HappenedAs, including } from './change.ts'

export function asTurn(
  before: AgendaItem,
  { caseGiver, title, held }: HappenedAs<'turn.chosen'>,
): AgendaItem {
  if (before.type === 'phase') return before
  const item = held && before.by ? heldBy(before, before.by, held) : before
  if (item.type === 'turn') return { ...item, caseGiver, title }
  const { type: _type, ...place } = item
  return {
    type: 'turn',
    ...place,
    caseGiver,
    title,
    status: 'ahead',
    held: [],
    skipped: [],
    revealed: [],
    consents: {},
    kept: [],
    ratings: {},
    recordLevel: 'agreement',
  }
}

export function asSlot(item: AgendaItem): AgendaItem {
  if (item.type !== 'turn') return item
  const { id, of, phases, name, by } = item
  return { type: 'slot', id, of, phases, ...(name ? { name } : {}), ...(by ? { by } : {}) }
}

export function withRevealed(item: AgendaItem, phase: string): AgendaItem {
  if (item.type === 'slot') return item
  if (item.type === 'phase') return { ...item, revealed: true }
  return { ...item, revealed: including(item.revealed, phase) }
}

/** Who wants more questions first has said neither yes nor no: the phase asks again. */
export function consentsAfter(
  { consents }: Turn,
  { phase, answer }: HappenedAs<'consent.answered'>,
): Turn['consents'] {
  if (answer !== 'questions') return { ...consents, [phase]: answer }
  const { [phase]: _asked, ...others } = consents
  return others
}

function heldBy<Place extends Slot | Turn>(
  place: Place,
  by: HeldBy,
  { method, phases }: { readonly method: string; readonly phases: readonly Phase[] },
): Place {
  return { ...place, phases, by: { ...by, method } }
}
