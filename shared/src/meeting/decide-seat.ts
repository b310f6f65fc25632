import type { MemberId } from '../lib/id.ts'
import { type Circumstances, type Decision, decided, no, type Of } from './decision.ts'
import type { MeetingEvent } from './meeting-event.ts'
import { type MeetingState, memberOf, openTurn, turnsIn } from './meeting-state.ts'
import { onlyLeads } from './seat-of.ts'

export function handLead(state: MeetingState, { to }: Of<'lead.hand'>): Decision {
  if (memberOf(state, to)?.part !== 'member') return no({ code: 'no-such-member' })
  return to === state.lead ? decided() : leadGoesTo(state, to)
}

/** [C8] */
export function takeLead(state: MeetingState, { actor, present }: Circumstances): Decision {
  if (state.lead === actor) return decided()
  return present.includes(state.lead)
    ? no({ code: 'facilitator-is-here', facilitator: state.lead })
    : leadGoesTo(state, actor)
}

/** [C15] */
export function giveSeat(state: MeetingState, { member, seat }: Of<'seat.give'>): Decision {
  const was = memberOf(state, member)
  if (!was) return no({ code: 'no-such-member' })
  if (seat === 'observer') {
    if (member === state.lead) return no({ code: 'facilitator-takes-part' })
    const brings = turnsIn(state).some(
      ({ caseGiver, status }) => caseGiver === member && status !== 'closed',
    )
    if (brings) return no({ code: 'brings-a-case', member })
  }
  if (seat === 'team-leader' && onlyLeads(state, member)) {
    return no({ code: 'facilitator-is-no-team-leader' })
  }
  const sits =
    was.part === 'observer' ? 'observer' : state.teamLeader === member ? 'team-leader' : 'peer'
  if (sits === seat) return decided()
  const given: MeetingEvent = { type: 'seat.given', member, seat }
  const holdsWord = seat === 'observer' && state.speaker?.member === member
  return holdsWord ? decided({ type: 'speaker.given', member: null }, given) : decided(given)
}

export function answerKnock(state: MeetingState, command: Of<'knock.answer'>): Decision {
  const knock = state.knocks.find(({ id }) => id === command.knock)
  if (!knock) return no({ code: 'no-such-knock' })
  return decided({ type: 'knock.answered', knock: knock.id, answer: command.answer })
}

/** [C5] Who brings the open case cannot take the frame as well where the facilitator takes no part. */
function leadGoesTo(state: MeetingState, to: MemberId): Decision {
  if (state.method.lead === 'facilitator' && openTurn(state)?.caseGiver === to) {
    return no({ code: 'facilitator-brings-no-case' })
  }
  return decided({ type: 'lead.handed', to })
}
