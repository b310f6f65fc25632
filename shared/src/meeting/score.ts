import { advises, type Phase } from '../method/method.ts'
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
  /** How wide it is: what it took, what the present one will have taken, what the rest is planned for. */
  readonly minutes: number
  /** When it begins, or began; undefined for what lies behind and was never opened. */
  readonly startsAt: number | undefined
  readonly endsAt: number | undefined
  /** `kept`: an overrun earlier does not eat these minutes. */
  readonly hold: 'free' | 'kept'
}

/** The present step takes longer than was planned. */
export interface Overrun {
  readonly ms: number
  /** The step to come that would give the time back; without one only kept minutes are left. */
  readonly from: string | undefined
}

/** The run of a case or of a meeting, against the clock. */
export interface ScoreRun<Of> {
  readonly steps: readonly ScoreStep<Of>[]
  /** The share of the present step that has gone, 0 to 1. */
  readonly elapsed: number
  /** When the last step ends, if the rest takes its minutes. */
  readonly endsAt: number
  readonly overrun: Overrun | undefined
}

export interface ScoreOptions {
  readonly now: number
}

/** What a step behind took: until the next one of those after it began, or as planned. */
function tookMinutes(
  startsAt: number | undefined,
  after: readonly (number | undefined)[],
  planned: number,
): number {
  if (startsAt === undefined) return planned
  const endedAt = after.find((begun) => begun !== undefined && begun > startsAt)
  return endedAt === undefined ? planned : Math.max((endedAt - startsAt) / MINUTE, 0.5)
}

function holdOf(phases: readonly Phase[]): ScoreStep<unknown>['hold'] {
  return phases.length > 0 && phases.every(({ manner }) => manner.includes('protected'))
    ? 'kept'
    : 'free'
}

/**
 * [T3] What a step takes beyond its plan, by running over or by being given more, is the last free
 * minutes' to give: those of the last step to come that is long enough, else of the longest. Kept
 * minutes are never asked for.
 */
function overrunOf(
  steps: readonly ScoreStep<unknown>[],
  plannedMinutes: number,
): Overrun | undefined {
  const now = steps.find(({ state }) => state === 'now')
  const ms = now ? Math.round(now.minutes * MINUTE - plannedMinutes * MINUTE) : 0
  if (ms < MINUTE) return undefined
  const free = steps.filter(({ state, hold }) => state === 'next' && hold === 'free')
  const giver =
    free.findLast(({ minutes }) => minutes * MINUTE > ms) ??
    free.toSorted((one, other) => other.minutes - one.minutes)[0]
  return { ms, from: giver?.id }
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
 * - [T3] See `overrunOf`.
 */
export function scoreOfTurn(
  state: MeetingState,
  turn: Turn,
  { now }: ScoreOptions,
): ScoreRun<{ readonly phase: Turn['phases'][number]; readonly gate: boolean }> {
  const { progress } = state
  const here = progress.type === 'running' && progress.item === turn.id && turn.status === 'open'
  const at = here ? progress.phase : turn.status === 'closed' ? turn.phases.length : -1
  const gate = turn.phases.findIndex(advises)
  const begun = turn.phases.map(({ id }) => state.begun[`${turn.id}/${id}`])
  let clock = here ? now + leftNow(state, now) : now
  let elapsed = 0
  const steps = turn.phases.map(
    (phase, index): ScoreStep<{ phase: typeof phase; gate: boolean }> => {
      const of = { phase, gate: index === gate }
      const hold = holdOf([phase])
      if (index < at) {
        const startsAt = begun[index]
        const minutes = tookMinutes(startsAt, begun.slice(index + 1), phase.minutes)
        return { id: phase.id, of, state: 'done', minutes, startsAt, endsAt: undefined, hold }
      }
      if (here && index === at) {
        const startsAt = progress.timer.startedAt
        elapsed = share(startsAt, clock, now)
        const minutes = Math.max((clock - startsAt) / MINUTE, 0.5)
        return { id: phase.id, of, state: 'now', minutes, startsAt, endsAt: clock, hold }
      }
      const startsAt = clock
      clock += phase.minutes * MINUTE
      const { id, minutes } = phase
      return { id, of, state: 'next', minutes, startsAt, endsAt: clock, hold }
    },
  )
  const overrun = overrunOf(steps, turn.phases[at]?.minutes ?? 0)
  return { steps, elapsed, endsAt: clock, overrun }
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
export function scoreOfMeeting(state: MeetingState, { now }: ScoreOptions): ScoreRun<AgendaItem> {
  const { progress } = state
  const items = itemsOnTheWay(state)
  const open = openItem(state)
  const at = open ? items.findIndex(({ id }) => id === open.id) : -1
  let clock = now
  let elapsed = 0
  const starts = items.map((item) => {
    const first = phasesIn(item)[0]
    return first && state.begun[`${item.id}/${first.id}`]
  })
  const steps = items.map((item, index): ScoreStep<AgendaItem> => {
    const begun = starts[index]
    const minutes = minutesOfItem(item)
    const hold = holdOf(phasesIn(item))
    const isOpen = index === at && item.type !== 'slot' && item.status === 'open'
    if (isOpen && progress.type === 'running') {
      const left = phasesIn(item)
        .slice(progress.phase + 1)
        .reduce((sum, phase) => sum + phase.minutes * MINUTE, leftNow(state, now))
      clock = now + left
      const startsAt = progress.phase === 0 ? progress.timer.startedAt : begun
      elapsed = share(startsAt ?? clock - minutes * MINUTE, clock, now)
      const width = startsAt === undefined ? minutes : Math.max((clock - startsAt) / MINUTE, 0.5)
      return { id: item.id, of: item, state: 'now', minutes: width, startsAt, endsAt: clock, hold }
    }
    const isDone = item.type !== 'slot' && (item.status === 'done' || item.status === 'closed')
    if (isDone || index < at || progress.type === 'closed') {
      const took = tookMinutes(begun, starts.slice(index + 1), minutes)
      const endsAt = undefined
      return { id: item.id, of: item, state: 'done', minutes: took, startsAt: begun, endsAt, hold }
    }
    const startsAt = clock
    clock += minutes * MINUTE
    return { id: item.id, of: item, state: 'next', minutes, startsAt, endsAt: clock, hold }
  })
  const present = items[at]
  const overrun = overrunOf(steps, present ? minutesOfItem(present) : 0)
  return { steps, elapsed, endsAt: clock, overrun }
}
