import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { lacksTeamLeader } from '@kring/shared/meeting/team-leader'
import type { seatTexts } from './seat-texts.ts'

/** What is said where the open phase needs a team leader and nobody sits as such, and on the button. */
export function noLeaderWords(
  state: MeetingState,
  texts: (typeof seatTexts)['en'],
): { readonly asks: string; readonly press: string } | undefined {
  if (!lacksTeamLeader(state)) return undefined
  return state.teamLeader === state.lead
    ? { asks: texts.leaderLeads, press: texts.seats }
    : { asks: texts.noLeader, press: texts.sayWho }
}
