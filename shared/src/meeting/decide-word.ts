import { isAllowedLast, whoComesLast } from './comes-last.ts'
import { type Circumstances, type Decision, decided, no, type Of } from './decision.ts'
import type { MeetingEvent } from './meeting-event.ts'
import { type MeetingState, memberOf, openItem, openPhase } from './meeting-state.ts'
import { nextSpeaker } from './turn-order.ts'

/** Who leads gives the word to anyone; who holds it may give it back. */
export function giveWord(
  state: MeetingState,
  { member }: Of<'speaker.set'>,
  { actor }: Circumstances,
): Decision {
  const gives = state.lead === actor || (member === null && state.speaker?.member === actor)
  if (!gives) return no({ code: 'not-the-facilitator' })
  if (member !== null && memberOf(state, member)?.part !== 'member')
    return no({ code: 'no-such-member' })
  if ((state.speaker?.member ?? null) === member) return decided()
  return decided({ type: 'speaker.given', member })
}

/** [C10] Nobody follows in a round that has been all the way round: the word is then free. */
export function passOn(state: MeetingState, { actor, present }: Circumstances): Decision {
  const { speaker } = state
  if (!speaker) return decided()
  if (speaker.member !== actor && state.lead !== actor) return no({ code: 'not-the-facilitator' })
  const passed: MeetingEvent = { type: 'speaker.passed', member: speaker.member }
  const follower = nextSpeaker(state, present)
  return follower === undefined || follower === speaker.member
    ? decided(passed)
    : decided(passed, { type: 'speaker.given', member: follower })
}

export function raiseHand(
  state: MeetingState,
  command: Of<'hand.raise'>,
  { actor }: Circumstances,
): Decision {
  const raiser = command.for ?? actor
  if (state.hands.some(({ member }) => member === raiser)) return decided()
  return decided({ type: 'hand.raised', member: raiser })
}

export function lowerHand(
  state: MeetingState,
  command: Of<'hand.lower'>,
  { actor }: Circumstances,
): Decision {
  const lowerer = command.for ?? actor
  if (!state.hands.some(({ member }) => member === lowerer)) return decided()
  return decided({ type: 'hand.lowered', member: lowerer })
}

/** [L3] */
export function allowLast(state: MeetingState): Decision {
  const item = openItem(state)
  const phase = openPhase(state)
  if (!item || !phase || whoComesLast(state) === undefined) return no({ code: 'nobody-comes-last' })
  return isAllowedLast(state)
    ? decided()
    : decided({ type: 'last.allowed', item: item.id, phase: phase.id })
}
