import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CircleId, ItemId, MeetingId, MemberId } from '@kring/shared/lib/id'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MemoryPulseBox, type PulseBox, type PulsePlace } from '../room/pulse-box.ts'
import { type Database, openDatabase } from '../storage/database.ts'
import { pulse } from '../storage/migrations/pulse.ts'
import { pulseStatements } from '../storage/migrations/pulse-statements.ts'
import { Snapshots } from '../storage/snapshots.ts'
import { SqlPulseBox } from './sql-pulse-box.ts'

const place = { meeting: 'm' as MeetingId, item: 'pulse' as ItemId, phase: 'pulse' } as const
const other: PulsePlace = { ...place, phase: 'again' }
const [ann, bo] = ['member-ann', 'member-bo'] as readonly string[] as [MemberId, MemberId]

let dir: string
let database: Database

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kring-pulse-'))
  database = await openDatabase(dir)
  const { tables } = database
  const circle = 'c' as CircleId
  await tables
    .insertInto('circle')
    .values({
      id: circle,
      name: 'C',
      language: 'en',
      method: 'executive',
      founder: ann,
      join_code: 'X',
      join_code_expires_at: 0,
      sample: 0,
      created_at: 0,
    })
    .execute()
  for (const id of [ann, bo]) {
    const member = { id, circle, name: id, name_key: id, part: 'member' as const }
    await tables
      .insertInto('member')
      .values({ ...member, joined_at: 0 })
      .execute()
  }
  await tables
    .insertInto('meeting')
    .values({
      id: place.meeting,
      circle,
      number: 1,
      method: 'executive',
      status: 'running',
      lead: ann,
      starts_at: null,
      planned_at: 0,
      started_at: 0,
      closed_at: null,
    })
    .execute()
})

afterEach(async () => {
  await database.close()
  await rm(dir, { recursive: true, force: true })
})

const BOXES: readonly (readonly [string, () => PulseBox])[] = [
  ['in memory', () => new MemoryPulseBox()],
  ['in tables', () => new SqlPulseBox(database.tables, () => {})],
]

describe.each(BOXES)('[R18] a box of answers, %s', (_name, boxOf) => {
  test('counts each member once for each statement, and says who has answered which', async () => {
    const box = boxOf()
    expect(await box.answer(place, { member: bo, answers: { clear: 4, open: 1 } })).toBe('counted')
    expect(await box.answer(place, { member: ann, answers: { clear: 4 } })).toBe('counted')
    expect(await box.answer(place, { member: ann, answers: { open: 2 } })).toBe('counted')
    expect(await box.tallies(place)).toEqual(
      new Map([
        ['clear', [0, 0, 0, 2, 0]],
        ['open', [1, 1, 0, 0, 0]],
      ]),
    )
    expect(await box.answered(place)).toEqual([
      { statement: 'clear', member: ann },
      { statement: 'clear', member: bo },
      { statement: 'open', member: ann },
      { statement: 'open', member: bo },
    ])
  })

  test('counts nothing of what comes with a statement that was answered before', async () => {
    const box = boxOf()
    await box.answer(place, { member: bo, answers: { clear: 4 } })
    const again = await box.answer(place, { member: bo, answers: { open: 3, clear: 1 } })
    expect(again).toBe('already-answered')
    expect(await box.tallies(place)).toEqual(new Map([['clear', [0, 0, 0, 1, 0]]]))
    expect(await box.answered(place)).toEqual([{ statement: 'clear', member: bo }])
  })

  test('two at once from one member are one', async () => {
    const box = boxOf()
    const both = await Promise.all([
      box.answer(place, { member: bo, answers: { clear: 2 } }),
      box.answer(place, { member: bo, answers: { clear: 5 } }),
    ])
    expect(both.toSorted()).toEqual(['already-answered', 'counted'])
    const counts = (await box.tallies(place)).get('clear') ?? []
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
  })

  test('keeps each place apart, and lets go of all but the one that is open', async () => {
    const box = boxOf()
    await box.answer(place, { member: bo, answers: { clear: 2 } })
    await box.answer(other, { member: bo, answers: { clear: 3 } })
    await box.forget(place.meeting, other)
    expect(await box.tallies(place)).toEqual(new Map())
    expect(await box.answered(other)).toEqual([{ statement: 'clear', member: bo }])
    await box.forget(place.meeting)
    expect(await box.answered(other)).toEqual([])
  })
})

test('[R18] no column ties an answer to who gave it, to when, or to another answer', async () => {
  const columns = async (table: string) =>
    (await database.tables.introspection.getTables())
      .find(({ name }) => name === table)
      ?.columns.map(({ name }) => name)
  const where = ['meeting', 'item', 'phase', 'statement']
  expect(await columns('pulse_answered')).toEqual([...where, 'member'])
  expect(await columns('pulse_tally')).toEqual([...where, 'value', 'count'])
})

test('[R18] neither file tells who answered what: not after an answer, nor after the reveal', async () => {
  const snapshots = new Snapshots(database.file, { isOpen: () => false, report: () => {} })
  let emptied: Promise<unknown> = Promise.resolve()
  const box = new SqlPulseBox(database.tables, () => {
    emptied = snapshots.emptyWriteAheadLog()
  })
  const isIn = async (file: string, words: string) => (await readFile(file)).includes(words)
  const writeAheadLog = `${database.file}-wal`
  const statement = 'we-speak-openly'
  try {
    const careless = new SqlPulseBox(database.tables, () => {})
    await careless.answer(place, { member: ann, answers: { [statement]: 2 } })
    expect(await isIn(writeAheadLog, `${statement}${ann}`)).toBe(true)

    await box.answer(place, { member: bo, answers: { [statement]: 4 } })
    await emptied
    for (const words of [statement, ann, bo]) expect(await isIn(writeAheadLog, words)).toBe(false)
    expect(await isIn(database.file, `${statement}${bo}`)).toBe(true)

    await box.forget(place.meeting)
    await emptied
    for (const file of [writeAheadLog, database.file]) {
      expect(await isIn(file, statement)).toBe(false)
    }
  } finally {
    await snapshots.close()
  }
})

test('[R18] the write-ahead log is emptied after what was written, and after nothing else', async () => {
  let asked = 0
  const box = new SqlPulseBox(database.tables, () => {
    asked += 1
  })
  await box.forget(place.meeting)
  expect(asked).toBe(0)
  await box.answer(place, { member: bo, answers: { clear: 4 } })
  await box.answer(place, { member: bo, answers: { clear: 4 } })
  expect(asked).toBe(1)
  await box.forget(place.meeting, place)
  expect(asked).toBe(1)
  await box.forget(place.meeting)
  expect(asked).toBe(2)
})

test('[R18] what was answered when a pulse was one question stays, as its prompt’s', async () => {
  const { tables } = database
  for (const table of ['pulse_answered', 'pulse_tally'] as const) {
    await sql.raw(`drop table ${table}`).execute(tables)
  }
  await pulse.up(tables)
  await sql`insert into pulse_answered values ('m', 'pulse', 'pulse', ${bo})`.execute(tables)
  await sql`insert into pulse_tally values ('m', 'pulse', 'pulse', 4, 3)`.execute(tables)
  await pulseStatements.up(tables)
  const box = new SqlPulseBox(tables, () => {})
  expect(await box.answered(place)).toEqual([{ statement: 'prompt', member: bo }])
  expect(await box.tallies(place)).toEqual(new Map([['prompt', [0, 0, 0, 3, 0]]]))
})
