import type { Method, Phase } from '../method/method.ts'
import type { Seat } from '../method/seat.ts'
import { KINDS } from '../note/kind.ts'
import { type AgendaItem, agendaOf, isBegun, phasesIn, phasesWithin } from './agenda.ts'
import { type MeetingState, openItem, openPhase } from './meeting-state.ts'
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
 * [S5] Who leads the team is asked for where a phase that is open or still to come sets them apart,
 * also in a case that may still be held by another method. The meeting waits for no answer: without
 * one, nobody sits as team leader.
 */
export function asksForTeamLeader(
  state: MeetingState,
  methodById: (id: string) => Method | undefined,
): boolean {
  const here = openItem(state)
  const items = here
    ? state.agenda.slice(state.agenda.indexOf(here))
    : agendaOf(state.method, methodById, { members: 1, reportsDue: 0 })
  return items.flatMap((item) => phasesThatMayHold(item, methodById)).some(setsTeamLeaderApart)
}

/** The phases of an item, and until it has begun those of each method that may hold it instead. */
function phasesThatMayHold(
  item: AgendaItem,
  methodById: (id: string) => Method | undefined,
): readonly Phase[] {
  if (item.type === 'phase' || !item.by || (item.type === 'turn' && isBegun(item))) {
    return phasesIn(item)
  }
  const { methods, minutes } = item.by
  return methods.flatMap(({ id }) => {
    const method = methodById(id)
    return method ? phasesWithin(method, minutes) : []
  })
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
