import type { MemberId } from '@kring/shared/lib/id'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { onlyLeads } from '@kring/shared/meeting/seat-of'
import { minutesOf } from '@kring/shared/method/method'

/** What each has of the time, where all have alike. */
export interface EqualTime {
  readonly eachMinutes: number
  readonly togetherMinutes: number
}

/**
 * The time each has, reckoned from who is here: where every member has a turn, the minutes of one,
 * and of all who are here together. Undefined where only some bring a case.
 */
export function equalTime(state: MeetingState, here: ReadonlySet<MemberId>): EqualTime | undefined {
  const turns = state.method.stretches.find(({ type }) => type === 'turns')
  if (turns?.type !== 'turns' || turns.cases !== 'each-member') return undefined
  const members = state.members.filter(
    ({ id, part }) => part === 'member' && here.has(id) && !onlyLeads(state, id),
  ).length
  const eachMinutes = turns.phases.reduce((sum, { minutes }) => sum + minutes, 0)
  return { eachMinutes, togetherMinutes: minutesOf(state.method, Math.max(1, members)) }
}
