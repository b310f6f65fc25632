import { FrameReader } from '../load/frame-reader.ts'
import { Gathering } from '../load/gathering.ts'
import { Samples } from '../load/percentile.ts'
import type { Room, System } from '../system/system.ts'
import { type Bench, sized } from './scenario.ts'

/** Ids that nobody else in a run has. */
const NEWCOMER_ID = 900_000

/** How far each writer's words are there for somebody who comes in now and listens for a while. */
export async function whatIsThere(
  room: Room,
  { system, bench }: { readonly system: System; readonly bench: Bench },
): Promise<ReadonlyMap<number, number>> {
  const there = new Map<number, number>()
  const newcomer = new Gathering(room, {
    bench,
    system,
    latencies: new Samples(),
    frames: new FrameReader(system.unpack),
    firstId: NEWCOMER_ID,
    onNews: (_, { written }) => {
      for (const { client, from, to } of written) {
        const has = there.get(client) ?? 0
        if (from <= has && to > has) there.set(client, to)
      }
    },
  })
  await newcomer.growTo(1)
  await bench.pause(sized(bench, { tiny: 600, quick: 600, full: 2_500 }))
  newcomer.end()
  return there
}
