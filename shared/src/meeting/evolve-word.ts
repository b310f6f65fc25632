import type { MemberId } from '../lib/id.ts'
import { type Change, changeTimer, type HappenedAs, including } from './change.ts'
import { type MeetingState, memberOf } from './meeting-state.ts'
import { pauseTimer, resumeTimer } from './timer.ts'

/** [E1] Every millisecond that somebody held the word is counted for that member. */
export function speakerBecomes(state: MeetingState, member: MemberId | null, at: number): Change {
  const { speaker } = state
  const next = member === null ? null : { member, since: at }
  if (speaker === null) return { speaker: next }
  const before = state.spoken[speaker.member] ?? 0
  return {
    speaker: next,
    spoken: { ...state.spoken, [speaker.member]: before + Math.max(0, at - speaker.since) },
  }
}

/** [E3] On the balcony the round of the phase waits: who speaks there is still to be heard in it. */
export function heardWith(state: MeetingState, member: MemberId | null): readonly MemberId[] {
  return member === null || state.balcony ? state.heard : including(state.heard, member)
}

/**
 * [E4] The clock stands on the balcony, and goes on after it only if it went before. The word is free
 * there, and goes back to who had it.
 */
export function balconyOpened(
  state: MeetingState,
  { at, by }: HappenedAs<'balcony.opened'>,
): Change {
  const { progress } = state
  if (progress.type !== 'running') return {}
  return {
    ...speakerBecomes(state, null, at),
    ...changeTimer(state, (timer) => pauseTimer(timer, at)),
    balcony: {
      by,
      at,
      clock: progress.timer.type,
      speaker: state.speaker?.member ?? null,
    },
  }
}

export function balconyClosed(state: MeetingState, at: number): Change {
  const before = state.balcony?.speaker ?? null
  const takesPart = before !== null && memberOf(state, before)?.part === 'member'
  const back: Change = {
    ...speakerBecomes(state, takesPart ? before : null, at),
    balcony: null,
  }
  return state.balcony?.clock === 'running'
    ? { ...back, ...changeTimer(state, (timer) => resumeTimer(timer, at)) }
    : back
}
