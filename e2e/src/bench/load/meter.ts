import { performance } from 'node:perf_hooks'
import { cpuSeconds } from './proc.ts'

/** Shares of one core, in per cent, over a stretch of time. */
export interface Load {
  readonly seconds: number
  readonly server: number
  readonly generator: number
}

/** Above this the generator was too busy for its figures to speak of the server. */
export const SATURATED = 85

/** What the server and this process use from now on. */
export class Meter {
  readonly #pid: number
  readonly #since = performance.now()
  readonly #server: number
  readonly #own = process.cpuUsage()

  constructor(pid: number) {
    this.#pid = pid
    this.#server = cpuSeconds(pid)
  }

  read(): Load {
    const seconds = (performance.now() - this.#since) / 1_000
    const { user, system } = process.cpuUsage(this.#own)
    return {
      seconds,
      server: (100 * (cpuSeconds(this.#pid) - this.#server)) / seconds,
      generator: (100 * (user + system)) / 1e6 / seconds,
    }
  }
}
