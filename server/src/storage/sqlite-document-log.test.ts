import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AgreementId, CircleId, ItemId, MeetingId, MemberId } from '@kring/shared/lib/id'
import type { MeetingEvent } from '@kring/shared/meeting/meeting-event'
import { backstage } from '@kring/shared/method/backstage'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createCircle, giveDevice, memberOnDevice } from '../circle/circle-store.ts'
import { systemRandom } from '../lib/random.ts'
import type { Entry } from '../room/document-log.ts'
import { describeDocumentLog } from '../room/testing/document-log.contract.ts'
import { type Database, openDatabase } from './database.ts'
import { isNotStored } from './not-stored.ts'
import { Snapshots } from './snapshots.ts'
import { SqliteDocumentLog } from './sqlite-document-log.ts'

let dir: string
let database: Database
let log: SqliteDocumentLog

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kring-log-'))
  database = await openDatabase(dir)
  log = new SqliteDocumentLog(database)
})

afterEach(async () => {
  await database.close()
  await rm(dir, { recursive: true, force: true })
})

describeDocumentLog('the log in SQLite', async () => {
  const own = await mkdtemp(join(tmpdir(), 'kring-log-'))
  const opened = await openDatabase(own)
  const snapshots = new Snapshots(opened.file, { isOpen: () => false, report: console.error })
  return {
    log: new SqliteDocumentLog(opened),
    compact: (document) => snapshots.compact(document),
    close: async () => {
      await snapshots.close()
      await opened.close()
      await rm(own, { recursive: true, force: true })
    },
  }
})

const anna = 'anna' as MemberId
const update = (bytes: number): Entry => ({
  type: 'update',
  member: anna,
  update: new Uint8Array(bytes).fill(7),
})

test('[L9] what was appended is there after the file is opened again', async () => {
  await log.append('a', 0, [update(3), update(4)])
  await database.close()
  database = await openDatabase(dir)
  log = new SqliteDocumentLog(database)
  expect(await log.readAfter('a', 0)).toHaveLength(2)
  expect(await log.append('a', 2, [update(5)])).toEqual({ type: 'appended', seq: 3 })
})

test('[L9] a commit is synced to disk before it returns', async () => {
  const { tables } = database
  expect((await sql`pragma journal_mode`.execute(tables)).rows).toEqual([{ journal_mode: 'wal' }])
  expect((await sql`pragma synchronous`.execute(tables)).rows).toEqual([{ synchronous: 2 }])
})

test('[L10] a full disk is a rejection, and nothing of the append is stored', async () => {
  await log.append('a', 0, [update(10)])
  await sql`pragma max_page_count = 60`.execute(database.tables)
  const entries = [update(100), ...Array.from({ length: 60 }, () => update(4_000))]
  const refused = await log.append('a', 1, entries).catch((error: unknown) => error)
  expect(isNotStored(refused)).toBe(true)
  expect(await log.readAfter('a', 0)).toHaveLength(1)

  await sql`pragma max_page_count = 100000`.execute(database.tables)
  expect(await log.append('a', 1, entries)).toEqual({ type: 'appended', seq: 62 })
})

test('[L8] what comes in one turn is one transaction, and what comes while it is written the next', async () => {
  const groups: number[] = []
  const { thread } = database
  const ask = thread.ask.bind(thread)
  thread.ask = (asked, options) => {
    if (asked.type === 'append') groups.push(asked.appends.length)
    return ask(asked, options)
  }
  const first = Array.from({ length: 50 }, (_, n) => log.append(`d${n}`, 0, [update(5)]))
  await new Promise((turn) => setImmediate(turn))
  const meanwhile = Array.from({ length: 30 }, (_, n) => log.append(`e${n}`, 0, [update(5)]))
  await Promise.all([...first, ...meanwhile])
  expect(groups).toEqual([50, 30])
})

test('[L9] closing waits for what was asked', async () => {
  const appended = Array.from({ length: 5 }, (_, n) => log.append('a', n, [update(4)]))
  const closing = database.close()
  expect((await Promise.all(appended)).at(-1)).toEqual({ type: 'appended', seq: 5 })
  await closing
  await expect(log.append('a', 5, [update(4)])).rejects.toThrow('closed')
  database = await openDatabase(dir)
  expect((await new SqliteDocumentLog(database).load('a')).entries).toHaveLength(5)
})

test('a document asks for a snapshot whenever its numbers pass another 500', async () => {
  const wanted: string[] = []
  log = new SqliteDocumentLog(database, { wantsSnapshot: (document) => wanted.push(document) })
  const updates = Array.from({ length: 499 }, () => update(3))
  await log.append('a', 0, updates)
  expect(wanted).toEqual([])
  await log.append('a', 499, [update(3)])
  await log.append('a', 500, [update(3)])
  expect(wanted).toEqual(['a'])
  await log.append('a', 501, updates)
  expect(wanted).toEqual(['a', 'a'])
})

test('an append waits for a transaction of the tables, and neither sees the other half done', async () => {
  const seen: number[] = []
  const both = await Promise.all([
    database.tables.transaction().execute(async (transaction) => {
      for (let n = 0; n < 5; n++) {
        await transaction
          .insertInto('device')
          .values({ token_hash: `t${n}`, created_at: 1, last_seen_at: 1 })
          .execute()
        await new Promise((done) => setImmediate(done))
        seen.push((await log.readAfter('a', 0)).length)
      }
    }),
    log.append('a', 0, [update(1)]),
  ])
  expect(seen).toEqual([0, 0, 0, 0, 0])
  expect(both[1]).toEqual({ type: 'appended', seq: 1 })
})

describe('[L11] the tables say what the log says', () => {
  const meeting = 'meeting-1' as MeetingId
  const ben = 'ben' as MemberId
  let circle: CircleId
  let founder: MemberId
  let seq = 0

  beforeEach(async () => {
    seq = 0
    const source = { tables: database.tables, clock: () => 1, random: systemRandom }
    const made = await createCircle(source, {
      name: 'C',
      you: 'Anna',
      language: 'en',
      method: 'backstage',
    })
    circle = made.circle
    founder = made.member
    await happen(10, {
      type: 'meeting.planned',
      meeting,
      circle,
      number: 1,
      language: 'en',
      method: backstage,
      startsAt: null,
      members: [],
      lead: founder,
    })
  })

  async function happen(at: number, ...events: readonly MeetingEvent[]): Promise<void> {
    const entries = events.map(
      (event): Entry => ({ type: 'event', event: { ...event, at, by: founder } }),
    )
    const appended = await log.append(`meeting:${meeting}`, seq, entries)
    expect(appended.type).toBe('appended')
    seq += events.length
  }

  const meetingRow = () => database.tables.selectFrom('meeting').selectAll().executeTakeFirst()

  test('a meeting is planned, started, handed over and closed', async () => {
    expect(await meetingRow()).toMatchObject({ status: 'planned', number: 1, lead: founder })
    await happen(20, { type: 'meeting.started', agenda: [], due: [] })
    expect(await meetingRow()).toMatchObject({ status: 'running', started_at: 20 })
    await happen(25, { type: 'lead.handed', to: ben })
    expect(await meetingRow()).toMatchObject({ lead: ben })
    await happen(30, { type: 'meeting.closed' })
    expect(await meetingRow()).toMatchObject({ status: 'closed', closed_at: 30 })
  })

  test('an agreement said again replaces what was said, and so does a report', async () => {
    const agreement = {
      id: 'ag-1' as AgreementId,
      by: founder,
      meeting,
      turn: 'turn-1' as ItemId,
      at: 40,
      what: 'Call Per',
      firstStep: '',
      byWhen: '2026-12-01',
      support: '',
      sign: '',
    }
    await happen(40, { type: 'agreement.recorded', agreement })
    await happen(41, {
      type: 'agreement.recorded',
      agreement: { ...agreement, what: 'Call Per today', scribe: ben },
    })
    const agreements = await database.tables.selectFrom('agreement').selectAll().execute()
    expect(agreements).toHaveLength(1)
    expect(agreements[0]).toMatchObject({ what: 'Call Per today', scribe: ben, circle })

    const report = { agreement: agreement.id, by: founder, meeting, at: 50 }
    await happen(
      50,
      {
        type: 'agreement.reported',
        report: { ...report, outcome: 'partly', learned: 'a', takenAlong: true },
      },
      {
        type: 'agreement.reported',
        report: { ...report, outcome: 'done', learned: 'b', takenAlong: false },
      },
    )
    expect(await database.tables.selectFrom('report').selectAll().execute()).toMatchObject([
      { outcome: 'done', learned: 'b', taken_along: 0 },
    ])
  })

  test('an event that the tables cannot take is not in the log either', async () => {
    const planned: Entry = {
      type: 'event',
      event: {
        type: 'meeting.planned',
        meeting: 'meeting-2' as MeetingId,
        circle: 'nowhere' as CircleId,
        number: 1,
        language: 'en',
        method: backstage,
        startsAt: null,
        members: [],
        lead: founder,
        at: 1,
        by: founder,
      },
    }
    await expect(log.append('meeting:meeting-2', 0, [planned])).rejects.toThrow('FOREIGN KEY')
    expect(await log.readAfter('meeting:meeting-2', 0)).toEqual([])
  })

  describe('a knock', () => {
    beforeEach(async () => {
      await database.tables
        .insertInto('device')
        .values({ token_hash: 'phone', created_at: 1, last_seen_at: 1 })
        .execute()
      await database.tables
        .insertInto('knock')
        .values({
          id: 'knock-1',
          circle,
          meeting,
          device: 'phone',
          member: founder,
          name: 'Anna',
          state: 'waiting',
          created_at: 1,
        })
        .execute()
    })

    const state = async () =>
      (await database.tables.selectFrom('knock').select('state').executeTakeFirst())?.state

    test('a yes makes the device theirs', async () => {
      await happen(60, { type: 'knock.answered', knock: 'knock-1', answer: 'yes' })
      expect(await state()).toBe('admitted')
      const member = await memberOnDevice(database.tables, 'phone', circle)
      expect(member?.id).toBe(founder)
    })

    test('a no does not', async () => {
      await happen(60, { type: 'knock.answered', knock: 'knock-1', answer: 'no' })
      expect(await state()).toBe('refused')
      expect(await memberOnDevice(database.tables, 'phone', circle)).toBeUndefined()
    })

    test('nobody waits at the door of a closed meeting', async () => {
      await happen(60, { type: 'meeting.closed' })
      expect(await state()).toBe('refused')
    })
  })

  test('of two members on one device, the one who came to it last holds it', async () => {
    const { tables } = database
    await tables
      .insertInto('device')
      .values({ token_hash: 'laptop', created_at: 1, last_seen_at: 1 })
      .execute()
    await tables
      .insertInto('member')
      .values({ id: ben, circle, name: 'Ben', name_key: 'ben', part: 'member', joined_at: 2 })
      .execute()
    await giveDevice({ tables, clock: () => 5 }, 'laptop', founder)
    await giveDevice({ tables, clock: () => 6 }, 'laptop', ben)
    expect((await memberOnDevice(tables, 'laptop', circle))?.id).toBe(ben)
    await giveDevice({ tables, clock: () => 7 }, 'laptop', founder)
    expect((await memberOnDevice(tables, 'laptop', circle))?.id).toBe(founder)
  })
})
