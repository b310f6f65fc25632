export type CommandCounts = { readonly [outcome in 'done' | 'refused' | 'not-stored']: number }

/** How many commands were asked, by what became of them. */
export class CommandTally {
  #counts: CommandCounts = { done: 0, refused: 0, 'not-stored': 0 }

  get counts(): CommandCounts {
    return this.#counts
  }

  count(outcome: keyof CommandCounts): void {
    this.#counts = { ...this.#counts, [outcome]: this.#counts[outcome] + 1 }
  }
}
