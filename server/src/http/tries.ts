const MINUTE_MS = 60_000
/** Addresses remembered at once. Beyond it the oldest is let go, so memory stays bounded. */
const ADDRESSES = 10_000

export interface TriesOptions {
  readonly perMinute: number
}

/**
 * Counts, by address, what may not be tried without end: join codes that open no door, sample circles
 * that were opened. What counts is for the caller to say: wrong codes alone do, so that a whole
 * plenary behind one address may join in the same minute.
 */
export class Tries {
  readonly #clock: () => number
  readonly #perMinute: number
  readonly #counted = new Map<string, { readonly since: number; readonly count: number }>()

  constructor(clock: () => number, { perMinute }: TriesOptions) {
    this.#clock = clock
    this.#perMinute = perMinute
  }

  /** Seconds until this address may try again; 0 when it may now. */
  waitSeconds(address: string): number {
    const counted = this.#counted.get(address)
    if (!counted || counted.count < this.#perMinute) return 0
    return Math.max(0, Math.ceil((counted.since + MINUTE_MS - this.#clock()) / 1000))
  }

  count(address: string): void {
    const now = this.#clock()
    const counted = this.#counted.get(address)
    const isOver = counted === undefined || counted.since + MINUTE_MS <= now
    this.#counted.delete(address)
    this.#counted.set(
      address,
      isOver ? { since: now, count: 1 } : { ...counted, count: counted.count + 1 },
    )
    const oldest = this.#counted.keys().next()
    if (this.#counted.size > ADDRESSES && !oldest.done) this.#counted.delete(oldest.value)
  }
}
