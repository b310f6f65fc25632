import { leftMs, type Timer } from '@kring/shared/meeting/timer'
import { duration } from '../language/format.ts'

/** A timer as it is read at one moment. */
export interface PhaseTime {
  readonly look: 'running' | 'last-minute' | 'over' | 'paused'
  /** The share of the time that has gone, 0 to 1. */
  readonly elapsed: number
  /** '8:42', or '+0:40' once it is over. */
  readonly words: string
  readonly leftMs: number
  /** When it ends, if nothing stops it; undefined while it stands still or is over. */
  readonly endsAt: number | undefined
}

const LAST_MINUTE = 60_000

export function phaseTime(timer: Timer, now: number): PhaseTime {
  const left = leftMs(timer, now)
  const gone = (timer.type === 'paused' ? timer.pausedAt : now) - timer.startedAt
  const whole = gone + left
  const elapsed = whole <= 0 ? 1 : Math.min(1, Math.max(0, gone / whole))
  const paused = timer.type === 'paused'
  const over = left < 0
  return {
    look: paused ? 'paused' : over ? 'over' : left <= LAST_MINUTE ? 'last-minute' : 'running',
    elapsed,
    words: over ? `+${duration(Math.floor(-left / 1000) * 1000)}` : duration(left),
    leftMs: left,
    endsAt: paused || over ? undefined : timer.endsAt,
  }
}
