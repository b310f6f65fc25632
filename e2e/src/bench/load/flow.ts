import type { Written } from './frame-reader.ts'
import type { Samples } from './percentile.ts'

interface Track {
  readonly index: number
  /** The clock of the first edit that is counted. */
  readonly base: number
  /** When each edit was sent; NaN where it is not measured. */
  readonly sentAt: number[]
}

/**
 * The edits of one room: when each was sent, and when each reader had it. An edit is one tick of its
 * writer's Yjs clock, so a server may merge as it likes and every edit is still known again.
 */
export class Flow {
  readonly #latencies: Samples
  readonly #tracks = new Map<number, Track>()
  #heard = 0

  constructor(latencies: Samples) {
    this.#latencies = latencies
  }

  /** A stretch of measuring begins: what is still under way from before belongs to no figure. */
  begin(): void {
    for (const { sentAt } of this.#tracks.values()) sentAt.fill(Number.NaN)
    this.#heard = 0
  }

  /** Receipts of measured edits, over all readers. */
  get heard(): number {
    return this.#heard
  }

  /** Edits that are measured. */
  get sent(): number {
    let sent = 0
    for (const { sentAt } of this.#tracks.values()) {
      for (const at of sentAt) if (!Number.isNaN(at)) sent += 1
    }
    return sent
  }

  /** A writer whose edits have the clocks from `base` on. */
  writer(client: number, base: number): void {
    this.#tracks.set(client, { index: this.#tracks.size, base, sentAt: [] })
  }

  /** The next edit of this writer goes out now. `at` is NaN while warming up. */
  wrote(client: number, at: number): void {
    this.#tracks.get(client)?.sentAt.push(at)
  }

  /** When the edit with this clock went out; undefined where it is not measured. */
  sentAt(client: number, clock: number): number | undefined {
    const track = this.#tracks.get(client)
    const at = track?.sentAt[clock - track.base]
    return at === undefined || Number.isNaN(at) ? undefined : at
  }

  /** A reader, who does not wait for the edits of `own`. */
  reader(own?: number): Reader {
    return new Reader(this, own)
  }

  receive(seen: Map<number, number>, { client, from, to }: Written, at: number): void {
    const track = this.#tracks.get(client)
    if (!track) return
    const had = seen.get(track.index) ?? track.base
    // What lies between is not counted as received: a later edit does not vouch for an earlier one.
    for (let clock = Math.max(had, from); clock < to; clock++) {
      const sentAt = track.sentAt[clock - track.base]
      if (sentAt === undefined || Number.isNaN(sentAt)) continue
      this.#latencies.add(at - sentAt)
      this.#heard += 1
    }
    if (to > had) seen.set(track.index, to)
  }
}

export class Reader {
  readonly #flow: Flow
  readonly #own: number | undefined
  readonly #seen = new Map<number, number>()

  constructor(flow: Flow, own: number | undefined) {
    this.#flow = flow
    this.#own = own
  }

  hear(written: readonly Written[], at: number): void {
    for (const one of written) {
      if (one.client !== this.#own) this.#flow.receive(this.#seen, one, at)
    }
  }
}
