/** So many at once, and so many a second for as long as it lasts. */
export interface BucketSize {
  readonly atOnce: number
  readonly perSecond: number
}

/** A measure that fills up again with time: what is taken beyond it is too much. */
export class Bucket {
  readonly #size: BucketSize
  #left: number
  #at: number

  /** `now` in milliseconds on any clock that only rises. */
  constructor(size: BucketSize, now: number) {
    this.#size = size
    this.#left = size.atOnce
    this.#at = now
  }

  /** Whether there was one left to take. */
  take(now: number): boolean {
    const { atOnce, perSecond } = this.#size
    this.#left = Math.min(atOnce, this.#left + ((now - this.#at) / 1_000) * perSecond)
    this.#at = now
    if (this.#left < 1) return false
    this.#left -= 1
    return true
  }
}
