import { performance } from 'node:perf_hooks'
import { Samples, type Spread } from './percentile.ts'

/** Something that is done again and again. */
export interface Beat {
  readonly everyMs: number
  readonly act: (now: number) => void
}

/**
 * Does each thing at its own pace until it is stopped, whether or not the server keeps up. Beats of one pace
 * are spread evenly: people do not type in step.
 */
export class Pace {
  readonly #beats: { readonly everyMs: number; readonly act: (now: number) => void; due: number }[]
  readonly #late = new Samples()
  readonly #signal: AbortSignal
  #timer: NodeJS.Timeout | undefined

  /** Stops by itself when the run that it belongs to is over. */
  constructor(beats: readonly Beat[], signal: AbortSignal) {
    this.#signal = signal
    const now = performance.now()
    const seen = new Map<number, number>()
    const alike = new Map<number, number>()
    for (const { everyMs } of beats) alike.set(everyMs, (alike.get(everyMs) ?? 0) + 1)
    this.#beats = beats.map(({ everyMs, act }) => {
      const place = seen.get(everyMs) ?? 0
      seen.set(everyMs, place + 1)
      return { everyMs, act, due: now + (everyMs * place) / (alike.get(everyMs) ?? 1) }
    })
    this.#go()
  }

  /** How late this process was: when this is long, the figures speak of the generator. */
  get late(): Spread | undefined {
    return this.#late.spread()
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  readonly #go = (): void => {
    if (this.#signal.aborted) return
    this.#timer = setTimeout(this.#go, 1)
    const now = performance.now()
    for (const beat of this.#beats) {
      if (beat.due > now) continue
      this.#late.add(now - beat.due)
      beat.act(performance.now())
      beat.due += beat.everyMs
      // A generator that was held up does not make it good with a burst that nobody would type.
      if (beat.due < now - 1_000) beat.due = now + beat.everyMs
    }
  }
}
