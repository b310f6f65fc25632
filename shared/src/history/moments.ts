import type { ItemId } from '../lib/id.ts'
import { evolve } from '../meeting/evolve.ts'
import type { Happened } from '../meeting/meeting-event.ts'
import { type MeetingState, openItem, openPhase } from '../meeting/meeting-state.ts'

/** An event in its place in the log of its meeting. */
export interface LoggedEvent {
  readonly seq: number
  readonly event: Happened
}

/** A stretch of a meeting in which one phase was open. */
export interface Moment {
  readonly item: ItemId
  /** Null where a first turn was waited for. */
  readonly phase: string | null
  /** The number of the event that opened it. */
  readonly from: number
  /** The last number before the meeting moved on. */
  readonly to: number | 'open'
  readonly startedAt: number
  readonly endedAt: number | null
}

/** What ends a moment. Between a turn and the next thing nothing is open, and so there is no moment. */
const MOVES: ReadonlySet<Happened['type']> = new Set([
  'phase.opened',
  'phase.left',
  'turn.closed',
  'meeting.closed',
])

/** The moments of a meeting, in the order they happened: one for each time that a phase was open. */
export function momentsIn(events: readonly LoggedEvent[]): readonly Moment[] {
  const moments: Moment[] = []
  let state: MeetingState | undefined
  for (const { seq, event } of events) {
    state = evolve(state, event)
    if (!MOVES.has(event.type)) continue
    const last = moments.at(-1)
    if (last?.to === 'open') {
      moments[moments.length - 1] = { ...last, to: seq - 1, endedAt: event.at }
    }
    const item = event.type === 'phase.opened' ? openItem(state)?.id : undefined
    if (item === undefined) continue
    const phase = openPhase(state)?.id ?? null
    moments.push({ item, phase, from: seq, to: 'open', startedAt: event.at, endedAt: null })
  }
  return moments
}

/** The moment that a place in the log lies in. */
export function momentAt(moments: readonly Moment[], seq: number): Moment | undefined {
  return moments.find(({ from, to }) => from <= seq && (to === 'open' || seq <= to))
}
