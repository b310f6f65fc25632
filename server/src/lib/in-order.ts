/**
 * Does things one after the other for each key, in the order they came. What concerns one circle,
 * such as someone who joins while a meeting is planned, never interleaves.
 */
export class InOrder {
  readonly #tails = new Map<string, Promise<unknown>>()

  async run<Value>(key: string, work: () => Promise<Value>): Promise<Value> {
    const before = this.#tails.get(key) ?? Promise.resolve()
    const mine = before.then(work, work)
    this.#tails.set(key, mine)
    try {
      return await mine
    } finally {
      if (this.#tails.get(key) === mine) this.#tails.delete(key)
    }
  }
}
