import type { PlacedNote } from '@kring/shared/board/read-board'
import type { NoteId } from '@kring/shared/lib/id'
import { type AgendaItem, phasesIn } from '@kring/shared/meeting/agenda'

/**
 * In which phase of its item each note was said. Where a note does not tell, its kind and its place
 * in the order do: the first phase from the one reached so far that admits the kind, of those that
 * were held, else the last before it. A note that comes later changes none before it.
 *
 * `open` is the place of the open phase in the item, where there is one.
 */
export function phasesOfNotes(
  notes: readonly PlacedNote[],
  item: AgendaItem,
  { open }: { readonly open?: number | undefined } = {},
): ReadonlyMap<NoteId, string> {
  const phases = phasesIn(item)
  const held = item.type === 'turn' ? item.held : []
  const found = new Map<NoteId, string>()
  const placesOf = new Map<PlacedNote['kind'], readonly number[]>()
  const admittingTo = (kind: PlacedNote['kind']) => {
    const known = placesOf.get(kind)
    if (known) return known
    const places = phases.flatMap(({ id, admits }, place) => {
      const begun = place === open || held.includes(id) || open === undefined
      return begun && admits[kind] ? [place] : []
    })
    placesOf.set(kind, places)
    return places
  }
  let reached = 0
  for (const note of notes) {
    if (note.turn !== item.id) continue
    const admitting = admittingTo(note.kind)
    const told = phases.findIndex(({ id }) => id === note.phase)
    const place =
      (told === -1 ? undefined : told) ??
      admitting.find((one) => one >= reached) ??
      admitting.at(-1) ??
      open ??
      phases.length - 1
    reached = Math.max(reached, place)
    const phase = phases[place]
    if (phase) found.set(note.id, phase.id)
  }
  return found
}
