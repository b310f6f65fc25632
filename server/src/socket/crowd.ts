/** How many of something each holds, up to so many. */
export class Crowd<Key> {
  readonly #most: number
  readonly #counts = new Map<Key, number>()

  constructor(most: number) {
    this.#most = most
  }

  get most(): number {
    return this.#most
  }

  /** Whether there was room for one more. Who was let in leaves again. */
  enter(key: Key): boolean {
    const count = this.#counts.get(key) ?? 0
    if (count >= this.#most) return false
    this.#counts.set(key, count + 1)
    return true
  }

  leave(key: Key): void {
    const count = this.#counts.get(key) ?? 0
    if (count > 1) this.#counts.set(key, count - 1)
    else this.#counts.delete(key)
  }
}
