import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { MeetingId, MemberId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import * as prng from 'lib0/prng'
import { attachSync } from '../../../socket/sync-socket.ts'
import { type Database, openDatabase } from '../../../storage/database.ts'
import { Snapshots } from '../../../storage/snapshots.ts'
import { SqliteDocumentLog } from '../../../storage/sqlite-document-log.ts'
import { HeldLog } from '../../../testing/held-log.ts'
import type { Commanded } from '../../meeting-room.ts'
import { Rooms } from '../../rooms.ts'
import { makeDrillCircle, planDrillMeeting } from '../drill/drill-meeting.ts'
import { Oracle } from './oracle.ts'
import { type FuzzMethod, RULES } from './rule-table.ts'
import { Witness } from './witness.ts'

export const MEETING = 'meeting-1' as MeetingId

export const PEOPLE = ['anna', 'ben', 'cleo', 'dirk', 'olle'] as readonly string[] as MemberId[]
const LEAD = 'anna' as MemberId
const OBSERVER = 'olle' as MemberId

/** Rooms with nobody in them are gone by then; the others are at rest. */
const LONG_AFTER_MS = 60 * 60_000
/** The longest that a room does not look at what a member sends after many refusals. */
const COOLED_DOWN_MS = 20_000

interface Node {
  readonly server: Server
  readonly rooms: Rooms
  readonly close: () => void
}

export interface FuzzKringOptions {
  readonly seed: number
  readonly method: FuzzMethod
  /** Told what is wrong, as soon as it is seen. */
  readonly complain: (complaint: string) => void
}

/**
 * Two server processes' worth of Kring within this process: two sets of rooms with real sockets, on
 * one real file, whose disk is slow and now and then takes nothing. An oracle reads the file.
 */
export class FuzzKring {
  readonly oracle: Oracle
  readonly witness: Witness
  /** Of its own: the disk is asked in an order that the system decides. */
  readonly #disk: prng.PRNG
  readonly #dir: string
  readonly #database: Database
  readonly #nodes: readonly Node[]
  readonly #log: HeldLog
  readonly #snapshots: Snapshots
  #ahead = 0

  static async open(options: FuzzKringOptions): Promise<FuzzKring> {
    const dir = await mkdtemp(join(tmpdir(), 'kring-fuzz-'))
    const database = await openDatabase(dir)
    const kring = new FuzzKring(dir, database, options)
    await kring.#plan(options.method)
    return kring
  }

  private constructor(
    dir: string,
    database: Database,
    { seed, method, complain }: FuzzKringOptions,
  ) {
    this.#disk = prng.create(seed)
    this.#dir = dir
    this.#database = database
    this.#snapshots = new Snapshots(database.file, {
      isOpen: () => false,
      report: (error) => complain(String(error)),
    })
    const wantsSnapshot = (document: string) => this.#snapshots.wants(document)
    this.#log = new HeldLog(new SqliteDocumentLog(database, { wantsSnapshot }))
    this.#nodes = [this.#node(), this.#node()]
    this.oracle = new Oracle(database.file, MEETING, { rules: RULES[method], complain })
    this.witness = new Witness(this.oracle, complain)
  }

  get nodeCount(): number {
    return this.#nodes.length
  }

  address(node: number): string {
    return `ws://127.0.0.1:${(this.#at(node).server.address() as AddressInfo).port}`
  }

  async command(node: number, actor: MemberId, command: Command): Promise<Commanded> {
    const room = await this.#at(node).rooms.meeting(MEETING)
    if (!room) throw new Error('the meeting is there')
    return room.command(command, { actor, due: [] })
  }

  /** What the other node stored is known here too, and shown to who is here. */
  async settle(node: number): Promise<void> {
    await this.command(node, this.oracle.standing.lead as MemberId, {
      type: 'phase.next',
      from: 'nowhere',
    })
  }

  /** Nobody wrote for a while: rooms that nobody is in leave memory, the others are put to rest. */
  async passTime(): Promise<void> {
    this.#ahead += LONG_AFTER_MS
    for (const { rooms } of this.#nodes) await rooms.sweep()
  }

  /** Whoever was refused too often is listened to again. */
  coolDown(): void {
    this.#ahead += COOLED_DOWN_MS
  }

  /** Only while no room is in memory. What was deleted is gone for good, also from the oracle's rows. */
  async compact(): Promise<void> {
    this.oracle.catchUp()
    await this.#snapshots.compact(`meeting:${MEETING}`)
  }

  async openRooms(): Promise<number> {
    const counts = await Promise.all(this.#nodes.map(({ rooms }) => rooms.openRooms()))
    return counts.reduce((sum, { rooms }) => sum + rooms, 0)
  }

  /** From now on the disk is slow, and one time in so many it takes nothing. */
  upsetDisk(oneIn: number): void {
    this.#log.beforeAppend = async () => {
      await pause(prng.int32(this.#disk, 0, 3))
      if (prng.int32(this.#disk, 1, oneIn) === 1) throw new Error('the disk takes nothing')
    }
  }

  calmDisk(): void {
    this.#log.beforeAppend = undefined
  }

  async close(): Promise<void> {
    this.calmDisk()
    this.oracle.close()
    for (const { rooms, close, server } of this.#nodes) {
      await rooms.close()
      close()
      server.close()
      server.closeAllConnections()
    }
    await this.#snapshots.close()
    await this.#database.close()
    await rm(this.#dir, { recursive: true, force: true })
  }

  async #plan(method: FuzzMethod): Promise<void> {
    await makeDrillCircle(this.#database, LEAD)
    await planDrillMeeting(this.#at(0).rooms, {
      meeting: MEETING,
      number: 1,
      method,
      members: PEOPLE.map((id) => ({
        id,
        name: id.toUpperCase(),
        part: id === OBSERVER ? 'observer' : 'member',
      })),
      lead: LEAD,
    })
    for (const { server } of this.#nodes) {
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
    }
  }

  #node(): Node {
    let ids = 0
    const rooms = new Rooms({
      log: this.#log,
      clock: () => Date.now() + this.#ahead,
      freshId: () => `fresh-${++ids}`,
    })
    const server = createServer()
    const sync = attachSync(server, {
      rooms,
      memberFor: async (cookie) => PEOPLE.find((id) => cookie === `member=${id}`),
      most: { ofMember: 1_000, ofAddress: 1_000 },
    })
    return { server, rooms, close: sync.close }
  }

  #at(node: number): Node {
    const found = this.#nodes[node]
    if (!found) throw new Error(`there is no node ${node}`)
    return found
  }
}
