import type { PlacedNote } from '@kring/shared/board/read-board'
import type { NoteId } from '@kring/shared/lib/id'

/**
 * The notes in an order in which nothing moves under a reader's eyes: those they were shown stay
 * where they stood, and what is new comes after, however the clock of its author goes.
 */
export function inKeptOrder(
  notes: readonly PlacedNote[],
  shown: readonly NoteId[],
): readonly PlacedNote[] {
  const placeOf = new Map(shown.map((id, place) => [id, place]))
  const place = ({ id }: PlacedNote) => placeOf.get(id) ?? shown.length
  return notes.toSorted((one, other) => place(one) - place(other))
}
