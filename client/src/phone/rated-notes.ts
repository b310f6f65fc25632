import type { PlacedNote } from '@kring/shared/board/read-board'
import { phasesIn } from '@kring/shared/meeting/agenda'
import { type MeetingState, openPhase, openTurn } from '@kring/shared/meeting/meeting-state'
import type { Phase } from '@kring/shared/method/method'
import { isNoteKind, type NoteKind } from '@kring/shared/note/kind'

/** The kinds that the peers, and not only the case-giver, may add in a phase. */
function kindsOfPeers(phase: Phase): readonly NoteKind[] {
  return Object.entries(phase.admits).flatMap(([kind, seats]) =>
    isNoteKind(kind) && seats.includes('peer') ? [kind] : [],
  )
}

/**
 * The notes whose warmth the case-giver says in the open phase; undefined where none is asked for.
 *
 * - [P1] A phase asks for it that admits a rating from the case-giver alone. Beside an agreement a
 *   rating is a number of its own: how willing one is.
 * - [P2] Weighed is what the peers brought last: in this phase, or else in the nearest before it.
 */
export function ratedNotes(
  state: MeetingState,
  notes: readonly PlacedNote[],
): readonly PlacedNote[] | undefined {
  const turn = openTurn(state)
  const phase = openPhase(state)
  if (!turn || !phase || phase.admits.agreement !== undefined) return undefined
  if (phase.admits.rating?.every((seat) => seat === 'case-giver') !== true) return undefined
  const phases = phasesIn(turn)
  const last = phases
    .slice(0, phases.indexOf(phase) + 1)
    .findLast((one) => kindsOfPeers(one).length > 0)
  const kinds = last ? kindsOfPeers(last) : []
  return notes.filter((note) => note.turn === turn.id && kinds.includes(note.kind))
}
