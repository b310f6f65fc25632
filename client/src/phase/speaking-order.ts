import type { Member } from '@kring/shared/circle/member'
import type { MemberId } from '@kring/shared/lib/id'
import { type MeetingState, memberOf, openPhase } from '@kring/shared/meeting/meeting-state'
import { nextSpeaker } from '@kring/shared/meeting/turn-order'

/** Who has the turn to speak, and who comes after: the hands, in the order they went up. */
export interface SpeakingOrder {
  readonly speaker: Member | undefined
  readonly next: readonly Member[]
}

export function speakingOrder(state: MeetingState): SpeakingOrder {
  const speaker = state.speaker ? memberOf(state, state.speaker.member) : undefined
  const next = state.hands
    .toSorted((one, other) => one.at - other.at)
    .flatMap((hand) => memberOf(state, hand.member) ?? [])
    .filter(({ id }) => id !== speaker?.id)
  return { speaker, next }
}

/**
 * Who comes after, at most so many: the hands, and in a round those who follow on the ring, by the
 * rule that the room will go by. Elsewhere who follows is not settled, so nobody is named.
 */
export function followers(
  state: MeetingState,
  { present, most }: { readonly present: readonly MemberId[]; readonly most: number },
): readonly Member[] {
  if (!openPhase(state)?.manner.includes('round')) return speakingOrder(state).next.slice(0, most)
  const next: Member[] = []
  let then = state
  while (next.length < most) {
    const id = nextSpeaker(then, present)
    const member = id === undefined ? undefined : memberOf(state, id)
    if (!member || next.includes(member)) break
    next.push(member)
    then = {
      ...then,
      speaker: { member: member.id, since: 0 },
      heard: [...then.heard, member.id],
      hands: then.hands.filter(({ member: raiser }) => raiser !== member.id),
    }
  }
  return next
}
