import type { MemberId } from '@kring/shared/lib/id'
import { asksForTeamLeader } from '@kring/shared/meeting/asks-for-team-leader'
import { onlyLeads } from '@kring/shared/meeting/seat-of'
import type { MeetingView } from '@kring/shared/meeting/view'
import { methodById } from '@kring/shared/method/methods'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { seatTexts } from './seat-texts.ts'
import './team-leader-choice.css'

export interface TeamLeaderSelectProps {
  readonly view: MeetingView
}

/** Who leads the team, where the method needs to know. Who only leads the meeting hands over first. */
export function TeamLeaderSelect({ view: { state } }: TeamLeaderSelectProps) {
  const texts = useTexts(seatTexts)
  const send = useSend()
  if (!asksForTeamLeader(state, methodById)) return null

  const leadsToo = state.teamLeader !== null && onlyLeads(state, state.teamLeader)

  function choose(member: MemberId | undefined) {
    if (member !== undefined) return void send({ type: 'seat.give', member, seat: 'team-leader' })
    if (state.teamLeader === null) return
    void send({ type: 'seat.give', member: state.teamLeader, seat: 'peer' })
  }

  return (
    <label className="team-leader-choice">
      <span>
        <b>{texts.whoLeadsTeam}</b>
        <small>{leadsToo ? texts.leaderLeads : texts.whyLeader}</small>
      </span>
      <select
        value={state.teamLeader ?? ''}
        onChange={({ currentTarget: { value } }) =>
          choose(state.members.find(({ id }) => id === value)?.id)
        }
      >
        <option value="">{texts.notSaid}</option>
        {state.members
          .filter(({ part }) => part === 'member')
          .map(({ id, name }) => (
            <option key={id} value={id} disabled={onlyLeads(state, id)}>
              {onlyLeads(state, id) && !leadsToo ? texts.leadsNow(name) : name}
            </option>
          ))}
      </select>
    </label>
  )
}
