import { Client } from '../load/client.ts'
import { FrameReader } from '../load/frame-reader.ts'
import { Gathering } from '../load/gathering.ts'
import { blockFrames, Pointer } from '../load/hand.ts'
import { Meter, SATURATED } from '../load/meter.ts'
import { type Beat, Pace } from '../load/pace.ts'
import { Samples } from '../load/percentile.ts'
import { lineState, rssBytes } from '../load/proc.ts'
import type { Running } from '../system/system.ts'
import { whatIsThere } from './newcomer.ts'
import { type Bench, type Scenario, sized } from './scenario.ts'

const WRITERS = 10
/** The writers, one who only reads, and the one who sleeps. */
const CLIENTS = WRITERS + 2
const KEYS_PER_SECOND = 5
/**
 * Blocks of text and heavy pointers: about a megabyte a second for each reader. Over a long sleep fewer
 * blocks, since a meeting of Kring takes 20 MB in all.
 */
const BLOCKS_PER_SECOND = 40
const BLOCKS = 1_500
const BLOCK_SIGNS = 1_900
const POINTERS_PER_SECOND = 40
const POINTER_SIGNS = 1_200
const LOOK_MS = 100
/** Below this nobody notices, whatever it was before. */
const UNNOTICED_MS = 5

export const slowReader: Scenario = {
  name: 'slow',
  title: 'Slow reader',
  about:
    'One client stops reading in a room with a megabyte a second. Held: what the server keeps for it, ' +
    'beside what the system has under way.',
  systems: ['bare', 'kring', 'y-websocket', 'hocuspocus'],
  columns: [
    { key: 'sleptSeconds', title: 'slept, s' },
    { key: 'traffic', title: 'traffic a reader', unit: 'MB' },
    { key: 'held', title: 'held', unit: 'MB' },
    { key: 'processGrowth', title: 'process grows', unit: 'MB' },
    { key: 'isCutOff', title: 'cut off' },
    { key: 'cutOffAfter', title: 'after, s' },
    { key: 'closeCode', title: 'code' },
    { key: 'isWhole', title: 'comes back whole' },
    { key: 'p99Before', title: 'others’ p99 before', unit: 'ms' },
    { key: 'p99During', title: 'meanwhile', unit: 'ms' },
  ],
  async run(system, bench) {
    const calmMs = sized(bench, { tiny: 500, quick: 700, full: 4_000 })
    const sleepMs = bench.sleepSeconds * 1_000
    const running = await bench.start(system)
    const room = await running.openRoom('busy', CLIENTS)
    const latencies = new Samples()
    const frames = new FrameReader(system.unpack)
    const gathering = new Gathering(room, { bench, system, latencies, frames })
    await gathering.growTo(CLIENTS - 1)
    const seconds = (calmMs + sleepMs) / 1_000 + 4
    await gathering.openNotes(WRITERS, { keys: seconds * KEYS_PER_SECOND })
    const seat = room.seats[CLIENTS - 1]
    const awake = gathering.attendees.at(-1)
    if (!seat || !awake) throw new Error('there is a seat for the sleeper')
    const sleeper = await Client.open(seat, { signal: bench.signal, hear: () => undefined })

    const pace = new Pace(
      [...gathering.typing(KEYS_PER_SECOND), ...heavyTraffic(gathering, seconds)],
      bench.signal,
    )
    await bench.pause(sized(bench, { tiny: 200, quick: 400, full: 1_500 }))
    gathering.begin()
    await bench.pause(calmMs)
    gathering.pause()
    await bench.pause(100)
    const before = latencies.spread()
    latencies.clear()
    const meter = new Meter(running.pid)
    gathering.begin()
    const slept = await sleep(sleeper, awake.client, { bench, running, sleepMs })
    gathering.pause()
    pace.stop()
    const load = meter.read()
    await gathering.settle()
    const during = latencies.spread()

    const kept = await whatIsKept(sleeper, slept.cutOffAfter !== undefined, { bench, running })
    const isWhole = isAllThere(gathering, await whatIsThere({ seats: [seat] }, { system, bench }))
    gathering.end()
    await running.end()
    return {
      sleptSeconds: bench.sleepSeconds,
      traffic: slept.traffic / 1e6,
      held: Math.max(0, slept.cutOffAfter === undefined ? kept.bytes : slept.mostWaiting) / 1e6,
      processGrowth: slept.growth / 1e6,
      isCutOff: slept.cutOffAfter !== undefined,
      cutOffAfter: slept.cutOffAfter ?? null,
      closeCode: kept.closeCode ?? null,
      isWhole: system.hasDocument ? isWhole : null,
      p99Before: before?.p99 ?? null,
      p99During: during?.p99 ?? null,
      othersTimes:
        before && during
          ? Math.max(during.p99, UNNOTICED_MS) / Math.max(before.p99, UNNOTICED_MS)
          : null,
      core: load.server,
      generator: load.generator,
      isSaturated: load.generator > SATURATED,
    }
  },
}

/** What each writer sends beside its keystrokes. */
function heavyTraffic(gathering: Gathering, seconds: number): readonly Beat[] {
  const blocksPerSecond = Math.min(BLOCKS_PER_SECOND, BLOCKS / seconds)
  return gathering.attendees.slice(0, WRITERS).flatMap(({ client, id }): readonly Beat[] => {
    const blocks = blockFrames(id + 10_000, client.seat, {
      frames: seconds * blocksPerSecond,
      signs: BLOCK_SIGNS,
    }).values()
    const pointer = new Pointer(id, 'Member', 'x'.repeat(POINTER_SIGNS))
    return [
      {
        everyMs: 1_000 / blocksPerSecond,
        act: () => {
          const next = blocks.next()
          if (!next.done) client.send(next.value)
        },
      },
      { everyMs: 1_000 / POINTERS_PER_SECOND, act: () => client.send(pointer.move()) },
    ]
  })
}

interface Slept {
  /** Bytes that a reader who is awake got meanwhile. */
  readonly traffic: number
  /** The most that cannot have been in the system's own buffers. */
  readonly mostWaiting: number
  readonly growth: number
  readonly cutOffAfter: number | undefined
}

/** One reads no more; beside it another is read, who gets the same. */
async function sleep(
  sleeper: Client,
  awake: Client,
  {
    bench,
    running,
    sleepMs,
  }: { readonly bench: Bench; readonly running: Running; readonly sleepMs: number },
): Promise<Slept> {
  const port = Number(new URL(sleeper.seat.url).port)
  const bytesBefore = awake.bytesIn
  const rssBefore = rssBytes(running.pid)
  let mostWaiting = 0
  let growth = 0
  let cutOffAfter: number | undefined
  sleeper.pause()
  const started = performance.now()
  while (performance.now() - started < sleepMs) {
    await bench.pause(LOOK_MS)
    growth = Math.max(growth, rssBytes(running.pid) - rssBefore)
    if (cutOffAfter !== undefined) continue
    const { isHeld, underWay } = lineState(port, sleeper.port)
    if (isHeld) mostWaiting = Math.max(mostWaiting, awake.bytesIn - bytesBefore - underWay)
    else cutOffAfter = (performance.now() - started) / 1_000
  }
  return { traffic: awake.bytesIn - bytesBefore, mostWaiting, growth, cutOffAfter }
}

/** What the server holds for the sleeper now, as what it sets free when the sleeper has gone. */
async function whatIsKept(
  sleeper: Client,
  isCutOff: boolean,
  { bench, running }: { readonly bench: Bench; readonly running: Running },
): Promise<{ readonly bytes: number; readonly closeCode: number | undefined }> {
  const asleep = await running.memory()
  if (isCutOff) {
    sleeper.resume()
    await sleeper.closed(3_000)
  }
  const { closeCode } = sleeper
  sleeper.end()
  await bench.pause(sized(bench, { tiny: 200, quick: 300, full: 1_000 }))
  const gone = await running.memory()
  return { bytes: asleep.held - gone.held, closeCode }
}

function isAllThere(gathering: Gathering, there: ReadonlyMap<number, number>): boolean {
  return gathering.attendees.every(
    ({ id, hand }) => !hand || (there.get(id) ?? 0) >= hand.base + hand.typed,
  )
}
