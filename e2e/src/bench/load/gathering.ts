import { performance } from 'node:perf_hooks'
import type { Bench } from '../scenario/scenario.ts'
import type { Room, Seat, System } from '../system/system.ts'
import { Client } from './client.ts'
import { Flow, type Reader } from './flow.ts'
import type { FrameReader, News } from './frame-reader.ts'
import { Hand, type HandOptions, Pointer } from './hand.ts'
import type { Beat } from './pace.ts'
import type { Samples } from './percentile.ts'

/** Lines that are opened at the same time. */
const AT_ONCE = 40
const OPENING_MS = 20_000
/** How long one waits for the last receipts of a stretch. What is not there by then took at least so long. */
const GRACE_MS = 2_000

export interface Attendee {
  /** Of its Yjs document and its presence, as in any client. */
  readonly id: number
  readonly client: Client
  readonly reader: Reader
  readonly pointer: Pointer
  hand: Hand | undefined
  isSynced: boolean
  /** How far, in its own clock, the server has said that it has what this client wrote. */
  acknowledged: number
  /** The openings of others that it has seen. */
  readonly met: Set<number>
}

export interface GatheringOptions {
  readonly bench: Bench
  readonly system: System
  readonly latencies: Samples
  /** Shared by all rooms of a run. */
  readonly frames: FrameReader
  /** The first Yjs client id; ids go up from there. */
  readonly firstId?: number
  /** From sending an edit to the server's word that it has it. */
  readonly acknowledgements?: Samples
  /** Sees everything that any client here is told. */
  readonly onNews?: (attendee: Attendee, news: News, frame: Buffer) => void
}

/** Everyone in one room: who comes in, types, moves a pointer, and reads. */
export class Gathering {
  readonly flow: Flow
  readonly attendees: Attendee[] = []
  /** Pointers of others that were seen to move, over all readers. */
  movesHeard = 0
  movesSent = 0
  /** Whether edits that go out now are measured; else they belong to the warm-up. */
  #isMeasuring = false
  readonly #room: Room
  readonly #options: GatheringOptions
  readonly #sentAt = new Map<number, number[]>()

  constructor(room: Room, options: GatheringOptions) {
    this.#room = room
    this.#options = options
    this.flow = new Flow(options.latencies)
  }

  get bytesIn(): number {
    return this.attendees.reduce((sum, { client }) => sum + client.bytesIn, 0)
  }

  /** Lets more clients in, until there are so many. */
  async growTo(count: number): Promise<void> {
    while (this.attendees.length < count) {
      const first = this.attendees.length
      const seats = this.#room.seats.slice(first, Math.min(first + AT_ONCE, count))
      if (seats.length === 0) throw new Error(`the room has no ${count} seats`)
      const came = await Promise.all(seats.map((seat, place) => this.#enter(seat, first + place)))
      this.attendees.push(...came)
    }
    if (!this.#options.system.hasDocument) return
    await this.until(() => this.attendees.every(({ isSynced }) => isSynced), 'everyone is synced')
  }

  /** Lets the last go, until there are so many left. */
  shrinkTo(count: number): void {
    for (const { client } of this.attendees.splice(count)) client.end()
  }

  /** The first clients each put a note on the board; resolves when everyone here has seen them all. */
  async openNotes(writers: number, options: HandOptions): Promise<void> {
    const writing = this.attendees.slice(0, writers)
    for (const attendee of writing) {
      const hand = new Hand(attendee.id, attendee.client.seat, options)
      attendee.hand = hand
      this.flow.writer(attendee.id, hand.base)
      attendee.client.send(hand.opening)
    }
    const others = ({ met, hand }: Attendee) => met.size >= writers - (hand ? 1 : 0)
    await this.until(() => this.attendees.every(others), 'everyone has seen every note')
  }

  /** A beat for each writer, so many edits a second. */
  typing(perSecond: number): readonly Beat[] {
    return this.attendees.flatMap((attendee) =>
      attendee.hand
        ? [{ everyMs: 1_000 / perSecond, act: (now: number) => this.#type(attendee, now) }]
        : [],
    )
  }

  /** A beat for each client, so many moves of its pointer a second. */
  moving(perSecond: number): readonly Beat[] {
    return this.attendees.map(({ client, pointer }) => ({
      everyMs: 1_000 / perSecond,
      act: () => {
        client.send(pointer.move())
        if (this.#isMeasuring) this.movesSent += 1
      },
    }))
  }

  /** From now on edits are measured and moves are counted. */
  begin(): void {
    this.flow.begin()
    this.movesHeard = 0
    this.movesSent = 0
    this.#isMeasuring = true
  }

  /** Edits from now on are not measured; those under way still are. */
  pause(): void {
    this.#isMeasuring = false
  }

  resume(): void {
    this.#isMeasuring = true
  }

  /**
   * Waits for what is still under way. What never comes is put down as the time one waited, so that
   * a server does not look quick for what it leaves out.
   */
  async settle(): Promise<{ readonly expected: number; readonly missing: number }> {
    const expected = this.flow.sent * (this.attendees.length - 1)
    const end = performance.now() + GRACE_MS
    while (this.flow.heard < expected && performance.now() < end)
      await this.#options.bench.pause(10)
    const missing = expected - this.flow.heard
    for (let one = 0; one < missing; one++) this.#options.latencies.add(GRACE_MS)
    return { expected, missing }
  }

  end(): void {
    this.shrinkTo(0)
  }

  async until(isTrue: () => boolean, what: string): Promise<void> {
    const end = performance.now() + OPENING_MS
    while (!isTrue()) {
      const gone = this.attendees.find(({ client }) => client.closeCode !== undefined)
      if (gone)
        throw new Error(
          `waiting until ${what}: a client was sent away with ${gone.client.closeCode}`,
        )
      if (performance.now() > end) throw new Error(`waited in vain until ${what}`)
      await this.#options.bench.pause(5)
    }
  }

  async #enter(seat: Seat, place: number): Promise<Attendee> {
    const { bench, firstId = 1_000 } = this.#options
    const id = firstId + place
    let attendee: Attendee | undefined
    const client = await Client.open(seat, {
      signal: bench.signal,
      hear: (frame, at) => {
        if (attendee) this.#hear(attendee, frame, at)
      },
    })
    attendee = {
      id,
      client,
      reader: this.flow.reader(id),
      pointer: new Pointer(id, `Member ${place + 1}`),
      hand: undefined,
      isSynced: false,
      acknowledged: 0,
      met: new Set(),
    }
    return attendee
  }

  #type({ id, client, hand }: Attendee, now: number): void {
    const frame = hand?.type()
    if (!frame) return
    this.flow.wrote(id, this.#isMeasuring ? now : Number.NaN)
    const sentAt = this.#sentAt.get(id)
    if (sentAt) sentAt.push(this.#isMeasuring ? now : Number.NaN)
    else this.#sentAt.set(id, [this.#isMeasuring ? now : Number.NaN])
    client.send(frame)
  }

  #hear(attendee: Attendee, frame: Buffer, at: number): void {
    const news = this.#options.frames.read(frame)
    if (news.written.length > 0) {
      attendee.reader.hear(news.written, at)
      if (attendee.met.size < this.attendees.length) {
        for (const { client } of news.written) if (client !== attendee.id) attendee.met.add(client)
      }
    }
    if (news.isAnswer) attendee.isSynced = true
    if (this.#isMeasuring) this.movesHeard += news.moves
    this.#acknowledge(attendee, news, at)
    this.#options.onNews?.(attendee, news, frame)
  }

  #acknowledge(attendee: Attendee, { stored, taken }: News, at: number): void {
    const { hand, id } = attendee
    if (!hand || (taken === 0 && !stored)) return
    // One word for the note that was opened, then one for each edit; or how far all is on disk.
    const had = Math.max(attendee.acknowledged, hand.base)
    const has = stored
      ? (stored.get(id) ?? 0)
      : attendee.acknowledged === 0
        ? hand.base
        : had + taken
    for (let clock = had; clock < has; clock++) {
      const sentAt = this.#sentAt.get(id)?.[clock - hand.base]
      if (sentAt !== undefined && !Number.isNaN(sentAt)) {
        this.#options.acknowledgements?.add(at - sentAt)
      }
    }
    attendee.acknowledged = Math.max(attendee.acknowledged, has)
  }
}
