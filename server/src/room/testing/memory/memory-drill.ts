import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { placesOf } from '@kring/shared/board/board-doc'
import type { ItemId, MeetingId, MemberId, NoteId } from '@kring/shared/lib/id'
import * as prng from 'lib0/prng'
import { openDatabase } from '../../../storage/database.ts'
import { Snapshots } from '../../../storage/snapshots.ts'
import { SqliteDocumentLog } from '../../../storage/sqlite-document-log.ts'
import { Peer, presencePayload } from '../../../testing/peer.ts'
import { IDLE_MS, Rooms } from '../../rooms.ts'
import { makeDrillCircle, planDrillMeeting } from '../drill/drill-meeting.ts'

export interface MemoryDrillOptions {
  readonly seed: number
  /** How often a room is opened and left. */
  readonly visits: number
  /** Told how much is in use, in kilobytes, every so many visits. */
  readonly say?: (line: string) => void
}

export interface MemoryDrillCounts {
  readonly visits: number
  /** Kilobytes in use after the first tenth, and at the end, with nobody in any room. */
  readonly beganKb: number
  readonly endedKb: number
}

/** Kilobytes that may be in use at the end beyond what was after the first tenth. */
export const MOST_GROWTH_KB = 2_000

const COLLECTIONS = 12
const MEETINGS = 40
const NOTES = 20
const SWEEP_EVERY = 20
const COMPACT_EVERY = 500
const LEAD = 'anna' as MemberId
const PEOPLE = [LEAD, 'ben', 'cleo', 'dirk'] as readonly string[] as readonly MemberId[]

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/**
 * Opens rooms and leaves them, over and over, on a real file: members come in, are here, write a
 * little, keep something face down, and go. A while later the rooms have left memory; what stays is
 * what was there before.
 */
async function drillMemory(options: MemoryDrillOptions): Promise<MemoryDrillCounts> {
  const { seed, visits, say } = options
  const gen = prng.create(seed)
  const dir = await mkdtemp(join(tmpdir(), 'kring-memory-'))
  const database = await openDatabase(dir)
  const snapshots = new Snapshots(database.file, {
    isOpen: (document) => rooms.isOpen(document),
    report: (error) => {
      throw error
    },
  })
  const wantsSnapshot = (document: string) => snapshots.wants(document)
  let now = Date.now()
  let ids = 0
  const rooms = new Rooms({
    log: new SqliteDocumentLog(database, { wantsSnapshot }),
    clock: () => now,
    freshId: () => `fresh-${++ids}`,
  })
  const everyoneLeft = async () => {
    now += IDLE_MS + 1
    await rooms.sweep()
    const { rooms: open } = await rooms.openRooms()
    if (open > 0) throw new Error(`${open} rooms stay in memory`)
  }
  const inUse = async () => {
    await everyoneLeft()
    // So often that V8 also lets go of compiled code that is no longer run: five megabytes in the
    // beginning, behind which a leak could hide.
    for (let times = 0; times < COLLECTIONS; times++) {
      collectGarbage()
      await pause(10)
    }
    return Math.round(process.memoryUsage().heapUsed / 1_000)
  }

  try {
    await makeDrillCircle(database, LEAD)
    const meetings: MeetingId[] = []
    for (let n = 1; n <= MEETINGS; n++) meetings.push(await planMeeting(rooms, n))
    const warmUp = Math.ceil(visits / 10)
    let beganKb = 0
    for (let visit = 1; visit <= visits; visit++) {
      const meeting = prng.oneOf(gen, meetings)
      await visitRoom(rooms, meeting, { gen, visit })
      if (visit % SWEEP_EVERY === 0) await everyoneLeft()
      if (visit % COMPACT_EVERY === 0) await snapshots.compact(`meeting:${meeting}`)
      if (visit === warmUp) beganKb = await inUse()
      if (say && visit % warmUp === 0) say(`${visit} visits: ${await inUse()} kB in use`)
    }
    return { visits, beganKb, endedKb: await inUse() }
  } finally {
    await rooms.close()
    await snapshots.close()
    await database.close()
    await rm(dir, { recursive: true, force: true })
  }
}

async function planMeeting(rooms: Rooms, number: number): Promise<MeetingId> {
  const meeting = `meeting-${number}` as MeetingId
  const room = await planDrillMeeting(rooms, {
    meeting,
    number,
    method: 'backstage',
    members: PEOPLE.map((id) => ({ id, name: id, part: 'member' })),
    lead: LEAD,
  })
  const about = { actor: LEAD, due: [] }
  await room.command({ type: 'meeting.start' }, about)
  await room.command({ type: 'item.open', item: 'choose' as ItemId }, about)
  await room.command({ type: 'reveal' }, about)
  const peer = new Peer(room, LEAD)
  for (let n = 0; n < NOTES; n++) {
    await peer.addNote({ kind: 'problem', turn: 'choose' as ItemId, text: `problem ${n}` })
  }
  room.leave(peer)
  return meeting
}

async function visitRoom(
  rooms: Rooms,
  meeting: MeetingId,
  { gen, visit }: { readonly gen: prng.PRNG; readonly visit: number },
): Promise<void> {
  const room = await rooms.meeting(meeting)
  if (!room) throw new Error('the meeting is there')
  const member = prng.oneOf(gen, [...PEOPLE])
  const peers = [new Peer(room, member), new Peer(room, LEAD)]
  for (const peer of peers) {
    room.hearPresence(peer, presencePayload(prng.uint32(gen, 1, 2 ** 31), { pointer: [1, 2] }))
  }
  if (visit % 4 === 0) {
    const [peer] = peers
    const placed = await peer?.write((doc) =>
      placesOf(doc).set(`${LEAD}-note-1`, { x: visit % 1_000, y: 1 }),
    )
    if (placed?.type !== 'stored') throw new Error(`not placed: ${JSON.stringify(placed)}`)
  }
  if (visit % 10 === 0) {
    const draft = await rooms.draft(meeting, member)
    const writer = new Peer(draft, member)
    const id = `later-${visit}` as NoteId
    const kept = await writer.addNote({ id, kind: 'idea', turn: 'turn-1' as ItemId, text: 'Later' })
    if (kept.type !== 'stored') throw new Error(`not kept: ${JSON.stringify(kept)}`)
    draft.leave(writer)
  }
  for (const peer of peers) room.leave(peer)
}

/**
 * Rooms opened and left, by hand:
 *
 *   node server/src/room/testing/memory/memory-drill.ts --visits 10000 --seed 1
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      visits: { type: 'string', default: '10000' },
      json: { type: 'boolean', default: false },
    },
  })
  const counts = await drillMemory({
    seed: Number(values.seed),
    visits: Number(values.visits),
    ...(values.json ? {} : { say: (line: string) => console.log(line) }),
  })
  const grownKb = counts.endedKb - counts.beganKb
  if (values.json) console.log(JSON.stringify(counts))
  else console.log(`${grownKb} kB more than after the first tenth (at most ${MOST_GROWTH_KB})`)
  process.exitCode = grownKb < MOST_GROWTH_KB ? 0 : 1
}

if (import.meta.main) await main()
