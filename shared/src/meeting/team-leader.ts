import type { Phase } from '../method/method.ts'
import type { Seat } from '../method/seat.ts'
import { KINDS } from '../note/kind.ts'
import { type MeetingState, openPhase } from './meeting-state.ts'
import { seatOf } from './seat-of.ts'

/**
 * Whether a phase holds the team leader to something else than a peer: they come last, or what is
 * open to them is not what is open to a peer.
 */
export function setsTeamLeaderApart({ manner, admits, silent }: Phase): boolean {
  const differs = (seats: readonly Seat[] = []) =>
    seats.includes('team-leader') !== seats.includes('peer')
  return (
    manner.includes('leader-last') || differs(silent) || KINDS.some((kind) => differs(admits[kind]))
  )
}

/**
 * Whether the open phase sets the team leader apart, and nobody sits as such: nobody has said who
 * that is, or it is who only leads this meeting. In their own case they sit as case-giver.
 */
export function lacksTeamLeader(state: MeetingState): boolean {
  const phase = openPhase(state)
  if (!phase || !setsTeamLeaderApart(phase)) return false
  const seat = state.teamLeader === null ? undefined : seatOf(state, state.teamLeader)
  return seat !== 'team-leader' && seat !== 'case-giver'
}
