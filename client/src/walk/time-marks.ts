import type { Timer } from '@kring/shared/meeting/timer'

/** A moment of a phase that is told to an ear and a hand. */
export interface TimeMark {
  readonly what: 'half' | 'minute' | 'end'
  readonly at: number
}

/** Half of a shorter phase is not worth a sound. */
const HALF_FROM_MS = 4 * 60_000
const MINUTE = 60_000

/**
 * - [K1] Half of the time, where the phase is long enough; one minute left; the end.
 * - [K2] What has passed is not told after the fact, and a clock that stands tells nothing.
 */
export function timeMarks(timer: Timer | null, now: number): readonly TimeMark[] {
  if (timer?.type !== 'running') return []
  const { startedAt, endsAt } = timer
  const whole = endsAt - startedAt
  const marks: readonly TimeMark[] = [
    ...(whole >= HALF_FROM_MS ? [{ what: 'half' as const, at: startedAt + whole / 2 }] : []),
    ...(whole > MINUTE ? [{ what: 'minute' as const, at: endsAt - MINUTE }] : []),
    { what: 'end', at: endsAt },
  ]
  return marks.filter(({ at }) => at > now)
}
