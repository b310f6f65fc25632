import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import * as prng from 'lib0/prng'
import { ServerProcess } from '../../world/server-process.ts'
import { DrillMeeting } from './drill-meeting.ts'
import type { Network } from './drill-writer.ts'
import { killCompaction } from './kill-compaction.ts'
import { DATABASE_FILE, entriesSinceSnapshot } from './look-in-file.ts'

export interface KillDrillOptions {
  readonly seed: number
  readonly rounds: number
  /** Told how it goes. */
  readonly say?: (line: string) => void
}

export interface KillDrillCounts {
  readonly rounds: number
  readonly kills: number
  readonly words: number
  readonly snapshots: number
}

/** When in a round the server is killed. */
type Moment =
  /** While everyone writes. */
  | 'writing'
  /** As soon as the busy document has so many entries that a snapshot of it is being made. */
  | 'snapshot'
  /** While it starts, before it can serve, and then while everyone writes. */
  | 'starting'
  /** While everyone is coming back, with what they wrote meanwhile. */
  | 'returning'
  /** While everyone writes, and then what compacts the documents, in the middle of it. */
  | 'compacting'

const MOMENTS: readonly Moment[] = [
  'writing',
  'snapshot',
  'starting',
  'returning',
  'compacting',
  'compacting',
]
const MEETINGS = 3
const SNAPSHOT_EVERY = 500
const CONVERGE_MS = 20_000
/** Between two acts; of three, two are in the first meeting, which is the busy one. */
const ACT_EVERY_MS = 2
const ACTS_AT_ONCE = 3
const LONGEST_SNAPSHOT_WAIT_MS = 3_000
/** Each client of y-websocket listens for the end of the process. */
const LISTENERS = 50

/**
 * Kills the server with `-9` at random moments while several meetings write, and starts it again.
 * After each kill, before anyone comes back with a copy of their own: nothing that anyone saw and
 * nothing that was acknowledged is gone. Then everyone comes back by themselves: nothing that was
 * typed is gone, and everyone has what the server has.
 *
 * The acts and the moments come from the seed; when exactly the kill lands is up to the system.
 */
export async function drillKill(options: KillDrillOptions): Promise<KillDrillCounts> {
  const { seed, rounds, say = () => undefined } = options
  const gen = prng.create(seed)
  // Of their own: how much is written until a kill does not decide when the next one comes.
  const moments = prng.create(seed)
  const network: Network = { isDown: false }
  let words = 0
  let kills = 0
  let snapshots = 0
  process.setMaxListeners(LISTENERS)
  const kring = await ServerProcess.start()
  const meetings: DrillMeeting[] = []
  try {
    for (let n = 0; n < MEETINGS; n++) {
      const freshWord = () => `w${++words}`
      meetings.push(await DrillMeeting.open(kring.url, { network, gen, freshWord }))
    }
    const [busy] = meetings
    if (!busy) throw new Error('there are meetings')
    await all(meetings, (meeting) => meeting.converge(CONVERGE_MS))

    const write = () => {
      for (let n = 0; n < ACTS_AT_ONCE; n++) {
        const meeting = prng.int32(gen, 0, 2) > 0 ? busy : prng.oneOf(gen, meetings)
        meeting.act()
      }
    }
    const kill = async () => {
      network.isDown = true
      kills += 1
      await kring.kill()
    }

    for (let round = 1; round <= rounds; round++) {
      const moment = prng.oneOf(moments, [...MOMENTS])
      const after = prng.int32(moments, 5, 250)
      for (const meeting of meetings) await meeting.lookOn()
      const writing = setInterval(write, ACT_EVERY_MS)
      try {
        if (moment === 'snapshot') {
          const end = Date.now() + LONGEST_SNAPSHOT_WAIT_MS
          const since = () => entriesSinceSnapshot(kring.dataDir, busy.document)
          const before = since()
          const isDue = () => since() >= SNAPSHOT_EVERY - 3 || since() < before
          while (!isDue() && Date.now() < end) await pause(2)
          await pause(after / 10)
        } else await pause(after)
        await kill()
      } finally {
        clearInterval(writing)
      }
      for (const meeting of meetings) await meeting.takeStock()

      for (let early = moment === 'starting' ? 2 : 0; early > 0; early--) {
        const starting = kring.restart().catch(() => undefined)
        await pause(prng.int32(moments, 50, 600))
        await kill()
        await starting
      }
      if (moment === 'compacting') {
        const documents = meetings.flatMap((meeting) => meeting.documents)
        const file = join(kring.dataDir, DATABASE_FILE)
        const ended = await killCompaction(file, documents, { after })
        if (ended === 'killed') kills += 1
      }
      await kring.restart()
      if (moment === 'returning') {
        network.isDown = false
        await pause(after)
        await kill()
        await kring.restart()
      }
      const lost = await all(meetings, (meeting) => meeting.losses())
      network.isDown = false
      const unlike = await all(meetings, (meeting) => meeting.converge(CONVERGE_MS))
      const faults = [...lost, ...unlike]
      if (faults.length > 0) {
        const shown = faults.slice(0, 10).join('\n')
        throw new Error(`round ${round} (${moment}, after ${after} ms):\n${shown}`)
      }
      if (moment === 'snapshot') snapshots += 1
      say(`round ${round}: ${moment}, after ${after} ms, ${words} words so far, nothing lost`)
    }
    return { rounds, kills, words, snapshots }
  } finally {
    for (const meeting of meetings) meeting.end()
    await kring.end()
  }
}

async function all(
  meetings: readonly DrillMeeting[],
  ask: (meeting: DrillMeeting) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  return (await Promise.all(meetings.map(ask))).flat()
}
