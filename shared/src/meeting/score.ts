import { advises } from '../method/method.ts'
import type { AgendaItem, Turn } from './agenda.ts'
import { phasesIn } from './agenda.ts'
import type { MeetingState } from './meeting-state.ts'
import { openItem, turnsIn } from './meeting-state.ts'
import { leftMs } from './timer.ts'

const MINUTE = 60_000

/** One stretch of the ruler: its width is its minutes. */
export interface ScoreStep<Of> {
  readonly id: string
  readonly of: Of
  readonly state: 'done' | 'now' | 'next'
  /** How wide it is: as planned, and for the present one as it will have been. */
  readonly minutes: number
  /** When it begins; for what lies behind, undefined where this reader did not see it begin. */
  readonly startsAt: number | undefined
  readonly endsAt: number | undefined
}

/** The run of a case or of a meeting, against the clock. */
export interface ScoreRun<Of> {
  readonly steps: readonly ScoreStep<Of>[]
  /** The share of the present step that has gone, 0 to 1. */
  readonly elapsed: number
  /** When the last step ends, if the rest takes its minutes. */
  readonly endsAt: number
}

/** When a phase was seen to begin, by `item/phase`. The state itself keeps only the present one. */
export type SeenStarts = { readonly [place: string]: number }

export interface ScoreOptions {
  readonly now: number
  readonly seen?: SeenStarts
}

function minutesOfItem(item: AgendaItem): number {
  return phasesIn(item).reduce((sum, phase) => sum + phase.minutes, 0)
}

/** Milliseconds that the open phase still takes: none when it is over time. */
function leftNow({ progress }: MeetingState, now: number): number {
  return progress.type === 'running' ? Math.max(0, leftMs(progress.timer, now)) : 0
}

function share(from: number, to: number, now: number): number {
  return to <= from ? 1 : Math.min(1, Math.max(0, (now - from) / (to - from)))
}

/**
 * The phases of the open turn.
 *
 * - [T1] What is over time grows, and the rest shifts: the steps to come begin where it ends.
 * - [T2] Where advice opens is a step that advises after none before it did.
 */
export function scoreOfTurn(
  state: MeetingState,
  turn: Turn,
  { now, seen = {} }: ScoreOptions,
): ScoreRun<{ readonly phase: Turn['phases'][number]; readonly gate: boolean }> {
  const { progress } = state
  const here = progress.type === 'running' && progress.item === turn.id && turn.status === 'open'
  const at = here ? progress.phase : turn.status === 'closed' ? turn.phases.length : -1
  const gate = turn.phases.findIndex(advises)
  let clock = here ? now + leftNow(state, now) : now
  let elapsed = 0
  const steps = turn.phases.map(
    (phase, index): ScoreStep<{ phase: typeof phase; gate: boolean }> => {
      const of = { phase, gate: index === gate }
      if (index < at) {
        const startsAt = seen[`${turn.id}/${phase.id}`]
        return {
          id: phase.id,
          of,
          state: 'done',
          minutes: phase.minutes,
          startsAt,
          endsAt: undefined,
        }
      }
      if (here && index === at) {
        const startsAt = progress.timer.startedAt
        elapsed = share(startsAt, clock, now)
        const minutes = Math.max((clock - startsAt) / MINUTE, 0.5)
        return { id: phase.id, of, state: 'now', minutes, startsAt, endsAt: clock }
      }
      const startsAt = clock
      clock += phase.minutes * MINUTE
      return { id: phase.id, of, state: 'next', minutes: phase.minutes, startsAt, endsAt: clock }
    },
  )
  return { steps, elapsed, endsAt: clock }
}

/**
 * The items that the meeting will come to: a place for a turn that Next would pass over, because
 * another turn was held or chosen, is not on the way.
 */
export function itemsOnTheWay(state: MeetingState): readonly AgendaItem[] {
  const hasTurn = turnsIn(state).length > 0
  return state.agenda.filter((item) => !(item.type === 'slot' && item.of === 'at-most' && hasTurn))
}

/** The agenda of the meeting. The steps to come begin where the open item ends. */
export function scoreOfMeeting(
  state: MeetingState,
  { now, seen = {} }: ScoreOptions,
): ScoreRun<AgendaItem> {
  const { progress } = state
  const items = itemsOnTheWay(state)
  const open = openItem(state)
  const at = open ? items.findIndex(({ id }) => id === open.id) : -1
  let clock = now
  let elapsed = 0
  const steps = items.map((item, index): ScoreStep<AgendaItem> => {
    const first = phasesIn(item)[0]
    const begun = first && seen[`${item.id}/${first.id}`]
    const minutes = minutesOfItem(item)
    const isOpen = index === at && item.type !== 'slot' && item.status === 'open'
    if (isOpen && progress.type === 'running') {
      const left = phasesIn(item)
        .slice(progress.phase + 1)
        .reduce((sum, phase) => sum + phase.minutes * MINUTE, leftNow(state, now))
      clock = now + left
      const startsAt = progress.phase === 0 ? progress.timer.startedAt : begun
      elapsed = share(startsAt ?? clock - minutes * MINUTE, clock, now)
      const width = startsAt === undefined ? minutes : Math.max((clock - startsAt) / MINUTE, 0.5)
      return { id: item.id, of: item, state: 'now', minutes: width, startsAt, endsAt: clock }
    }
    const isDone = item.type !== 'slot' && (item.status === 'done' || item.status === 'closed')
    if (isDone || index < at || progress.type === 'closed') {
      return { id: item.id, of: item, state: 'done', minutes, startsAt: begun, endsAt: undefined }
    }
    const startsAt = clock
    clock += minutes * MINUTE
    return { id: item.id, of: item, state: 'next', minutes, startsAt, endsAt: clock }
  })
  return { steps, elapsed, endsAt: clock }
}
