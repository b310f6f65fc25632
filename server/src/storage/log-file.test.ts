import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBoardDoc } from '@kring/shared/board/board-doc'
import { addNote, noteBy, updateOf } from '@kring/shared/testing/board-client'
import { ben } from '@kring/shared/testing/builders'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type * as Y from 'yjs'
import { compact, makeSnapshot } from './compact.ts'
import { openDatabase } from './database.ts'
import { LogFile } from './log-file.ts'
import { SnapshotFile } from './snapshot-file.ts'
import { SqliteFile } from './sqlite-file.ts'
import type { LogPage } from './storage-ask.ts'

let dir: string
let opened: readonly SqliteFile[]
let log: LogFile
let file: SnapshotFile
let doc: Y.Doc

beforeEach(async () => {
  doc = createBoardDoc()
  dir = await mkdtemp(join(tmpdir(), 'kring-log-file-'))
  const database = await openDatabase(dir)
  await database.close()
  const appending = new SqliteFile(database.file)
  const folding = new SqliteFile(database.file)
  opened = [appending, folding]
  log = new LogFile(appending)
  file = new SnapshotFile(folding, async () => {})
})

afterEach(async () => {
  for (const sqlite of opened) sqlite.close()
  await rm(dir, { recursive: true, force: true })
})

let notes = 0

/** Appends notes so long that neither a page nor a piece holds them all. */
function write(many: number, seen: number): void {
  const rows = Array.from({ length: many }, () => {
    const text = 'so long a sentence '.repeat(20)
    const body = updateOf(doc, (copy) => addNote(copy, `n${++notes}`, noteBy(ben, { text })))
    return { type: 'update', member: ben, body } as const
  })
  const outcomes = log.append([{ document: 'a', seen, rows }])
  expect(outcomes).toEqual([{ type: 'appended', seq: seen + many }])
}

/** Answers with the pages seen; `meanwhile` happens after the first of its type. */
function during(type: LogPage['type'], meanwhile: () => unknown) {
  const pages: LogPage[] = []
  const take = (page: unknown) => {
    const isFirst = !pages.some((one) => one.type === type)
    pages.push(page as LogPage)
    if (isFirst && (page as LogPage).type === type) void meanwhile()
  }
  return { pages, take }
}

const entriesIn = (pages: readonly LogPage[]) =>
  pages.flatMap((page) => (page.type === 'entries' ? page.page.rows.map(([seq]) => seq) : []))

test('[L15] a reading during which the document is let go of says so', async () => {
  write(600, 0)
  const loading = during('entries', () => compact(file, 'a'))
  expect(await log.load('a', loading.take)).toBe('compacted')
  write(600, 600)
  const reading = during('entries', () => compact(file, 'a'))
  expect(await log.readAfter('a', 600, reading.take)).toBe('compacted')
})

test('[L15] a load during which another snapshot takes the place of the first says so', async () => {
  write(600, 0)
  await makeSnapshot(file, 'a')
  write(100, 600)
  const loading = during('state', () => makeSnapshot(file, 'a'))
  expect(await log.load('a', loading.take)).toBe('compacted')
  const again = during('state', () => {})
  expect(await log.load('a', again.take)).toBe('whole')
  expect(again.pages.filter(({ type }) => type === 'state').length).toBeGreaterThan(1)
})

test('[L15] what is appended during a reading is no part of it', async () => {
  write(600, 0)
  const loading = during('entries', () => write(300, 600))
  expect(await log.load('a', loading.take)).toBe('whole')
  expect(entriesIn(loading.pages)).toEqual(Array.from({ length: 600 }, (_, n) => n + 1))
})
