import type { MemberId } from '@kring/shared/lib/id'
import { kindsOpen } from '@kring/shared/meeting/admits'
import { openPulse } from '@kring/shared/meeting/meeting-state'
import { seatsOf } from '@kring/shared/meeting/seat-of'
import type { MeetingView } from '@kring/shared/meeting/view'

/**
 * Whether turning the open pulse over now would lose something: it is done once [U3], so a statement that
 * fewer than four have answered by then is never shown, and who has not answered cannot any more. Who has
 * answered is told to nobody, so their number is held beside that of those who are here and may.
 */
export function isPulseUnfinished(
  { state, pulse }: Pick<MeetingView, 'state' | 'pulse'>,
  here: ReadonlySet<MemberId>,
): boolean {
  const open = openPulse(state)
  if (!open || !pulse) return false
  const mayAnswer = [...here].filter((id) => kindsOpen(state, seatsOf(state, id)).includes('pulse'))
  return pulse.enough < open.statements.length || pulse.answered < mayAnswer.length
}

/** Whether the meeting, if it goes on now, leaves answers behind that nobody will have seen. */
export function leavesAnswers({ pulse }: Pick<MeetingView, 'pulse'>): boolean {
  return (pulse?.answered ?? 0) > 0
}
