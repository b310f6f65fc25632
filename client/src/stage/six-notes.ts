import type { PlacedNote } from '@kring/shared/board/read-board'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { openItem, openPhase, openTurn } from '@kring/shared/meeting/meeting-state'
import { isNoteKind, type NoteKind } from '@kring/shared/note/kind'
import { notesByPhase } from '../note/notes-by-phase.ts'

/** What the stage shows of the board, and never more of it. */
export const MOST_NOTES = 6

/** What is said through sheets and forms stands elsewhere on the stage. */
const ELSEWHERE: readonly NoteKind[] = ['problem', 'objective', 'agreement']

/** The kinds of note that may hang in the open phase. */
export function kindsHung(state: MeetingState): readonly NoteKind[] {
  const admits = openPhase(state)?.admits ?? {}
  return Object.keys(admits)
    .filter(isNoteKind)
    .filter((kind) => !ELSEWHERE.includes(kind))
}

/**
 * The notes said in the open phase, in the order in which they may claim a place on the stage:
 * those that stay with the case-giver first, then the newest.
 */
export function notesInOrder(
  notes: readonly PlacedNote[],
  state: MeetingState,
): readonly PlacedNote[] {
  const item = openItem(state)
  const phase = openPhase(state)
  if (!item || !phase || state.progress.type !== 'running') return []
  const { language, progress } = state
  const kinds = kindsHung(state)
  const kept: readonly string[] = openTurn(state)?.kept ?? []
  const said = notesByPhase(notes, item, { phase: progress.phase, language })
  return (said.find((group) => group.phase === phase.id)?.notes ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .toSorted((one, other) => {
      const marks = Number(kept.includes(other.id)) - Number(kept.includes(one.id))
      return marks || other.at - one.at || (one.id < other.id ? 1 : -1)
    })
}

/**
 * Six places, filled so that nothing moves under the eyes: a note that hangs already keeps its
 * place, a new one takes the first that is free.
 */
export function keepPlaces(
  before: readonly (string | null)[],
  chosen: readonly string[],
): readonly (string | null)[] {
  const places: (string | null)[] = Array.from({ length: MOST_NOTES }, (_, place) => {
    const id = before[place] ?? null
    return id !== null && chosen.includes(id) ? id : null
  })
  for (const id of chosen) {
    if (places.includes(id)) continue
    const free = places.indexOf(null)
    if (free !== -1) places[free] = id
  }
  return places
}
