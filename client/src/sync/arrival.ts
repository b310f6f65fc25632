import type { MemberId } from '@kring/shared/lib/id'
import type { Turn } from '@kring/shared/meeting/agenda'
import { type MeetingState, openItem } from '@kring/shared/meeting/meeting-state'
import type { Came } from './meeting-session.ts'

/** What a device keeps of its coming to a meeting: which item it saw last, and whether it was late. */
export interface Arrival {
  readonly item: string
  readonly came: Came | null
}

export const arrivalKey = (meeting: string) => `kring.arrival.${meeting}`

/**
 * How a device stands to the open item; undefined while there is none.
 *
 * - [L1] Late is who first sees a meeting on this device in the midst of a turn: after a phase of it
 *   has passed. Not who leads, brings the case, or was heard already: they take up another device.
 * - [L2] It holds while that turn is open, also after a reload, and never again in this meeting.
 */
export function arrivalIn(
  state: MeetingState,
  {
    you,
    before,
    now,
  }: { readonly you: MemberId; readonly before: Arrival | undefined; readonly now: number },
): Arrival | undefined {
  const item = openItem(state)
  if (!item || state.progress.type !== 'running') return before
  if (before?.item === item.id) return before
  const isLate =
    before === undefined &&
    item.type === 'turn' &&
    item.status === 'open' &&
    item.held.length + item.skipped.length > 0 &&
    !tookPart(state, item, you)
  return { item: item.id, came: isLate ? { item: item.id, at: now } : null }
}

function tookPart(state: MeetingState, { caseGiver }: Turn, you: MemberId): boolean {
  return (
    you === state.lead ||
    you === caseGiver ||
    (state.spoken[you] ?? 0) > 0 ||
    state.hands.some(({ member }) => member === you) ||
    state.answers.some(({ by }) => by === you)
  )
}

/** What the device kept; undefined where that is nothing of ours. */
export function readArrival(value: unknown): Arrival | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { item, came } = value as Partial<Arrival>
  if (typeof item !== 'string') return undefined
  const isLate = typeof came === 'object' && came !== null && typeof came.at === 'number'
  return { item, came: isLate ? { item: came.item, at: came.at } : null }
}
