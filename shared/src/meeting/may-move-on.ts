import type { MemberId } from '../lib/id.ts'
import { type MeetingState, openTurn } from './meeting-state.ts'

/**
 * [C13] Who opens the next phase: who leads; and where nobody only leads, in their own case, also
 * who brings it. Their time is theirs to keep.
 */
export function mayMoveOn(state: MeetingState, actor: MemberId): boolean {
  if (state.lead === actor) return true
  return state.method.lead === 'timekeeper' && openTurn(state)?.caseGiver === actor
}
