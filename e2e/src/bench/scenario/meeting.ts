import { FrameReader } from '../load/frame-reader.ts'
import { Gathering } from '../load/gathering.ts'
import { Meter, SATURATED } from '../load/meter.ts'
import { Pace } from '../load/pace.ts'
import { Samples } from '../load/percentile.ts'
import type { System } from '../system/system.ts'
import type { Bench, Column, Figures } from './scenario.ts'

export interface MeetingOptions {
  readonly rooms: number
  readonly clients: number
  readonly editsPerSecond: number
  readonly movesPerSecond: number
  readonly warmUpMs: number
  readonly measuredMs: number
}

export const MEETING_COLUMNS: readonly Column[] = [
  { key: 'p50', title: 'p50', unit: 'ms', overBare: true },
  { key: 'p95', title: 'p95', unit: 'ms', overBare: true },
  { key: 'p99', title: 'p99', unit: 'ms', overBare: true },
  { key: 'max', title: 'max', unit: 'ms' },
  { key: 'acknowledgedP95', title: 'ack p95', unit: 'ms' },
  { key: 'core', title: 'server', unit: '%', overBare: true },
  { key: 'generator', title: 'generator', unit: '%' },
]

/** Some rooms with people who type and point, each at their own pace; from send to every reader. */
export async function meet(
  system: System,
  bench: Bench,
  options: MeetingOptions,
): Promise<Figures> {
  const { rooms, clients, editsPerSecond, movesPerSecond, warmUpMs, measuredMs } = options
  const running = await bench.start(system)
  const latencies = new Samples()
  const acknowledgements = new Samples()
  const frames = new FrameReader(system.unpack)
  const gatherings = await inBatches(rooms, async (number) => {
    const room = await running.openRoom(`room-${number}`, clients)
    const gathering = new Gathering(room, { bench, system, latencies, acknowledgements, frames })
    await gathering.growTo(clients)
    return gathering
  })
  const keys = Math.ceil(((warmUpMs + measuredMs) / 1_000 + 2) * editsPerSecond)
  for (const gathering of gatherings) await gathering.openNotes(clients, { keys })

  const pace = new Pace(
    [
      ...gatherings.flatMap((gathering) => gathering.typing(editsPerSecond)),
      ...gatherings.flatMap((gathering) => gathering.moving(movesPerSecond)),
    ],
    bench.signal,
  )
  await bench.pause(warmUpMs)
  for (const gathering of gatherings) gathering.begin()
  const meter = new Meter(running.pid)
  await bench.pause(measuredMs)
  const load = meter.read()
  pace.stop()
  let expected = 0
  let missing = 0
  for (const gathering of gatherings) {
    const settled = await gathering.settle()
    expected += settled.expected
    missing += settled.missing
    gathering.end()
  }
  await running.end()

  const spread = latencies.spread()
  const acknowledged = acknowledgements.spread()
  return {
    p50: spread?.p50 ?? null,
    p95: spread?.p95 ?? null,
    p99: spread?.p99 ?? null,
    max: spread?.max ?? null,
    acknowledgedP50: acknowledged?.p50 ?? null,
    acknowledgedP95: acknowledged?.p95 ?? null,
    core: load.server,
    generator: load.generator,
    isSaturated: load.generator > SATURATED,
    generatorLateP99: pace.late?.p99 ?? null,
    receipts: expected,
    missing,
  }
}

/** A few at a time: rooms of Kring take several calls each to make. */
export async function inBatches<T>(
  count: number,
  make: (number: number) => Promise<T>,
): Promise<readonly T[]> {
  const made: T[] = []
  while (made.length < count) {
    const batch = Array.from({ length: Math.min(8, count - made.length) }, (_, place) =>
      make(made.length + place),
    )
    made.push(...(await Promise.all(batch)))
  }
  return made
}
