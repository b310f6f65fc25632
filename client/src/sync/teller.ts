import type { DeviceClock } from './clock.ts'
import { nextFrame } from './next-frame.ts'

/** So soon after the last word the next waits for a frame. */
const BUSY_MS = 50

export interface TellerOptions {
  readonly clock: DeviceClock
  /** Done before anyone is told. */
  readonly before: () => void
}

/** Tells who listens that something changed. */
export class Teller {
  readonly #options: TellerOptions
  readonly #listeners = new Set<() => void>()
  #isTelling = false
  #toldAt = Number.NEGATIVE_INFINITY
  #leave: (() => void) | undefined

  constructor(options: TellerOptions) {
    this.#options = options
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * One change is told at once. Where they come faster than a screen is drawn, such as two hundred
   * moves a second from others, they are told together, once for each frame.
   */
  changed(): void {
    if (this.#isTelling) return
    this.#isTelling = true
    const wait = this.#toldAt + BUSY_MS - this.#options.clock.steady()
    if (wait <= 0) queueMicrotask(() => this.#tell())
    else this.#leave = nextFrame(() => this.#tell())
  }

  /**
   * Another document stands in the place of the one that is drawn. An editor that goes on in the old
   * one till the next frame would lose what is typed meanwhile.
   */
  changedNow(): void {
    this.#leave?.()
    this.#tell()
  }

  end(): void {
    this.#leave?.()
    this.#listeners.clear()
  }

  #tell(): void {
    this.#isTelling = false
    this.#toldAt = this.#options.clock.steady()
    this.#options.before()
    for (const listener of this.#listeners) listener()
  }
}
