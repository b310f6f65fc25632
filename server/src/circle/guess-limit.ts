const MINUTE_MS = 60_000
/** Addresses remembered at once. Beyond it the oldest is let go, so memory stays bounded. */
const ADDRESSES = 10_000

export interface GuessLimitOptions {
  readonly perMinute: number
}

/**
 * Counts, by address, join codes that open no door. Only wrong ones count: a whole plenary behind
 * one address may join in the same minute, while nobody gets to try code after code.
 */
export class GuessLimit {
  readonly #clock: () => number
  readonly #perMinute: number
  readonly #missed = new Map<string, { readonly since: number; readonly count: number }>()

  constructor(clock: () => number, { perMinute }: GuessLimitOptions) {
    this.#clock = clock
    this.#perMinute = perMinute
  }

  /** Seconds until this address may try again; 0 when it may now. */
  waitSeconds(address: string): number {
    const missed = this.#missed.get(address)
    if (!missed || missed.count < this.#perMinute) return 0
    return Math.max(0, Math.ceil((missed.since + MINUTE_MS - this.#clock()) / 1000))
  }

  miss(address: string): void {
    const now = this.#clock()
    const missed = this.#missed.get(address)
    const isOver = missed === undefined || missed.since + MINUTE_MS <= now
    this.#missed.delete(address)
    this.#missed.set(
      address,
      isOver ? { since: now, count: 1 } : { ...missed, count: missed.count + 1 },
    )
    const oldest = this.#missed.keys().next()
    if (this.#missed.size > ADDRESSES && !oldest.done) this.#missed.delete(oldest.value)
  }
}
