import type { DeviceStore } from './device-store.ts'

/** Of each page that is or was open on this device: how many deletions it made. */
type Counts = { readonly [page: string]: number }

export interface UnstoredDeletionsOptions {
  readonly key: string
  /** Tells one page from another. */
  readonly page: number
}

/**
 * Whether this device's copy of a document holds deletions that the room may not have, through every
 * reload: a state vector says nothing of deletions. All tabs share the copy. So each page counts its
 * own beside it, and takes away its own count and those it found when it loaded the copy, unless the
 * page they belong to has gone on counting.
 */
export class UnstoredDeletions {
  readonly #store: DeviceStore
  readonly #key: string
  readonly #page: string
  #counts: Counts

  constructor(store: DeviceStore, { key, page }: UnstoredDeletionsOptions) {
    this.#store = store
    this.#key = key
    this.#page = String(page)
    this.#counts = this.#read()
  }

  get any(): boolean {
    return Object.keys(this.#counts).length > 0
  }

  made(): void {
    const mine = { [this.#page]: (this.#counts[this.#page] ?? 0) + 1 }
    this.#counts = { ...this.#counts, ...mine }
    this.#store.write(this.#key, { ...this.#read(), ...mine })
  }

  /** All that this page knows of are on disk. */
  stored(): void {
    if (!this.any) return
    const others = Object.entries(this.#read()).filter(
      ([page, count]) => this.#counts[page] !== count,
    )
    this.#counts = {}
    this.#store.write(this.#key, Object.fromEntries(others))
  }

  #read(): Counts {
    const kept = this.#store.read(this.#key)
    return typeof kept === 'object' && kept !== null ? (kept as Counts) : {}
  }
}
