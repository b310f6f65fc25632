import type { ItemId, MemberId } from '../lib/id.ts'
import type { Slot } from './agenda.ts'
import type { Change, HappenedAs } from './change.ts'
import { type MeetingState, memberOf } from './meeting-state.ts'

/** Where every member has a turn, one who joins later gets a place for one too. */
export function memberJoined(state: MeetingState, member: MeetingState['members'][number]): Change {
  const members = [...state.members, member]
  const last = state.agenda.findLastIndex(
    (item) => item.type !== 'phase' && item.of === 'each-member',
  )
  const example = state.progress.type === 'running' ? state.agenda[last] : undefined
  if (!example || example.type === 'phase' || member.part === 'observer') return { members }
  const turns = state.agenda.filter((item) => item.type !== 'phase').length
  const slot: Slot = {
    type: 'slot',
    id: `turn-${turns + 1}` as ItemId,
    of: 'each-member',
    phases: example.phases,
  }
  return { members, agenda: state.agenda.toSpliced(last + 1, 0, slot) }
}

/** Who comes back from reading along gets a place for a turn where every member has one. */
export function seatGiven(
  state: MeetingState,
  { member: id, seat }: HappenedAs<'seat.given'>,
): Change {
  const was = memberOf(state, id)
  if (!was) return {}
  const is = { ...was, part: seat === 'observer' ? 'observer' : 'member' } as const
  const others = state.teamLeader === id ? null : state.teamLeader
  const teamLeader = seat === 'team-leader' ? id : others
  const members = state.members.map((one) => (one.id === id ? is : one))
  const comesBack = was.part === 'observer' && is.part === 'member'
  return comesBack
    ? { ...memberJoined(state, is), members, teamLeader }
    : { members, teamLeader, ...(is.part === 'observer' ? withoutHand(state, id) : {}) }
}

export function knockAnswered(state: MeetingState, event: HappenedAs<'knock.answered'>): Change {
  const knock = state.knocks.find(({ id }) => id === event.knock)
  const knocks = state.knocks.filter(({ id }) => id !== event.knock)
  if (!knock || event.answer === 'no') return { knocks }
  return {
    knocks,
    letIn: [...state.letIn, { member: knock.member, by: event.by, at: event.at }],
  }
}

function withoutHand(state: MeetingState, id: MemberId): Change {
  return { hands: state.hands.filter(({ member }) => member !== id) }
}
