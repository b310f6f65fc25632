/** What a device's own clocks say. */
export interface DeviceClock {
  /** Milliseconds since 1970, as the device is set; it may be set wrong, or anew. */
  readonly wall: () => number
  /** Milliseconds of a clock that nobody sets. */
  readonly steady: () => number
}

/** Apart by more than this, the wall clock was set anew or the device slept. */
const JUMP_MS = 1_000
/** How long one reading of the server's clock counts: quartz drifts by some 3 ms in a minute. */
const SAMPLE_LIFE_MS = 300_000

interface Sample {
  readonly steadyAt: number
  readonly offset: number
}

/**
 * The server's clock on this device. A word from the server is old by its way here when it arrives,
 * never too new: of many readings the one with the greatest offset had the shortest way, and is the
 * nearest to the truth.
 */
export class ServerClock {
  readonly #device: DeviceClock
  #samples: readonly Sample[] = []
  #offset: number
  #wallAhead: number

  constructor(device: DeviceClock, lastOffset = 0) {
    this.#device = device
    this.#offset = lastOffset
    this.#wallAhead = device.wall() - device.steady()
  }

  get offset(): number {
    return this.#offset
  }

  /** Takes in the server's time, as it was when its word was sent. */
  hear(serverNow: number): void {
    const wall = this.#device.wall()
    const steadyAt = this.#device.steady()
    const ahead = wall - steadyAt
    const jumped = Math.abs(ahead - this.#wallAhead) > JUMP_MS
    if (jumped) this.#wallAhead = ahead
    const kept = jumped
      ? []
      : this.#samples.filter((sample) => steadyAt - sample.steadyAt < SAMPLE_LIFE_MS)
    this.#samples = [...kept, { steadyAt, offset: serverNow - wall }].slice(-32)
    this.#offset = Math.max(...this.#samples.map(({ offset }) => offset))
  }

  now(): number {
    return this.#device.wall() + this.#offset
  }
}
