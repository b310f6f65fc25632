import type { MemberId } from '@kring/shared/lib/id'
import { opensAt } from '@kring/shared/meeting/admits'
import { phasesIn } from '@kring/shared/meeting/agenda'
import { type MeetingState, openItem, openPhase } from '@kring/shared/meeting/meeting-state'
import { seatsOf } from '@kring/shared/meeting/seat-of'
import type { Phase } from '@kring/shared/method/method'
import { ADVICE_KINDS, type NoteKind } from '@kring/shared/note/kind'

/** The phase a question is written for: the open one where it is admitted, else the one it waits for. */
export function askedIn(state: MeetingState, kind: NoteKind, author: MemberId): Phase | undefined {
  const open = openPhase(state)
  const item = openItem(state)
  const seats = seatsOf(state, author)
  if (!open || !item || seats.some((seat) => open.admits[kind]?.includes(seat))) return open
  const waitsFor = seats.map((seat) => opensAt(state, kind, seat, 0)?.phase).find(Boolean)
  return phasesIn(item).find(({ id }) => id === waitsFor) ?? open
}

/** Where an idea of this member would wait: its kind, and when it opens unless the time stands still. */
export interface Later {
  readonly kind: NoteKind
  readonly at: number | undefined
}

/** Undefined where this member's ideas do not open any more in the case. */
export function ideasOpenLater(
  state: MeetingState,
  author: MemberId,
  now: number,
): Later | undefined {
  const [kind] = ADVICE_KINDS
  if (kind === undefined || state.progress.type !== 'running') return undefined
  const seat = seatsOf(state, author).find((one) => opensAt(state, kind, one, now))
  if (seat === undefined) return undefined
  const stands = state.progress.timer.type === 'paused'
  return { kind, at: stands ? undefined : opensAt(state, kind, seat, now)?.at }
}
