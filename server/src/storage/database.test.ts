import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DATABASE_FILE, openDatabase } from './database.ts'
import { isNotStored } from './not-stored.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kring-db-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

test('a folder that is not there yet is made, and opening twice changes nothing', async () => {
  const deep = join(dir, 'a', 'b')
  const first = await openDatabase(deep)
  const before = await first.tables.introspection.getTables()
  await first.close()
  const second = await openDatabase(deep)
  expect(await second.tables.introspection.getTables()).toEqual(before)
  await second.close()
})

test('every table is as the types say', async () => {
  const { tables, close } = await openDatabase(dir)
  const names = (await tables.introspection.getTables()).map(({ name }) => name)
  expect(names.toSorted()).toEqual([
    'agreement',
    'circle',
    'device',
    'device_member',
    'frame',
    'knock',
    'log',
    'meeting',
    'member',
    'own_method',
    'own_method_version',
    'personal_link',
    'pulse_answered',
    'pulse_tally',
    'report',
    'snapshot',
    'snapshot_piece',
  ])
  await close()
})

test('what refers to nothing is not taken', async () => {
  const { tables, close } = await openDatabase(dir)
  const stray = sql`insert into device_member values ('nobody', 'nobody', 1)`.execute(tables)
  await expect(stray).rejects.toThrow('FOREIGN KEY')
  await close()
})

test('a file of a newer Kring is not touched', async () => {
  const first = await openDatabase(dir)
  await sql`insert into kysely_migration values ('999-later', '2030-01-01')`.execute(first.tables)
  await first.close()
  await expect(openDatabase(dir)).rejects.toThrow('999-later')
})

test('a file that is something else is not touched either', async () => {
  await writeFile(join(dir, DATABASE_FILE), 'A shopping list, and a long one at that. '.repeat(50))
  await expect(openDatabase(dir)).rejects.toThrow('not a database')
})

test('a disk that refuses is told apart from a bug', async () => {
  expect(isNotStored(Object.assign(new Error('full'), { errcode: 13 }))).toBe(true)
  expect(isNotStored(Object.assign(new Error('io'), { errcode: 778 }))).toBe(true)
  expect(isNotStored(Object.assign(new Error('no space'), { code: 'ENOSPC' }))).toBe(true)
  expect(
    isNotStored(new Error('outer', { cause: Object.assign(new Error(), { errcode: 13 }) })),
  ).toBe(true)
  expect(isNotStored(Object.assign(new Error('unique'), { errcode: 1555 }))).toBe(false)
  expect(isNotStored('full')).toBe(false)
})
