import type { PlacedNote } from '@kring/shared/board/read-board'
import type { MemberId } from '@kring/shared/lib/id'
import { mayUse } from '@kring/shared/meeting/admits'
import { type MeetingState, openTurn } from '@kring/shared/meeting/meeting-state'
import type { NoteKind } from '@kring/shared/note/kind'

/** What is put to the case-giver, who then says which of it touches something. */
const PUT_TO_THEM: ReadonlySet<NoteKind> = new Set(['fact-question', 'open-question', 'hypothesis'])

/**
 * Whether a member may say of a note how warm it is: the case-giver, or who leads as their scribe,
 * in a phase that admits it.
 */
export function mayRate(
  state: MeetingState,
  member: MemberId,
  note: Pick<PlacedNote, 'kind' | 'turn'>,
): boolean {
  const turn = openTurn(state)
  if (!turn || note.turn !== turn.id || !PUT_TO_THEM.has(note.kind)) return false
  if (turn.caseGiver !== member && state.lead !== member) return false
  return mayUse(state, 'rating', ['case-giver']).type === 'admitted'
}
