/** One thing at a time, in the order asked. A task that throws does not hold up the next. */
export class TurnQueue {
  #last: Promise<unknown> = Promise.resolve()

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task, task)
    this.#last = result.catch(() => undefined)
    return result
  }

  /** Resolves when all that was asked before this is done. */
  async idle(): Promise<void> {
    await this.#last
  }
}
