import { performance } from 'node:perf_hooks'
import { FrameReader } from '../load/frame-reader.ts'
import { Gathering } from '../load/gathering.ts'
import { Meter, SATURATED } from '../load/meter.ts'
import { Pace } from '../load/pace.ts'
import { Samples } from '../load/percentile.ts'
import { SYSTEMS } from '../system/system.ts'
import { type Bench, type Figures, type Scenario, sized } from './scenario.ts'

const WRITERS = 10
/** The writers, and somebody who only reads. */
const SMALLEST = WRITERS + 2
const EDITS_PER_SECOND = 5
const MOVES_PER_SECOND = 2
const TARGET_MS = 200
/** What the targets speak of, and what lies well past it. */
const PLENARY = 1_000
const FULLER = 1_500

/** A server that uses more of its core than this is slow by itself. */
const BUSY_PERCENT = 60
/** A server that uses no more of its core has nothing left to do; the longest one waits for that. */
const CALM_PERCENT = 20
const CALM_MS = 8_000

/** The sizes that targets speak of are watched longer: pointers may come in bursts, seconds apart. */
const LONG_MS = 10_000
const isNamed = (clients: number) => clients === PLENARY || clients === FULLER

/** One size of the room. */
interface Step {
  readonly clients: number
  readonly p99: number
  readonly core: number
  readonly generator: number
  readonly kBs: number
  readonly movesSeen: number
}

export const plenary: Scenario = {
  name: 'plenary',
  title: 'Plenary',
  about:
    'One room, 10 writers with 5 edits a second, every pointer moving twice a second. The largest room ' +
    `whose p99 is at most ${TARGET_MS} ms, and how ${PLENARY.toLocaleString('en')} fare.`,
  systems: SYSTEMS.filter((name) => name !== 'y-leveldb'),
  columns: [
    { key: 'largest', title: 'largest', overBare: true },
    { key: 'largestP99', title: 'its p99', unit: 'ms' },
    { key: 'core', title: 'server', unit: '%' },
    { key: 'p99At1000', title: 'p99 at 1,000', unit: 'ms' },
    { key: 'coreAt1000', title: 'server', unit: '%' },
    { key: 'kBsAt1000', title: 'a client', unit: 'kB/s' },
    { key: 'movesAt1000', title: 'moves seen', unit: '%' },
    { key: 'p99At1500', title: 'p99 at 1,500', unit: 'ms' },
    { key: 'generator', title: 'generator', unit: '%' },
  ],
  async run(system, bench) {
    const most = sized(bench, { tiny: 12, quick: 120, full: 1_600 })
    const running = await bench.start(system)
    const latencies = new Samples()
    const frames = new FrameReader(system.unpack)
    const room = await running.openRoom('plenary', most)
    const gathering = new Gathering(room, { bench, system, latencies, frames })
    await gathering.growTo(Math.min(SMALLEST, most))
    await gathering.openNotes(WRITERS, { keys: 1_500 })

    const steps: Step[] = []
    const holds = async (clients: number): Promise<boolean> => {
      await resize(gathering, clients)
      await untilCalm(bench, running.pid)
      // A server that had time to spare was held up by the machine: it is asked once more.
      for (const attempt of ['first', 'second'] as const) {
        const step = await measure(gathering, latencies, { bench, pid: running.pid })
        steps.push(step)
        if (step.p99 <= TARGET_MS) return true
        if (attempt === 'second' || step.core > BUSY_PERCENT) break
      }
      return false
    }
    const largest = await search(holds, {
      from: sized(bench, { tiny: 12, quick: 60, full: 100 }),
      most,
      closeEnough: sized(bench, { tiny: 2, quick: 2, full: 1.15 }),
    })
    const fits = (clients: number) => clients <= most && largest * 2 >= clients
    if (fits(PLENARY) && !steps.some(({ clients }) => clients === PLENARY)) await holds(PLENARY)
    if (fits(FULLER) && largest < most) await holds(FULLER)
    gathering.end()
    await running.end()
    return figuresOf(steps, largest)
  },
}

/**
 * Doubles until it no longer holds, then halves what lies between until the bounds are close. Never asks
 * for more than `most`.
 */
export async function search(
  holds: (clients: number) => Promise<boolean>,
  {
    from,
    most,
    closeEnough,
  }: { readonly from: number; readonly most: number; readonly closeEnough: number },
): Promise<number> {
  let below = 0
  let above = most + 1
  for (let clients = from; ; clients = Math.min(clients * 2, most)) {
    if (!(await holds(clients))) {
      above = clients
      break
    }
    below = clients
    if (clients === most) return most
  }
  while (above / Math.max(below, 1) > closeEnough && above - below > 1) {
    const halfWay = Math.round(below === 0 ? above / 2 : Math.sqrt(below * above))
    const middle = Math.max(halfWay, SMALLEST)
    if (middle >= above) break
    if (await holds(middle)) below = middle
    else above = middle
  }
  return below
}

async function resize(gathering: Gathering, clients: number): Promise<void> {
  if (clients < gathering.attendees.length) gathering.shrinkTo(clients)
  else await gathering.growTo(clients)
}

/** Lets a server work off what a room that was too large left behind. */
async function untilCalm(bench: Bench, pid: number): Promise<void> {
  const end = performance.now() + CALM_MS
  while (performance.now() < end) {
    const meter = new Meter(pid)
    await bench.pause(200)
    if (meter.read().server < CALM_PERCENT) return
  }
}

async function measure(
  gathering: Gathering,
  latencies: Samples,
  { bench, pid }: { readonly bench: Bench; readonly pid: number },
): Promise<Step> {
  const pace = new Pace(
    [...gathering.typing(EDITS_PER_SECOND), ...gathering.moving(MOVES_PER_SECOND)],
    bench.signal,
  )
  try {
    await bench.pause(sized(bench, { tiny: 100, quick: 300, full: 1_000 }))
    const started = performance.now()
    const bytesBefore = gathering.bytesIn
    latencies.clear()
    gathering.begin()
    const meter = new Meter(pid)
    await bench.pause(
      isNamed(gathering.attendees.length)
        ? LONG_MS
        : sized(bench, { tiny: 400, quick: 700, full: 2_500 }),
    )
    const load = meter.read()
    gathering.pause()
    const seconds = (performance.now() - started) / 1_000
    const clients = gathering.attendees.length
    const moves = gathering.movesSent * (clients - 1)
    const step = {
      clients,
      core: load.server,
      generator: load.generator,
      kBs: (gathering.bytesIn - bytesBefore) / 1_000 / seconds / clients,
      movesSeen: moves === 0 ? 0 : (100 * gathering.movesHeard) / moves,
    }
    pace.stop()
    await gathering.settle()
    return { ...step, p99: latencies.spread()?.p99 ?? Number.POSITIVE_INFINITY }
  } finally {
    pace.stop()
  }
}

function figuresOf(steps: readonly Step[], largest: number): Figures {
  const at = (clients: number) => steps.findLast((step) => step.clients === clients)
  const best = at(largest)
  const whole = at(PLENARY)
  const fuller = at(FULLER)
  return {
    largest,
    largestP99: best?.p99 ?? null,
    core: best?.core ?? null,
    generator: Math.max(...steps.map(({ generator }) => generator)),
    isSaturated: steps.some(({ generator }) => generator > SATURATED),
    p99At1000: whole?.p99 ?? null,
    coreAt1000: whole?.core ?? null,
    kBsAt1000: whole?.kBs ?? null,
    movesAt1000: whole?.movesSeen ?? null,
    p99At1500: fuller?.p99 ?? null,
    coreAt1500: fuller?.core ?? null,
    movesAt1500: fuller?.movesSeen ?? null,
    steps: steps
      .map(({ clients, p99, core }) => `${clients}: ${p99.toFixed(1)} ms, ${core.toFixed(0)} %`)
      .join('; '),
  }
}
