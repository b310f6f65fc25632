import type { Method, Phase } from '../method/method.ts'
import { type AgendaItem, isBegun, phasesIn } from './agenda.ts'
import { agendaOf, phasesWithin } from './agenda-of.ts'
import { type MeetingState, openItem } from './meeting-state.ts'
import { setsTeamLeaderApart } from './team-leader.ts'

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
