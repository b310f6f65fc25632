import type { Member } from '@kring/shared/circle/member'
import { type MeetingState, memberOf } from '@kring/shared/meeting/meeting-state'

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
