import { performance } from 'node:perf_hooks'
import { Client } from '../load/client.ts'
import { type Part, writeFixture } from '../load/fixture.ts'
import { FrameReader, type News } from '../load/frame-reader.ts'
import { Gathering } from '../load/gathering.ts'
import { Pace } from '../load/pace.ts'
import { median, Samples } from '../load/percentile.ts'
import type { Room, Running, Seat, System } from '../system/system.ts'
import { type Bench, type Figures, type Scenario, sized } from './scenario.ts'

const AUTHORS = 12
/** What one connection may send a second, with room to spare. */
const UPDATES_PER_SECOND = 600
/** Updates that may be under way at a time: a server that is slow is not buried. */
const UNDER_WAY = 3_000
const LOADING_MS = 90_000
const JOINING_MS = 8_000
/** For what a server keeps for later: it has stored everything when everyone has left for so long. */
const SETTLED_MS = 1_000
/** Nothing comes any more, when nothing came for so long. */
const QUIET_MS = 400
/** The other room: so often somebody types there. */
const PROBE_MS = 5

interface Joined {
  readonly firstByte: number | null
  readonly complete: number | null
  readonly synced: number | null
  readonly isCompleteWhenSynced: boolean
  readonly shareWhenSynced: number
  readonly stall: number | null
  readonly megabytes: number
}

export const coldJoin: Scenario = {
  name: 'join',
  title: 'Cold join',
  about:
    'A document of 5,000 notes and 50,000 updates, opened by the first to come after the server was ' +
    'started anew, while people type in another room. Median of the tries.',
  systems: ['kring', 'y-websocket', 'y-leveldb', 'hocuspocus'],
  columns: [
    { key: 'firstByte', title: 'first byte', unit: 'ms' },
    { key: 'complete', title: 'complete', unit: 'ms' },
    { key: 'synced', title: 'says synced', unit: 'ms' },
    { key: 'shareWhenSynced', title: 'there by then', unit: '%' },
    { key: 'stall', title: 'other rooms wait', unit: 'ms' },
    { key: 'megabytes', title: 'received', unit: 'MB' },
    { key: 'loaded', title: 'loading took', unit: 'ms' },
  ],
  async run(system, bench) {
    const size = sized(bench, {
      tiny: { notes: 20, updates: 100, tries: 1 },
      quick: { notes: 200, updates: 2_000, tries: 1 },
      full: { notes: 5_000, updates: 50_000, tries: 3 },
    })
    const running = await bench.start(system)
    const room = await running.openRoom('large', AUTHORS)
    const parts = writeFixture(room.seats, { ...size, seed: bench.seed })
    const started = performance.now()
    await load(room, parts, { system, bench })
    const loaded = performance.now() - started
    await bench.pause(SETTLED_MS)

    const joins: Joined[] = []
    // What was never kept is not there the second time either.
    const tries = system.keeps === 'memory' ? 1 : size.tries
    for (let attempt = 0; attempt < tries; attempt++) {
      await running.restart()
      joins.push(await join(room, parts, { system, bench, running }))
    }
    await running.end()
    return figuresOf(joins, loaded)
  },
}

/** Sends everything, at a pace that a server takes, and waits until a reader has seen all of it. */
async function load(
  room: Room,
  parts: readonly Part[],
  { system, bench }: { readonly system: System; readonly bench: Bench },
): Promise<void> {
  const frames = new FrameReader(system.unpack)
  const clocks = new Map<number, number>()
  let seen = 0
  const watch = (news: News) => {
    for (const { client, to } of news.written)
      clocks.set(client, Math.max(clocks.get(client) ?? 0, to))
  }
  const open = (seat: Seat, hear: (frame: Buffer) => void) =>
    Client.open(seat, { signal: bench.signal, hear })
  const [first] = room.seats
  if (!first) throw new Error('a room has seats')
  const reader = await open(first, (frame) => watch(frames.read(frame)))
  const writers = await Promise.all(room.seats.map((seat) => open(seat, () => undefined)))

  const all = parts.reduce((sum, part) => sum + part.frames.length, 0)
  const sent = parts.map(() => 0)
  const end = performance.now() + LOADING_MS
  const started = performance.now()
  const isAllThere = () => parts.every(({ client, clock }) => (clocks.get(client) ?? 0) >= clock)
  while (!isAllThere()) {
    if (performance.now() > end)
      throw new Error(`${all} updates were not taken in within ${LOADING_MS / 1_000} s`)
    const gone = [reader, ...writers].find(({ closeCode }) => closeCode !== undefined)
    if (gone) throw new Error(`while loading, a client was sent away with ${gone.closeCode}`)
    const allowed = ((performance.now() - started) / 1_000) * UPDATES_PER_SECOND
    seen = seenOf(parts, clocks)
    for (const [place, part] of parts.entries()) {
      let next = sent[place] ?? 0
      const most = Math.min(part.frames.length, allowed)
      while (next < most && sum(sent) - seen < UNDER_WAY) {
        const frame = part.frames[next]
        if (frame) writers[place]?.send(frame)
        next += 1
        sent[place] = next
      }
    }
    await bench.pause(5)
  }
  for (const client of [reader, ...writers]) client.end()
}

/** About how many updates a reader has: by the share of each author's clock. */
function seenOf(parts: readonly Part[], clocks: ReadonlyMap<number, number>): number {
  return sum(
    parts.map(({ client, clock, frames }) => ((clocks.get(client) ?? 0) / clock) * frames.length),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

interface JoinOptions {
  readonly system: System
  readonly bench: Bench
  readonly running: Running
}

/** The first to open the document since the server was started, while another room is busy. */
async function join(
  room: Room,
  parts: readonly Part[],
  { system, bench, running }: JoinOptions,
): Promise<Joined> {
  const frames = new FrameReader(system.unpack)
  const stalls = new Samples()
  const other = new Gathering(await running.openRoom('other', 2), {
    bench,
    system,
    latencies: stalls,
    frames,
  })
  await other.growTo(2)
  await other.openNotes(1, { keys: 4_000 })
  const pace = new Pace(other.typing(1_000 / PROBE_MS), bench.signal)
  await bench.pause(300)
  other.begin()

  const heard: { readonly frame: Buffer; readonly at: number; readonly end: number }[] = []
  const pieces: Piece[] = []
  let bytes = 0
  const [seat] = room.seats
  if (!seat) throw new Error('a room has seats')
  const asked = performance.now()
  const client = await Client.open(seat, {
    signal: bench.signal,
    hear: (frame, at) => heard.push({ frame: Buffer.from(frame), at, end: bytes }),
  })
  client.onChunk = (length) => {
    bytes += length
    pieces.push({ at: performance.now(), end: bytes })
  }
  // A large frame takes this process a while to read: it is read when nobody is being timed.
  const end = performance.now() + (system.keeps === 'memory' ? 0 : JOINING_MS)
  let read: Read
  do {
    await bench.pause(QUIET_MS)
    while (performance.now() - (pieces.at(-1)?.at ?? 0) < QUIET_MS) await bench.pause(20)
    other.pause()
    await bench.pause(100)
    read = readJoin(heard, pieces, { parts, frames })
    other.resume()
  } while (read.complete === undefined && performance.now() < end && client.isOpen)
  other.pause()
  pace.stop()
  await other.settle()
  other.end()
  const { closeCode } = client
  if (closeCode !== undefined) throw new Error(`while joining, sent away with ${closeCode}`)
  client.end()
  const { firstByte, complete, synced, shareWhenSynced } = read
  return {
    firstByte: firstByte === undefined ? null : firstByte - asked,
    complete: complete === undefined ? null : complete - asked,
    synced: synced === undefined ? null : synced - asked,
    isCompleteWhenSynced: complete !== undefined && shareWhenSynced >= 1,
    shareWhenSynced: 100 * shareWhenSynced,
    stall: stalls.spread()?.max ?? null,
    megabytes: bytes / 1e6,
  }
}

/** A piece as the network brought it: when, and how many bytes had come with it. */
interface Piece {
  readonly at: number
  readonly end: number
}

interface Read {
  firstByte: number | undefined
  complete: number | undefined
  synced: number | undefined
  shareWhenSynced: number
}

/** When the document began to come, when all of it was there, and when the server called it whole. */
function readJoin(
  heard: readonly { readonly frame: Buffer; readonly at: number; readonly end: number }[],
  pieces: readonly Piece[],
  { parts, frames }: { readonly parts: readonly Part[]; readonly frames: FrameReader },
): Read {
  const read: Read = {
    firstByte: undefined,
    complete: undefined,
    synced: undefined,
    shareWhenSynced: 0,
  }
  const clocks = new Map<number, number>()
  const all = sum(parts.map(({ clock }) => clock))
  const share = () =>
    sum(parts.map(({ client, clock }) => Math.min(clocks.get(client) ?? 0, clock))) / all
  for (const { frame, at, end } of heard) {
    const { written, isAnswer } = frames.read(frame)
    for (const { client, to } of written) {
      clocks.set(client, Math.max(clocks.get(client) ?? 0, to))
    }
    if (share() > 0) read.firstByte ??= firstPiece(pieces, end - frame.byteLength)
    if (share() >= 1) read.complete ??= at
    if (isAnswer && read.synced === undefined) {
      read.synced = at
      read.shareWhenSynced = share()
    }
  }
  return read
}

/** When the piece came in that the byte at this place was in. */
function firstPiece(pieces: readonly Piece[], place: number): number | undefined {
  return pieces.find(({ end }) => end > place)?.at
}

function figuresOf(joins: readonly Joined[], loaded: number): Figures {
  const of = (read: (joined: Joined) => number | null) => {
    const values = joins.map(read)
    const there = values.filter((value) => value !== null && Number.isFinite(value)) as number[]
    // A document that was not there once is not there.
    return there.length === values.length ? median(there) : null
  }
  return {
    firstByte: of(({ firstByte }) => firstByte),
    complete: of(({ complete }) => complete),
    synced: of(({ synced }) => synced),
    isCompleteWhenSynced: joins.every((joined) => joined.isCompleteWhenSynced),
    shareWhenSynced: Math.min(...joins.map(({ shareWhenSynced }) => shareWhenSynced)),
    stall: of(({ stall }) => stall),
    megabytes: of(({ megabytes }) => megabytes),
    loaded,
  }
}
