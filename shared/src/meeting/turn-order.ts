import type { Member } from '../circle/member.ts'
import type { MemberId } from '../lib/id.ts'
import { whoComesLast } from './comes-last.ts'
import { type MeetingState, openPhase, openTurn } from './meeting-state.ts'
import { onlyLeads } from './seat-of.ts'

/**
 * The seats clockwise from twelve: who brings the case first, who holds the frame last, the others
 * as they came to the circle.
 */
export function ringOrder(state: MeetingState): readonly Member[] {
  const rank = ({ id }: Member) => (bringsCase(state, id) ? 0 : onlyLeads(state, id) ? 2 : 1)
  return state.members
    .filter(({ part }) => part === 'member')
    .toSorted((one, other) => rank(one) - rank(other))
}

/** Whether a member takes turns to speak: neither brings the case at hand nor only holds the frame. */
export function takesTurns(state: MeetingState, id: MemberId): boolean {
  return !bringsCase(state, id) && !onlyLeads(state, id)
}

/**
 * Who has the word after this. The rules:
 *
 * - [O1] A hand comes first, the one that has been up longest.
 * - [O2] Else the word goes on round the ring, from who holds it or last held it, to the next who is
 *   here, takes turns and has not been heard in this phase.
 * - [O3] Where all have been heard, it goes on to the next round the ring. A round outside a turn is
 *   over then, and nobody follows.
 * - [O4] Where the case-giver or the team leader comes last, they follow when all others have been
 *   heard, and nobody after them.
 */
export function nextSpeaker(
  state: MeetingState,
  present: readonly MemberId[],
): MemberId | undefined {
  const holder = state.speaker?.member
  const hand = state.hands
    .toSorted((one, other) => one.at - other.at)
    .find(({ member }) => member !== holder)
  if (hand) return hand.member

  const last = whoComesLast(state)
  const seats = ringOrder(state)
    .map(({ id }) => id)
    .filter((id) => takesTurns(state, id) && id !== last)
  const from = seats.indexOf(holder ?? state.heard.at(-1) ?? ('' as MemberId))
  const onward = [...seats.slice(from + 1), ...seats.slice(0, from + 1)].filter(
    (id) => id !== holder && present.includes(id),
  )
  const unheard = onward.find((id) => !state.heard.includes(id))
  if (unheard !== undefined) return unheard
  const turn = openTurn(state)
  const manner = openPhase(state)?.manner ?? []
  if (last !== undefined) {
    return !state.heard.includes(last) && present.includes(last) ? last : undefined
  }
  return turn || !manner.includes('round') ? onward[0] : undefined
}

function bringsCase(state: MeetingState, id: MemberId): boolean {
  return openTurn(state)?.caseGiver === id
}
