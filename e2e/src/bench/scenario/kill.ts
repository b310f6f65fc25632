import { performance } from 'node:perf_hooks'
import { FrameReader } from '../load/frame-reader.ts'
import { Gathering } from '../load/gathering.ts'
import { Pace } from '../load/pace.ts'
import { median, Samples } from '../load/percentile.ts'
import { seeded } from '../load/random.ts'
import type { System } from '../system/system.ts'
import { whatIsThere } from './newcomer.ts'
import { type Bench, type Scenario, sized } from './scenario.ts'

const CLIENTS = 6
const WRITERS = 5
const EDITS_PER_SECOND = 20

interface Round {
  readonly seen: number
  readonly seenGone: number
  readonly acknowledged: number
  readonly acknowledgedGone: number
  /** Seconds between the kill and the oldest edit that was seen and is gone. */
  readonly secondsGone: number
}

export const kill: Scenario = {
  name: 'kill',
  title: 'Kill -9',
  about:
    '5 writers with 20 edits a second each; the server is killed at a random moment and comes back. ' +
    'Seen: by any other client. Acknowledged: the server said that it has it.',
  systems: ['kring', 'y-websocket', 'y-leveldb', 'hocuspocus'],
  columns: [
    { key: 'rounds', title: 'kills' },
    { key: 'seen', title: 'seen' },
    { key: 'seenGone', title: 'of these gone' },
    { key: 'acknowledged', title: 'acknowledged' },
    { key: 'acknowledgedGone', title: 'of these gone' },
    { key: 'secondsGone', title: 'work gone, s' },
  ],
  async run(system, bench) {
    const { rounds, from, to } = sized(bench, {
      tiny: { rounds: 1, from: 200, to: 400 },
      quick: { rounds: 1, from: 700, to: 1_200 },
      full: { rounds: 2, from: 3_000, to: 8_000 },
    })
    const random = seeded(bench.seed)
    const done: Round[] = []
    for (let round = 0; round < rounds; round++) {
      done.push(await killOnce(system, bench, Math.round(from + random() * (to - from))))
    }
    const total = (read: (round: Round) => number) => done.reduce((sum, one) => sum + read(one), 0)
    return {
      rounds,
      seen: total(({ seen }) => seen),
      seenGone: total(({ seenGone }) => seenGone),
      acknowledged: system.acknowledges ? total(({ acknowledged }) => acknowledged) : null,
      acknowledgedGone: system.acknowledges
        ? total(({ acknowledgedGone }) => acknowledgedGone)
        : null,
      secondsGone: median(done.map(({ secondsGone }) => secondsGone)),
    }
  },
}

async function killOnce(system: System, bench: Bench, afterMs: number): Promise<Round> {
  const running = await bench.start(system)
  const room = await running.openRoom('room', CLIENTS)
  /** The furthest that any other client has seen of each writer. */
  const seen = new Map<number, number>()
  const gathering = new Gathering(room, {
    bench,
    system,
    latencies: new Samples(),
    frames: new FrameReader(system.unpack),
    onNews: ({ id }, { written }) => {
      for (const { client, to } of written) {
        if (client !== id) seen.set(client, Math.max(seen.get(client) ?? 0, to))
      }
    },
  })
  await gathering.growTo(CLIENTS)
  await gathering.openNotes(WRITERS, { keys: Math.ceil((afterMs / 1_000 + 1) * EDITS_PER_SECOND) })
  const pace = new Pace(gathering.typing(EDITS_PER_SECOND), bench.signal)
  gathering.begin()
  await bench.pause(afterMs)
  await running.kill()
  const killedAt = performance.now()
  pace.stop()
  // What the server sent before it was killed is still on its way.
  await bench.pause(200)

  await running.restart()
  const there = await whatIsThere(room, { system, bench })
  const round = { seen: 0, seenGone: 0, acknowledged: 0, acknowledgedGone: 0, secondsGone: 0 }
  for (const { id, hand, acknowledged } of gathering.attendees) {
    if (!hand) continue
    const stands = there.get(id) ?? 0
    const wasSeen = seen.get(id) ?? 0
    round.seen += edits(hand.base, wasSeen)
    round.seenGone += edits(Math.max(hand.base, stands), wasSeen)
    round.acknowledged += edits(hand.base, acknowledged)
    round.acknowledgedGone += edits(Math.max(hand.base, stands), acknowledged)
    const oldest = gathering.flow.sentAt(id, Math.max(hand.base, stands))
    if (wasSeen > stands && oldest !== undefined) {
      round.secondsGone = Math.max(round.secondsGone, (killedAt - oldest) / 1_000)
    }
  }
  gathering.end()
  await running.end()
  return round
}

function edits(from: number, to: number): number {
  return Math.max(0, to - from)
}
