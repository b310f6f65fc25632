import type { MemberId } from '@kring/shared/lib/id'
import { type MeetingState, openItem, openPhase } from '@kring/shared/meeting/meeting-state'
import { onlyLeads } from '@kring/shared/meeting/seat-of'

/** What the desk says in one line: who waits longest, and who was not heard in this meeting yet. */
export interface Waiting {
  readonly hand: { readonly member: MemberId; readonly forMs: number } | undefined
  readonly unheard: readonly MemberId[]
}

/**
 * Who was not heard: members who have neither held the word, nor said a line, nor written a note.
 * Where nobody was heard yet, nobody is named: at the start of a round everyone waits.
 */
export function waiting(
  state: MeetingState,
  { now, wrote }: { readonly now: number; readonly wrote: ReadonlySet<MemberId> },
): Waiting {
  const first = state.hands[0]
  const heard = (id: MemberId) =>
    (state.spoken[id] ?? 0) > 0 ||
    state.speaker?.member === id ||
    wrote.has(id) ||
    state.answers.some(({ by }) => by === id)
  const speaking = state.members.filter(
    ({ id, part }) => part === 'member' && !onlyLeads(state, id),
  )
  const unheard = speaking.filter(({ id }) => !heard(id)).map(({ id }) => id)
  return {
    hand: first && { member: first.member, forMs: Math.max(0, now - first.at) },
    unheard: unheard.length === speaking.length ? [] : unheard,
  }
}

/** Whether this phase is for telling how it went, and nobody has anything to tell. */
export function tellsNothing(state: MeetingState): boolean {
  const phase = openPhase(state)
  if (!phase || openItem(state)?.type !== 'phase' || state.due.length > 0) return false
  const kinds = Object.keys(phase.admits)
  return kinds.includes('report') && !kinds.includes('check-in')
}
