import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LANGUAGES } from '@kring/shared/language/language'
import { leftMs } from '@kring/shared/meeting/timer'
import { recordOf } from '@kring/shared/record/record'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { agreementsOf } from '../agreement/agreement-store.ts'
import { membersOf } from '../circle/circle-store.ts'
import { systemRandom } from '../lib/random.ts'
import { meetingsOf } from '../meeting/meeting-store.ts'
import { Rooms } from '../room/rooms.ts'
import { type Database, openDatabase } from '../storage/database.ts'
import { SqliteDocumentLog } from '../storage/sqlite-document-log.ts'
import { cleanSamples, openSample, SAMPLE_KEPT_MS } from './sample-circle.ts'

const NOW = Date.parse('2025-11-20T14:09:00Z')
const DEVICE = 'device'

let dir: string
let database: Database
let now: number

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kring-sample-'))
  database = await openDatabase(dir)
  now = NOW
  await database.tables
    .insertInto('device')
    .values({ token_hash: DEVICE, created_at: now, last_seen_at: now })
    .execute()
})

afterEach(async () => {
  await database.close()
  await rm(dir, { recursive: true })
})

function house() {
  const clock = () => now
  return {
    tables: database.tables,
    log: new SqliteDocumentLog(database),
    clock,
    random: systemRandom,
  }
}

describe('the sample circle', () => {
  test.for(LANGUAGES)('is in the middle of its fifth meeting, in %s', async (language) => {
    const options = house()
    const sample = await openSample(options, { language, device: DEVICE })
    const rooms = new Rooms({ log: options.log, clock: options.clock, freshId: systemRandom.id })
    const room = await rooms.meeting(sample.meeting)
    const view = room?.view(sample.member)
    const board = await room?.board()
    if (!room || !view || !board) throw new Error('the meeting is there')

    expect(view.seat).toBe('facilitator')
    expect(view.phase).toBe('explore')
    expect(view.state.number).toBe(5)
    expect(view.state.language).toBe(language)
    const left = view.timer ? leftMs(view.timer, now) : 0
    expect(left).toBeGreaterThan(6 * 60_000)
    expect(left).toBeLessThan(10 * 60_000)

    expect(view.state.reports.map(({ outcome }) => outcome).toSorted()).toEqual([
      'done',
      'let-go',
      'not-yet',
      'partly',
    ])
    expect(view.state.reports.every(({ learned }) => learned !== '')).toBe(true)
    expect(view.state.answers.filter(({ kind }) => kind === 'check-in')).toHaveLength(7)

    const count = (kind: string) => board.view.notes.filter((note) => note.kind === kind).length
    expect(count('open-question')).toBe(8)
    expect(count('answer')).toBe(3)
    expect(board.view.links).toHaveLength(1)
    expect(board.view.strokes.length).toBeGreaterThan(5)
    const turn = view.turn?.id
    const open = view.state.agenda.find(({ id }) => id === turn)
    if (open?.type !== 'turn') throw new Error('a turn is open')
    expect(open.kept).toHaveLength(2)
    expect(board.sheet('problem', open.id)).not.toBe('')
    expect(board.sheet('objective', open.id)).not.toBe('')

    expect(view.speaker).not.toBeNull()
    expect(view.hands).toHaveLength(2)
    expect(Object.values(view.state.spoken).every((ms) => ms > 0 && ms < 10 * 60_000)).toBe(true)
  })

  test('has a past: four meetings that are closed, with four agreements', async () => {
    const options = house()
    const { circle } = await openSample(options, { language: 'sv', device: DEVICE })
    const meetings = await meetingsOf(options.tables, circle)
    expect(meetings.map(({ number, status }) => `${number} ${status}`)).toEqual([
      '1 closed',
      '2 closed',
      '3 closed',
      '4 closed',
      '5 running',
    ])
    const agreements = await agreementsOf(options.tables, circle)
    expect(agreements).toHaveLength(4)
    expect(agreements.every(({ byWhen }) => /^\d{4}-\d{2}-\d{2}$/.test(byWhen))).toBe(true)
    expect((await membersOf(options.tables, circle)).map(({ name }) => name)).toEqual([
      'Saskia',
      'Marit',
      'Elin',
      'Tomasz',
      'Amina',
      'Bram',
      'Jonas',
    ])
    const closed = meetings.filter(({ status }) => status === 'closed')
    expect(closed.every((one) => (one.started_at ?? 0) < (one.closed_at ?? 0))).toBe(true)
    expect(closed.every((one) => (one.closed_at ?? 0) < NOW)).toBe(true)
  })

  test('an earlier meeting has a record of its own', async () => {
    const options = house()
    const { circle } = await openSample(options, { language: 'en', device: DEVICE })
    const meeting = (await meetingsOf(options.tables, circle)).find(({ number }) => number === 4)
    const rooms = new Rooms({ log: options.log, clock: options.clock, freshId: systemRandom.id })
    const room = meeting && (await rooms.meeting(meeting.id))
    if (!room) throw new Error('the meeting is there')
    const { view: board, sheet } = await room.board()
    const record = recordOf({ state: room.state, board, sheet, circleName: 'c', names: {} })
    expect(record.present).toHaveLength(7)
    expect(record.turns.map(({ name }) => name)).toEqual(['Marit', 'Elin'])
    expect(
      record.turns.every(({ problem, agreements }) => problem !== '' && agreements.length === 1),
    ).toBe(true)
    expect(record.next.open.map(({ name }) => name).toSorted()).toEqual([
      'Amina',
      'Elin',
      'Jonas',
      'Marit',
    ])
  })

  test('is gone after a day, with all that was said in it; other circles stay', async () => {
    const options = house()
    const { circle } = await openSample(options, { language: 'nl', device: DEVICE })
    now += SAMPLE_KEPT_MS - 1
    expect(await cleanSamples(options)).toBe(0)
    const other = await openSample(options, { language: 'nl', device: DEVICE })
    const rows = async (table: 'log' | 'member' | 'meeting' | 'agreement' | 'report') =>
      (await options.tables.selectFrom(table).selectAll().execute()).length
    const tables = ['log', 'member', 'meeting', 'agreement', 'report'] as const
    const before = await Promise.all(tables.map(rows))

    now += 2
    expect(await cleanSamples(options)).toBe(1)
    expect(await membersOf(options.tables, circle)).toEqual([])
    expect(await membersOf(options.tables, other.circle)).toHaveLength(7)
    expect(await Promise.all(tables.map(rows))).toEqual(before.map((count) => count / 2))
  })
})
