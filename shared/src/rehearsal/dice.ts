/**
 * Chance that can be thrown again: the same state gives the same throws. It lives for one step and
 * leaves its state behind.
 */
export class Dice {
  #state: number

  constructor(state: number) {
    this.#state = state | 0
  }

  get state(): number {
    return this.#state
  }

  /** From 0 up to, but not, 1. */
  throw(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  between(least: number, most: number): number {
    return least + this.throw() * (most - least)
  }

  /** One of these, the heavier the likelier; undefined where there is none. */
  pick<One>(list: readonly One[], weight: (one: One) => number = () => 1): One | undefined {
    let left = this.throw() * list.reduce((sum, one) => sum + weight(one), 0)
    for (const one of list) {
      left -= weight(one)
      if (left < 0) return one
    }
    return list.at(-1)
  }

  shuffled<One>(list: readonly One[]): readonly One[] {
    return list
      .map((one) => ({ one, at: this.throw() }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ one }) => one)
  }
}
