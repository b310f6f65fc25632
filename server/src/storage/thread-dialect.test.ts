import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Generated, type Kysely, sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import type { Tables } from './tables.ts'

type Fruit = {
  fruit: { id: Generated<number>; name: string; weight: number | null; peel: Uint8Array | null }
}

let dir: string
let database: Database
let kysely: Kysely<Tables & Fruit>

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kring-dialect-'))
  database = await openDatabase(dir)
  kysely = database.tables.withTables<Fruit>()
  await sql`create table fruit (
    id integer primary key, name text unique, weight real, peel blob
  )`.execute(kysely)
})
afterEach(async () => {
  await database.close()
  await rm(dir, { recursive: true, force: true })
})

const names = async () =>
  (await kysely.selectFrom('fruit').select('name').orderBy('id').execute()).map(({ name }) => name)

test('a row comes back as it was put in, bytes and nothing included', async () => {
  const { insertId } = await kysely
    .insertInto('fruit')
    .values({ name: 'päron', weight: null, peel: Uint8Array.of(0, 255) })
    .executeTakeFirstOrThrow()
  expect(insertId).toBe(1n)
  const row = await kysely.selectFrom('fruit').selectAll().executeTakeFirstOrThrow()
  expect(row).toEqual({ id: 1, name: 'päron', weight: null, peel: Uint8Array.of(0, 255) })
})

test('an insert can return what it made, and an update says how many it changed', async () => {
  const made = await kysely
    .insertInto('fruit')
    .values([
      { name: 'a', weight: 1, peel: null },
      { name: 'b', weight: 2, peel: null },
    ])
    .returning('id')
    .execute()
  expect(made.map(({ id }) => id)).toEqual([1, 2])
  const { numUpdatedRows } = await kysely
    .updateTable('fruit')
    .set({ weight: 9 })
    .executeTakeFirstOrThrow()
  expect(numUpdatedRows).toBe(2n)
})

test('a transaction that throws leaves nothing behind', async () => {
  const broken = kysely.transaction().execute(async (transaction) => {
    await transaction.insertInto('fruit').values({ name: 'a', weight: 1, peel: null }).execute()
    throw new Error('broken')
  })
  await expect(broken).rejects.toThrow('broken')
  expect(await names()).toEqual([])
})

test('what others ask meanwhile waits, and is no part of the transaction', async () => {
  const broken = kysely.transaction().execute(async (transaction) => {
    await transaction.insertInto('fruit').values({ name: 'a', weight: 1, peel: null }).execute()
    await new Promise((done) => setTimeout(done, 5))
    throw new Error('broken')
  })
  const meanwhile = kysely
    .insertInto('fruit')
    .values({ name: 'b', weight: 1, peel: null })
    .execute()
  await expect(broken).rejects.toThrow('broken')
  await meanwhile
  expect(await names()).toEqual(['b'])
})

test('rows can be streamed', async () => {
  await kysely
    .insertInto('fruit')
    .values(['a', 'b', 'c'].map((name) => ({ name, weight: 1, peel: null })))
    .execute()
  const seen: string[] = []
  for await (const { name } of kysely.selectFrom('fruit').select('name').stream()) seen.push(name)
  expect(seen).toEqual(['a', 'b', 'c'])
})

test('a fault in a statement comes out as it is', async () => {
  await kysely.insertInto('fruit').values({ name: 'a', weight: 1, peel: null }).execute()
  const again = kysely.insertInto('fruit').values({ name: 'a', weight: 1, peel: null }).execute()
  await expect(again).rejects.toThrow('UNIQUE')
})

test('tables are known to the introspector, which migrations go by', async () => {
  const tables = await kysely.introspection.getTables()
  expect(tables.map(({ name }) => name)).toContain('fruit')
})
