import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PastBoard } from '@kring/shared/api/history-api'
import {
  createBoardDoc,
  createMark,
  linksOf,
  notesOf,
  placesOf,
  sheetOf,
  strokesOf,
} from '@kring/shared/board/board-doc'
import { paragraphs, writeText } from '@kring/shared/board/note-text'
import { type BoardView, readBoard } from '@kring/shared/board/read-board'
import { seenToday } from '@kring/shared/history/frame'
import { momentAt, momentsIn } from '@kring/shared/history/moments'
import { NO_SHEETS, sheetsOf } from '@kring/shared/history/past-sheets'
import type { CircleId, NoteId } from '@kring/shared/lib/id'
import type { Happened } from '@kring/shared/meeting/meeting-event'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { backstage } from '@kring/shared/method/backstage'
import { addNote, noteBy, textOn, updateOf } from '@kring/shared/testing/board-client'
import { anna, attempt, ben, planned, plannedEvent, turn1 } from '@kring/shared/testing/builders'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type * as Y from 'yjs'
import type { Entry } from '../room/document-log.ts'
import { compact, makeSnapshot } from '../storage/compact.ts'
import { type Database, openDatabase } from '../storage/database.ts'
import { SnapshotFile } from '../storage/snapshot-file.ts'
import { SqliteDocumentLog } from '../storage/sqlite-document-log.ts'
import { SqliteFile } from '../storage/sqlite-file.ts'
import { pastBoard } from './past-board.ts'

let dir: string
let database: Database
let log: SqliteDocumentLog
let sqlite: SqliteFile
let file: SnapshotFile

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kring-history-'))
  database = await openDatabase(dir)
  log = new SqliteDocumentLog(database)
  sqlite = new SqliteFile(database.file)
  file = new SnapshotFile(sqlite, async () => {})
  await database.tables
    .insertInto('circle')
    .values({
      id: 'circle' as CircleId,
      name: 'Thursday',
      language: 'en',
      method: 'backstage',
      founder: anna,
      join_code: 'ABC123',
      join_code_expires_at: 1,
      sample: 0,
      created_at: 1,
    })
    .execute()
})

afterEach(async () => {
  sqlite.close()
  await database.close()
  await rm(dir, { recursive: true, force: true })
})

/** Links and strokes have no order of their own: a document read back may tell them in another. */
function byId(board: PastBoard['board']): PastBoard['board'] {
  const sorted = <Mark extends { readonly id: string }>(marks: readonly Mark[]) =>
    marks.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return { notes: board.notes, links: sorted(board.links), strokes: sorted(board.strokes) }
}

let meetings = 0

/** A meeting whose log is written here, with the board as it was after every entry. */
class Past {
  readonly document = `meeting:past-${++meetings}`
  readonly doc = createBoardDoc()
  readonly boards: BoardView[] = [{ notes: [], links: [], strokes: [] }]
  readonly sheets = [NO_SHEETS]
  readonly events: { seq: number; event: Happened }[] = []
  state: MeetingState = planned(backstage)
  lastCompaction = 0

  get head(): number {
    return this.boards.length - 1
  }

  async begin(): Promise<void> {
    await this.#append(plannedEvent(backstage))
    await this.command({ type: 'meeting.start' })
    await this.command({ type: 'turn.open', caseGiver: ben, title: 'The roster' })
  }

  async command(command: Parameters<typeof attempt>[2]): Promise<void> {
    const { events, state } = attempt(this.state, anna, command)
    this.state = state
    for (const event of events) await this.#append(event)
  }

  async write(client: number, change: (doc: Y.Doc) => void): Promise<void> {
    this.doc.clientID = client
    const update = updateOf(this.doc, change)
    await this.#store({ type: 'update', member: client === 1 ? anna : ben, update })
  }

  async #append(event: Happened): Promise<void> {
    this.events.push({ seq: this.head + 1, event })
    await this.#store({ type: 'event', event })
  }

  async #store(entry: Entry): Promise<void> {
    const appended = await log.append(this.document, this.head, [entry])
    expect(appended.type).toBe('appended')
    this.boards.push(readBoard(this.doc))
    this.sheets.push(sheetsOf(this.doc, turn1))
  }

  /** What everyone who looks back at any place must see. */
  check(): void {
    const today = this.boards[this.head] as BoardView
    const moments = momentsIn(this.events)
    for (let seq = 1; seq <= this.head; seq += 1) {
      const seen = pastBoard(file, this.document, seq)
      const moment = momentAt(moments, seq)
      expect(seen?.item).toBe(moment?.item ?? null)
      expect(seen?.phase).toBe(moment?.phase ?? null)
      if (!seen) continue
      if (seq >= this.lastCompaction) expect([seen.seq, seen.exact]).toEqual([seq, true])
      const then = this.boards[seen.seq] as BoardView
      const told = moment?.item === turn1
      if (seen.exact) {
        expect(byId(seen.board)).toEqual(byId(seenToday(then, today)))
        if (told) expect(seen.sheets).toEqual(this.sheets[seen.seq])
      } else {
        if (moment) expect(seen.seq).toBe(moment.to)
        const still = today.notes.filter(({ id }) => then.notes.some((note) => note.id === id))
        expect(seen.board.notes).toEqual(
          still.map((note) => {
            const place = then.notes.find(({ id }) => id === note.id)?.place
            return { ...note, place }
          }),
        )
        const ids = (marks: readonly { readonly id: string }[]) => marks.map(({ id }) => id)
        const kept = ids(then.links).filter((id) => ids(today.links).includes(id))
        expect(ids(seen.board.links).toSorted()).toEqual(kept.toSorted())
        if (told) {
          const begun = this.sheets[seen.seq]?.problem !== ''
          expect(seen.sheets.problem).toBe(begun ? this.sheets[this.head]?.problem : '')
        }
      }
    }
    expect(pastBoard(file, this.document, 0)).toBe(undefined)
    expect(pastBoard(file, this.document, this.head + 1)).toBe(undefined)
  }
}

const which = fc.integer({ min: 0, max: 5 })
const act = fc.oneof(
  { weight: 8, arbitrary: fc.record({ what: fc.constant('add'), which }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('remove'), which }) },
  {
    weight: 12,
    arbitrary: fc.record({
      what: fc.constantFrom('edit', 'place', 'link', 'unlink', 'stroke', 'wipe', 'sheet'),
      which,
    }),
  },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('next'), which }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('back', 'snapshot'), which }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('compact'), which }) },
)

async function doAct(past: Past, { what, which: n }: { what: string; which: number }, at: number) {
  const id = `n${n}`
  const client = 1 + (at % 2)
  switch (what) {
    case 'add':
      if (notesOf(past.doc)._map.has(id)) return
      return past.write(client, (doc) => addNote(doc, id, noteBy(ben, { text: `${id} says` })))
    case 'remove':
      return past.write(client, (doc) => void notesOf(doc).delete(id))
    case 'edit':
      if (!notesOf(past.doc).has(id)) return
      return past.write(client, (doc) => textOn(doc, id).insert(0, paragraphs(`at ${at}`)))
    case 'place':
      return past.write(client, (doc) => void placesOf(doc).set(id, { x: at, y: n }))
    case 'link': {
      const ends = { from: id as NoteId, to: 'n0' as NoteId }
      const link = createMark({ by: anna, turn: turn1, ...ends })
      return past.write(client, (doc) => void linksOf(doc).set(`l${at}`, link))
    }
    case 'unlink':
      return past.write(client, (doc) => void linksOf(doc).delete(`l${at - 3}`))
    case 'stroke': {
      const stroke = createMark({ by: anna, turn: turn1, points: [at, n, 1] })
      return past.write(client, (doc) => void strokesOf(doc).set(`s${n}`, stroke))
    }
    case 'wipe':
      return past.write(client, (doc) => void strokesOf(doc).delete(`s${n}`))
    case 'sheet':
      return past.write(client, (doc) => writeText(sheetOf(doc, 'problem', turn1), `at ${at}`))
    case 'next':
      return past.command({ type: 'phase.next' })
    case 'back':
      return past.command({ type: 'phase.back' })
    case 'snapshot':
      return makeSnapshot(file, past.document)
    case 'compact':
      if ((await compact(file, past.document)) === 'let-go') past.lastCompaction = past.head
  }
}

test('a replay to any place is the board as it was there, before and after letting go', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 60 }), async (acts) => {
      const past = new Past()
      await past.begin()
      for (const [at, one] of acts.entries()) await doAct(past, one, at)
      past.check()
    }),
    { numRuns: 25 * Number(process.env['FUZZ_RUNS'] ?? 1) },
  )
}, 180_000)

test('the words of a note that was removed are shown by no place, exact or not', async () => {
  const past = new Past()
  await past.begin()
  await past.write(1, (doc) => addNote(doc, 'n1', noteBy(ben, { text: 'a rare elderberry' })))
  const seq = past.head
  await past.command({ type: 'phase.next' })
  expect(pastBoard(file, past.document, seq)?.board.notes).toMatchObject([
    { id: 'n1', text: 'a rare elderberry' },
  ])
  await past.write(1, (doc) => void notesOf(doc).delete('n1'))
  expect(pastBoard(file, past.document, seq)).toMatchObject({
    seq,
    exact: true,
    board: { notes: [{ id: 'n1', text: '', by: ben, removed: true }] },
  })
  await compact(file, past.document)
  expect(pastBoard(file, past.document, seq)).toMatchObject({ exact: false, board: { notes: [] } })
  const frames = await database.tables.selectFrom('frame').selectAll().execute()
  expect(frames.length).toBeGreaterThan(0)
  expect(JSON.stringify(frames)).not.toContain('elderberry')
})
