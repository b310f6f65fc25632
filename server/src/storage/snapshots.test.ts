import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBoardDoc, notesOf } from '@kring/shared/board/board-doc'
import { readBoard } from '@kring/shared/board/read-board'
import type { MemberId } from '@kring/shared/lib/id'
import { addNote, noteBy, updateOf, wordsOn } from '@kring/shared/testing/board-client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Entry, Loaded } from '../room/document-log.ts'
import { decodePackedDoc } from '../room/packed-doc.ts'
import { compact, makeSnapshot } from './compact.ts'
import { DATABASE_FILE, type Database, openDatabase } from './database.ts'
import { SnapshotFile } from './snapshot-file.ts'
import { Snapshots } from './snapshots.ts'
import { SqliteDocumentLog } from './sqlite-document-log.ts'
import { SqliteFile } from './sqlite-file.ts'

const anna = 'anna' as MemberId
const LONG = 'a sentence that takes its room '.repeat(10)

let dir: string
let database: Database
let log: SqliteDocumentLog
let snapshots: Snapshots
let open: Set<string>

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kring-snapshots-'))
  database = await openDatabase(dir)
  open = new Set()
  const reported = (error: unknown) => expect.unreachable(String(error))
  snapshots = new Snapshots(database.file, {
    isOpen: (document) => open.has(document),
    report: reported,
    idleMs: 30,
  })
  log = new SqliteDocumentLog(database, { wantsSnapshot: (document) => snapshots.wants(document) })
})

afterEach(async () => {
  await snapshots.close()
  await database.close()
  await rm(dir, { recursive: true, force: true })
})

/** Someone who writes into a document and whose every update is stored. */
class Writer {
  readonly doc = createBoardDoc()
  readonly #document: string
  seq = 0

  constructor(document: string, client: number) {
    this.#document = document
    this.doc.clientID = client
  }

  async write(...changes: readonly ((doc: Y.Doc) => void)[]): Promise<void> {
    const entries = changes.map((change): Entry => {
      return { type: 'update', member: anna, update: updateOf(this.doc, change) }
    })
    await log.append(this.#document, this.seq, entries)
    this.seq += entries.length
  }
}

function boardOf({ snapshot, entries }: Loaded) {
  const doc = createBoardDoc()
  const { parts } = snapshot ? decodePackedDoc(snapshot.state) : { parts: [] }
  for (const part of parts) Y.applyUpdate(doc, part)
  for (const { entry } of entries) if (entry.type === 'update') Y.applyUpdate(doc, entry.update)
  expect(doc.store.pendingStructs).toBe(null)
  return readBoard(doc)
}

/** All that lies on disk, as letters. */
async function onDisk(): Promise<string> {
  const files = [DATABASE_FILE, `${DATABASE_FILE}-wal`]
  const bytes = await Promise.all(files.map((name) => readFile(join(dir, name))))
  return Buffer.concat(bytes).toString('latin1')
}

const rowsOf = async (table: 'log' | 'snapshot' | 'snapshot_piece') =>
  (await database.tables.selectFrom(table).select('seq').execute()).map(({ seq }) => seq)

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    expect(tries).toBeLessThan(300)
    await new Promise((done) => setTimeout(done, 10))
  }
}

test('[L13] a word that was deleted is nowhere on the disk, one that was not still is', async () => {
  const writer = new Writer('meeting:m', 7)
  await writer.write(
    (doc) => addNote(doc, 'stays', noteBy(anna, { text: 'whortleberry' })),
    (doc) => addNote(doc, 'goes', noteBy(anna, { text: 'cloudberry' })),
    (doc) => addNote(doc, 'changes', noteBy(anna, { text: 'bilberry' })),
  )
  // A snapshot that has them still is let go of as well.
  snapshots.wants('meeting:m')
  await until(async () => (await rowsOf('snapshot')).includes(3))
  await writer.write(
    (doc) => void notesOf(doc).delete('goes'),
    (doc) => wordsOn(doc, 'changes').delete(0, 'bilberry'.length),
  )
  const before = await onDisk()
  expect(before).toContain('cloudberry')
  expect(before).toContain('bilberry')

  await snapshots.compact('meeting:m')
  const after = await onDisk()
  expect(after).not.toContain('cloudberry')
  expect(after).not.toContain('bilberry')
  expect(after).toContain('whortleberry')
  expect(boardOf(await log.load('meeting:m'))).toEqual(readBoard(writer.doc))
})

test('[L13] nor where documents lie among each other, and pages are split and joined', async () => {
  const writers = ['x', 'y', 'z'].map((name, index) => new Writer(`draft:${name}`, index + 1))
  const secret = (writer: number, n: number) => `secret${writer}q${n}q`
  for (let n = 0; n < 150; n += 1) {
    for (const [at, writer] of writers.entries()) {
      const text = `${secret(at, n)} ${LONG.slice(0, (n * 37 + at * 11) % LONG.length)}`
      await writer.write((doc) => addNote(doc, `n${n}`, noteBy(anna, { text })))
    }
  }
  for (const [at, writer] of writers.entries()) {
    await writer.write((doc) => {
      for (let n = 0; n < 150; n += 1) if (n % 10 !== 0) notesOf(doc).delete(`n${n}`)
    })
    await snapshots.compact(`draft:${['x', 'y', 'z'][at]}`)
    const disk = await onDisk()
    for (let n = 0; n < 150; n += 1) {
      expect(disk.includes(secret(at, n)), secret(at, n)).toBe(n % 10 === 0)
    }
  }
})

test('[L16] a document that is written on gets a snapshot by itself, and loads from it', async () => {
  const writer = new Writer('meeting:m', 7)
  const adding = Array.from({ length: 500 }, (_, n) => (doc: Y.Doc) => addNote(doc, `n${n}`))
  await writer.write(...adding)
  await until(async () => (await rowsOf('snapshot')).includes(500))
  const loaded = await log.load('meeting:m')
  expect([loaded.snapshot?.seq, loaded.entries.length]).toEqual([500, 0])
  expect(boardOf(loaded)).toEqual(readBoard(writer.doc))
  expect([...(loaded.snapshot?.owners ?? [])]).toEqual([[7, anna]])
  // Nothing is let go of meanwhile: who is behind is told all.
  expect(await log.readAfter('meeting:m', 0)).toHaveLength(500)

  const more = Array.from({ length: 500 }, (_, n) => (doc: Y.Doc) => addNote(doc, `m${n}`))
  await writer.write(...more)
  await until(async () => (await rowsOf('snapshot')).includes(1_000))
  await until(async () => !(await rowsOf('snapshot_piece')).includes(500))
  expect(await rowsOf('snapshot')).toEqual([1_000])
  expect(boardOf(await log.load('meeting:m'))).toEqual(readBoard(writer.doc))
})

test('[L12] what nobody is in is let go of, what somebody is in is not', async () => {
  const left = new Writer('meeting:left', 1)
  const used = new Writer('meeting:used', 2)
  const empty = { type: 'phase.extended', minutes: 1, at: 1, by: anna } as const
  await log.append('meeting:events', 0, [{ type: 'event', event: empty }])
  for (const writer of [left, used]) {
    await writer.write((doc) => addNote(doc, 'n'))
    await writer.write((doc) => void notesOf(doc).delete('n'))
  }
  open.add('meeting:used')
  await snapshots.compactLeft()
  expect(await log.readAfter('meeting:left', 0)).toBe('compacted')
  expect(await log.readAfter('meeting:used', 0)).toHaveLength(2)
  expect(await log.readAfter('meeting:events', 0)).toHaveLength(1)
  open.clear()
  // The thread has gone to rest by now, and another is started.
  await new Promise((done) => setTimeout(done, 200))
  await snapshots.compactLeft()
  expect(await log.readAfter('meeting:used', 0)).toBe('compacted')
})

test('what is asked of one document at once is done one after another', async () => {
  const writer = new Writer('meeting:m', 7)
  for (let n = 0; n < 40; n += 1) {
    await writer.write((doc) => addNote(doc, `n${n}`))
    snapshots.wants('meeting:m')
    if (n % 8 === 0) void snapshots.compact('meeting:m')
  }
  await snapshots.compact('meeting:m')
  expect(boardOf(await log.load('meeting:m'))).toEqual(readBoard(writer.doc))
  expect(await rowsOf('snapshot')).toHaveLength(1)
})

describe('[L16] a process that ends at any step of it', () => {
  const DOCUMENT = 'meeting:m'

  /** Does the work until it would go on for the n-th time, and ends there. */
  async function killedAt(
    step: number,
    work: (file: SnapshotFile, document: string) => Promise<unknown>,
  ): Promise<'killed' | 'done'> {
    const sqlite = new SqliteFile(database.file)
    let steps = 0
    const file = new SnapshotFile(sqlite, async () => {
      steps += 1
      if (steps === step) throw new Error('killed')
    })
    try {
      await work(file, DOCUMENT)
      return 'done'
    } catch (error) {
      expect(String(error)).toContain('killed')
      return 'killed'
    } finally {
      sqlite.close()
    }
  }

  test.each([
    ['a snapshot', makeSnapshot],
    ['a compaction', compact],
  ])('%s loses nothing, and is done later', async (_name, work) => {
    const writer = new Writer(DOCUMENT, 7)
    let kills = 0
    for (let step = 1; ; step += 1) {
      const adding = Array.from({ length: step === 1 ? 620 : 20 }, (_, n) => (doc: Y.Doc) => {
        addNote(doc, `n${step}-${n}`, noteBy(anna, { text: LONG }))
      })
      await writer.write(...adding, (doc) => void notesOf(doc).delete(`n${step}-0`))
      const outcome = await killedAt(step, work)
      const loaded = await log.load(DOCUMENT)
      expect(boardOf(loaded)).toEqual(readBoard(writer.doc))
      expect((loaded.snapshot?.seq ?? 0) + loaded.entries.length).toBe(writer.seq)
      if (outcome === 'done') break
      kills += 1
    }
    expect(kills).toBeGreaterThan(2)

    await snapshots.compactLeft()
    expect(boardOf(await log.load(DOCUMENT))).toEqual(readBoard(writer.doc))
    expect(await rowsOf('log')).toEqual([])
    expect(await rowsOf('snapshot')).toEqual([writer.seq])
    expect(new Set(await rowsOf('snapshot_piece'))).toEqual(new Set([writer.seq]))
  })
})
