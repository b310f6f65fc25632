import { type Phase, phasesOf } from '../method/method.ts'
import type { Seat } from '../method/seat.ts'
import { KINDS } from '../note/kind.ts'
import { phasesIn } from './agenda.ts'
import { type MeetingState, openItem, openPhase } from './meeting-state.ts'

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
 * [S5] Who leads the team is asked for where a phase that is open or still to come sets them apart.
 * The meeting waits for no answer: without one, nobody sits as team leader.
 */
export function asksForTeamLeader(state: MeetingState): boolean {
  const here = openItem(state)
  const phases = here
    ? state.agenda.slice(state.agenda.indexOf(here)).flatMap(phasesIn)
    : phasesOf(state.method)
  return phases.some(setsTeamLeaderApart)
}

/** Whether the open phase sets the team leader apart, and nobody has said who that is. */
export function lacksTeamLeader(state: MeetingState): boolean {
  const phase = openPhase(state)
  return state.teamLeader === null && phase !== undefined && setsTeamLeaderApart(phase)
}
