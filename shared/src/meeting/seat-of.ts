import type { MemberId } from '../lib/id.ts'
import type { Seat } from '../method/seat.ts'
import type { MeetingState } from './meeting-state.ts'
import { memberOf, openItem } from './meeting-state.ts'

/** Whether a member leads and takes no other part. A timekeeper takes part. */
export function onlyLeads({ method, lead }: MeetingState, id: MemberId): boolean {
  return method.lead === 'facilitator' && lead === id
}

/**
 * What a member is just now; undefined for who is not of the circle.
 *
 * - [S1] In a turn its case-giver sits as case-giver, whoever leads.
 * - [S2] Where the method has a facilitator, who leads sits as facilitator; a timekeeper is a peer.
 * - [S4] Who leads the others at work sits as team leader, wherever they would sit as a peer.
 */
export function seatOf(state: MeetingState, id: MemberId): Seat | undefined {
  const member = memberOf(state, id)
  if (!member) return undefined
  if (member.part === 'observer') return 'observer'

  const item = openItem(state)
  if (item?.type === 'turn' && item.status !== 'ahead' && item.caseGiver === id) return 'case-giver'
  if (onlyLeads(state, id)) return 'facilitator'
  return state.teamLeader === id ? 'team-leader' : 'peer'
}

/**
 * Every seat whose rights a member has just now, their own first.
 *
 * - [S3] Outside a turn, where reports are told, who has an agreement due may also do what the
 *   case-giver may: last time's case was theirs. They do not lose what a peer may.
 */
export function seatsOf(state: MeetingState, id: MemberId): readonly Seat[] {
  const seat = seatOf(state, id)
  if (!seat) return []
  const item = openItem(state)
  const tells =
    item?.type === 'phase' &&
    item.phase.admits.report !== undefined &&
    state.due.some(({ by }) => by === id)
  return tells ? [seat, 'case-giver'] : [seat]
}
