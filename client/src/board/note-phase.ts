import type { PlacedNote } from '@kring/shared/board/read-board'
import type { NoteId } from '@kring/shared/lib/id'
import type { Turn } from '@kring/shared/meeting/agenda'

/**
 * In which phase of its turn each note was said. A note does not tell; its kind and its place in
 * the order do: the first phase from the one reached so far that admits the kind, of those that
 * were held, else the last before it. A note that comes later changes none before it.
 *
 * `open` is the place of the open phase in the turn, where there is one.
 */
export function phasesOfNotes(
  notes: readonly PlacedNote[],
  turn: Turn,
  { open }: { readonly open?: number | undefined } = {},
): ReadonlyMap<NoteId, string> {
  const found = new Map<NoteId, string>()
  let reached = 0
  for (const note of notes) {
    if (note.turn !== turn.id) continue
    const admitting = turn.phases.flatMap(({ id, admits }, place) => {
      const begun = place === open || turn.held.includes(id) || open === undefined
      return begun && admits[note.kind] ? [place] : []
    })
    const place =
      admitting.find((one) => one >= reached) ?? admitting.at(-1) ?? open ?? turn.phases.length - 1
    reached = Math.max(reached, place)
    const phase = turn.phases[place]
    if (phase) found.set(note.id, phase.id)
  }
  return found
}
