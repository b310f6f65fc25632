import type { PlacedNote } from '@kring/shared/board/read-board'
import type { Language } from '@kring/shared/language/language'
import { type AgendaItem, phasesIn } from '@kring/shared/meeting/agenda'
import { phasesOfNotes } from './note-phase.ts'

export interface PhaseNotes {
  readonly phase: string
  readonly name: string
  readonly notes: readonly PlacedNote[]
}

/**
 * The notes of an item as a list by phase, the latest phase first. Phases without notes, and notes
 * without words, are left out.
 */
export function notesByPhase(
  notes: readonly PlacedNote[],
  item: AgendaItem,
  open: { readonly phase: number; readonly language: Language },
): readonly PhaseNotes[] {
  const isClosed = item.type === 'turn' && item.status === 'closed'
  const phaseOf = phasesOfNotes(notes, item, { open: isClosed ? undefined : open.phase })
  const written = notes.filter(({ text }) => text.trim() !== '')
  return phasesIn(item)
    .map(({ id, name }) => ({
      phase: id,
      name: name[open.language],
      notes: written.filter((note) => phaseOf.get(note.id) === id),
    }))
    .filter((group) => group.notes.length > 0)
    .toReversed()
}
