import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createBoardDoc } from '@kring/shared/board/board-doc'
import { FRAME_BYTES } from '@kring/shared/wire/message'
import * as Y from 'yjs'
import { toolPath } from '../../run/place.ts'
import { FrameReader } from '../load/frame-reader.ts'
import { Gathering } from '../load/gathering.ts'
import { Pace } from '../load/pace.ts'
import { Samples } from '../load/percentile.ts'
import { rssBytes } from '../load/proc.ts'
import type { Running, System } from '../system/system.ts'
import { HOSTILE_ACTS, type HostileAct, type HostileActName, hostileActs } from './hostile-act.ts'
import type { Order, Told } from './hostile-program.ts'
import { type Bench, type Figures, type Scenario, sized } from './scenario.ts'

const EDITS_PER_SECOND = 50
const LOOK_MS = 20
const ACT_MS = 20_000

interface Outcome {
  readonly gotThrough: boolean
  readonly growthMB: number
  readonly waitMs: number
  readonly closeCode: number | undefined
}

export const hostileClient: Scenario = {
  name: 'hostile',
  title: 'Hostile client',
  about:
    'What gets through · how much the process grows · how long others wait at most · with which code the ' +
    'sender is sent away.',
  systems: ['kring', 'y-websocket', 'hocuspocus'],
  columns: HOSTILE_ACTS.map((name) => ({ key: name, title: hostileActs[name].title })),
  async run(system, bench) {
    const outcomes = new Map<HostileAct, Outcome>()
    let running: Running | undefined
    const acts = sized<readonly HostileActName[]>(bench, {
      tiny: ['name'],
      quick: ['name', 'frame', 'flood'],
      full: HOSTILE_ACTS,
    })
    for (const name of acts) {
      running ??= await bench.start(system)
      try {
        outcomes.set(hostileActs[name], await suffer(hostileActs[name], system, { bench, running }))
      } catch (error) {
        if (bench.signal.aborted) throw error
        bench.say(`${name}: ${error instanceof Error ? error.message : error}`)
      }
      // A server of its own for each act: what one leaves in memory is not put down to the next.
      if (bench.size === 'full') {
        await running.end()
        running = undefined
      }
    }
    await running?.end()
    return figuresOf(outcomes)
  },
}

/** Two honest people in a room, one of whom types all the time, and a third who means harm. */
async function suffer(
  act: HostileAct,
  system: System,
  { bench, running }: { readonly bench: Bench; readonly running: Running },
): Promise<Outcome> {
  const room = await running.openRoom(`room-${act.name}`, 3)
  const [victim, , seat] = room.seats
  if (!victim || !seat) throw new Error('a room has three seats')
  const waits = new Samples()
  const updates: Uint8Array[] = []
  let largestFrame = 0
  const gathering = new Gathering(room, {
    bench,
    system,
    latencies: waits,
    frames: new FrameReader(system.unpack, { mostBytes: FRAME_BYTES }),
    onNews: (attendee, news, frame) => {
      if (attendee.hand) return
      updates.push(...news.updates)
      largestFrame = Math.max(largestFrame, frame.byteLength)
    },
  })
  await gathering.growTo(2)
  await gathering.openNotes(1, { keys: 1_500 })
  const pace = new Pace(gathering.typing(EDITS_PER_SECOND), bench.signal)
  let mostRss = 0
  const look = setInterval(() => {
    if (running.isRunning) mostRss = Math.max(mostRss, rssBytes(running.pid))
  }, LOOK_MS)
  try {
    const hostile = startHostile(bench)
    const ready = await hostile.prepare({
      act: act.name,
      seat,
      victim: victim.by,
      listeningMs: sized(bench, { tiny: 300, quick: 600, full: 2_500 }),
    })
    if (ready.type !== 'ready') throw new Error('the hostile client did not start')
    await bench.pause(sized(bench, { tiny: 300, quick: 300, full: 1_500 }))
    const calmRss = mostRss
    gathering.begin()
    const done = await hostile.go()
    await bench.pause(300)
    gathering.pause()
    pace.stop()
    await gathering.settle()
    const doc = createBoardDoc()
    for (const update of updates) Y.applyUpdate(doc, update)
    const wasLetStay = done.type === 'done' && done.wasLetStay
    return {
      gotThrough: act.gotThrough(doc, { largestFrame, wasLetStay }),
      growthMB: Math.max(0, mostRss - calmRss) / 1e6,
      waitMs: waits.spread()?.max ?? Number.POSITIVE_INFINITY,
      closeCode: done.type === 'done' ? done.closeCode : undefined,
    }
  } finally {
    pace.stop()
    clearInterval(look)
    gathering.end()
  }
}

/** The process of the hostile client; it ends with the run, whatever happens. */
function startHostile({ signal }: Bench) {
  const child = fork(join(import.meta.dirname, 'hostile-program.ts'), {
    execPath: toolPath('node'),
    serialization: 'advanced',
    signal: AbortSignal.any([signal, AbortSignal.timeout(ACT_MS)]),
    killSignal: 'SIGKILL',
  })
  child.on('error', () => undefined)
  const answer = async (message: Order | 'go'): Promise<Told> => {
    const told = Promise.race([
      once(child, 'message').then(([first]) => first as Told),
      once(child, 'exit').then(() => Promise.reject(new Error('the hostile client ended'))),
    ])
    child.send(message)
    return told
  }
  return { prepare: (order: Order) => answer(order), go: () => answer('go') }
}

function figuresOf(outcomes: ReadonlyMap<HostileAct, Outcome>): Figures {
  const all = [...outcomes]
  const through = all.filter(([, { gotThrough }]) => gotThrough)
  const wrong = all.filter(([{ closes }, { closeCode }]) => closes !== closeCode)
  const names = (list: readonly (readonly [HostileAct, Outcome])[]) =>
    list.map(([{ title }]) => title).join(', ')
  const isWhole = outcomes.size === HOSTILE_ACTS.length
  return {
    ...Object.fromEntries(all.map(([{ name }, outcome]) => [name, inWords(outcome)])),
    through: isWhole ? names(through) || 'nothing' : null,
    growth: isWhole ? Math.max(...all.map(([, { growthMB }]) => growthMB)) : null,
    wait: isWhole ? Math.max(...all.map(([, { waitMs }]) => waitMs)) : null,
    codes: isWhole ? (wrong.length === 0 ? 'each' : `not: ${names(wrong)}`) : null,
  }
}

function inWords({ gotThrough, growthMB, waitMs, closeCode }: Outcome): string {
  return [
    gotThrough ? 'through' : 'kept out',
    `+${growthMB.toFixed(0)} MB`,
    `${waitMs.toFixed(0)} ms`,
    closeCode === undefined ? 'stays' : String(closeCode),
  ].join(' · ')
}
