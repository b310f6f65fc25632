import type { Member } from '@kring/shared/circle/member'
import type { MemberId } from '@kring/shared/lib/id'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { onlyLeads } from '@kring/shared/meeting/seat-of'

/**
 * Whose words may be written down at one screen, in the order they came to the circle: so that a
 * seat keeps its key from one case to the next. Who only holds the frame has none to write down.
 */
export function roomSeats(state: MeetingState, absent: readonly MemberId[]): readonly Member[] {
  return state.members.filter(
    ({ id, part }) => part === 'member' && !absent.includes(id) && !onlyLeads(state, id),
  )
}

/** Who sits at the screen beside who leads, for the room to know that they are here. */
export function sitTogether(state: MeetingState, absent: readonly MemberId[]): readonly MemberId[] {
  return state.members
    .filter(({ id, part }) => part === 'member' && id !== state.lead && !absent.includes(id))
    .map(({ id }) => id)
}
