export interface BackoffOptions {
  readonly firstMs: number
  readonly mostMs: number
}

/** How long a line that was sent away stays away: twice as long each time, and anew after a while. */
export class Backoff {
  readonly #options: BackoffOptions
  #wait = 0
  #until = Number.NEGATIVE_INFINITY

  constructor(options: BackoffOptions) {
    this.#options = options
  }

  waitAfter(now: number): number {
    const { firstMs, mostMs } = this.#options
    const isCalm = now - this.#until > mostMs
    this.#wait = isCalm ? firstMs : Math.min(mostMs, 2 * this.#wait)
    this.#until = now + this.#wait
    return this.#wait
  }
}
