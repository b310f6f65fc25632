const WINDOW_MS = 60_000
const FREE = 2
const WAITS_MS = [5_000, 15_000, 60_000] as const

/**
 * How fast a document may be rebuilt. Two refusals in a minute are a person trying; from the third
 * on something is amiss, and the room is not to be worn out by it.
 */
export class RefusalPace {
  #times: readonly number[] = []

  /** Notes a refusal, and says how long to wait before coming back. */
  waitAfter(now: number): number {
    this.#times = [...this.#times.filter((time) => now - time < WINDOW_MS), now]
    const over = this.#times.length - FREE
    return over <= 0 ? 0 : (WAITS_MS[Math.min(over, WAITS_MS.length) - 1] ?? 0)
  }
}
