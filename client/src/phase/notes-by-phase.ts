import type { PlacedNote } from '@kring/shared/board/read-board'
import type { Language } from '@kring/shared/language/language'
import { type AgendaItem, phasesIn } from '@kring/shared/meeting/agenda'

export interface PhaseNotes {
  readonly phase: string
  readonly name: string
  readonly notes: readonly PlacedNote[]
}

/**
 * The notes of an item as a list by phase, the open phase first. A note stands under the first
 * phase that admits its kind and is not before that of the note said before it; phases without
 * notes are left out.
 */
export function notesByPhase(
  notes: readonly PlacedNote[],
  item: AgendaItem,
  open: { readonly phase: number; readonly language: Language },
): readonly PhaseNotes[] {
  const phases = phasesIn(item)
  const reached = item.type === 'turn' && item.status === 'closed' ? phases.length - 1 : open.phase
  const places = phases.slice(0, reached + 1).map((): PlacedNote[] => [])
  let from = 0
  for (const note of notes) {
    if (note.turn !== item.id || note.text.trim() === '') continue
    const admitting = phases.flatMap(({ admits }, at) =>
      at <= reached && admits[note.kind] !== undefined ? [at] : [],
    )
    const at = admitting.find((one) => one >= from) ?? admitting.at(-1) ?? Math.max(reached, 0)
    from = Math.max(from, at)
    places[at]?.push(note)
  }
  return phases
    .slice(0, reached + 1)
    .map(({ id, name }, at) => ({ phase: id, name: name[open.language], notes: places[at] ?? [] }))
    .filter((group) => group.notes.length > 0)
    .toReversed()
}
