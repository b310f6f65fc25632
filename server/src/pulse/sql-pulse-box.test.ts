import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ItemId, MeetingId, MemberId } from '@kring/shared/lib/id'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MemoryPulseBox, type PulseBox, type PulsePlace } from '../room/pulse-box.ts'
import { type Database, openDatabase } from '../storage/database.ts'
import { SqlPulseBox } from './sql-pulse-box.ts'

const place = { meeting: 'm' as MeetingId, item: 'pulse' as ItemId, phase: 'pulse' } as const
const other: PulsePlace = { ...place, phase: 'again' }
const [ann, bo] = ['ann', 'bo'] as readonly string[] as [MemberId, MemberId]

let dir: string
let database: Database

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kring-pulse-'))
  database = await openDatabase(dir)
  const { tables } = database
  const circle = 'c'
  await tables
    .insertInto('circle')
    .values({
      id: circle as never,
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
    const member = { id, circle: circle as never, name: id, name_key: id, part: 'member' as const }
    await tables
      .insertInto('member')
      .values({ ...member, joined_at: 0 })
      .execute()
  }
  await tables
    .insertInto('meeting')
    .values({
      id: place.meeting,
      circle: circle as never,
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
  ['in tables', () => new SqlPulseBox(database.tables)],
]

describe.each(BOXES)('[R18] a box of answers, %s', (_name, boxOf) => {
  test('counts each member once, and says who has answered', async () => {
    const box = boxOf()
    expect(await box.answer(place, { member: bo, value: 4 })).toBe('counted')
    expect(await box.answer(place, { member: ann, value: 4 })).toBe('counted')
    expect(await box.answer(place, { member: bo, value: 1 })).toBe('already-answered')
    expect(await box.tally(place)).toEqual([0, 0, 0, 2, 0])
    expect(await box.answered(place)).toEqual([ann, bo])
  })

  test('two at once from one member are one', async () => {
    const box = boxOf()
    const both = await Promise.all([
      box.answer(place, { member: bo, value: 2 }),
      box.answer(place, { member: bo, value: 5 }),
    ])
    expect(both.toSorted()).toEqual(['already-answered', 'counted'])
    expect((await box.tally(place)).reduce((sum, count) => sum + count, 0)).toBe(1)
  })

  test('keeps each place apart, and lets go of all but the one that is open', async () => {
    const box = boxOf()
    await box.answer(place, { member: bo, value: 2 })
    await box.answer(other, { member: bo, value: 3 })
    await box.forget(place.meeting, other)
    expect(await box.tally(place)).toEqual([0, 0, 0, 0, 0])
    expect(await box.answered(other)).toEqual([bo])
    await box.forget(place.meeting)
    expect(await box.answered(other)).toEqual([])
  })
})

test('[R18] no column ties an answer to who gave it, or to when', async () => {
  const columns = async (table: string) =>
    (await database.tables.introspection.getTables())
      .find(({ name }) => name === table)
      ?.columns.map(({ name }) => name)
  expect(await columns('pulse_answered')).toEqual(['meeting', 'item', 'phase', 'member'])
  expect(await columns('pulse_tally')).toEqual(['meeting', 'item', 'phase', 'value', 'count'])
  expect((await readFile(database.file)).length).toBeGreaterThan(0)
})
