import { assert } from '@kring/shared/lib/assert'
import type { MemberId } from '@kring/shared/lib/id'
import type {
  Appended,
  DocumentLog,
  Entry,
  EventEntry,
  Loaded,
  Missed,
  Stored,
} from '../room/document-log.ts'
import type { Database } from './database.ts'
import { unpackRows } from './packed.ts'
import { Projection } from './project-event.ts'
import type { AppendOutcome, LogPage, ReadEnd, RowToAppend } from './storage-ask.ts'
import { unpackThrown } from './thrown.ts'

/** A document asks for a snapshot each time its numbers pass a multiple of this. */
const SNAPSHOT_EVERY = 500

/**
 * From one transaction to the next, where many come: each costs a sync and two hops between threads,
 * whatever is in it.
 */
const GATHER_MS = 3

interface Waiting {
  readonly document: string
  readonly seen: number
  readonly rows: readonly RowToAppend[]
  readonly resolve: (appended: Appended) => void
  readonly reject: (reason: unknown) => void
}

export interface SqliteDocumentLogOptions {
  /** Told of a document with so much since its last snapshot that it wants another. */
  readonly wantsSnapshot?: (document: string) => void
}

/**
 * The log in SQLite, asked by message: the thread that holds the file writes, this one never waits
 * for the disk. What comes within one turn of the event loop is one transaction with one sync to disk;
 * what comes within the next three milliseconds, or while that is written, is the next. Nobody hears of an append before its transaction is on
 * disk.
 */
export class SqliteDocumentLog implements DocumentLog {
  readonly #database: Database
  readonly #projection: Projection
  readonly #wantsSnapshot: (document: string) => void
  #waiting: Waiting[] = []
  #isStoring = false
  #quietUntil = 0

  constructor(database: Database, { wantsSnapshot = () => {} }: SqliteDocumentLogOptions = {}) {
    this.#database = database
    this.#projection = new Projection(database.tables)
    this.#wantsSnapshot = wantsSnapshot
  }

  append(document: string, seen: number, entries: readonly Entry[]): Promise<Appended> {
    return new Promise((resolve, reject) => {
      const rows = entries.map((entry) => this.#asRow(document, entry))
      this.#waiting.push({ document, seen, rows, resolve, reject })
      if (this.#waiting.length === 1 && !this.#isStoring) this.#storeSoon()
    })
  }

  async load(document: string): Promise<Loaded> {
    for (;;) {
      const loading = new Loading()
      const onPage = (page: unknown) => loading.take(page as LogPage)
      const ask = { type: 'load', document } as const
      const end = (await this.#database.thread.ask(ask, { onPage })) as ReadEnd
      if (end === 'whole') return loading.loaded()
    }
  }

  async readAfter(document: string, seq: number): Promise<Missed> {
    const loading = new Loading()
    const onPage = (page: unknown) => loading.take(page as LogPage)
    const ask = { type: 'read', document, after: seq } as const
    const end = (await this.#database.thread.ask(ask, { onPage })) as ReadEnd
    return end === 'whole' ? loading.loaded().entries : 'compacted'
  }

  /** At once where the disk has been quiet; else a moment later, with all that comes until then. */
  #storeSoon(): void {
    this.#isStoring = true
    const wait = this.#quietUntil - performance.now()
    if (wait > 0) setTimeout(() => void this.#storeWaiting(), wait)
    else setImmediate(() => void this.#storeWaiting())
  }

  async #storeWaiting(): Promise<void> {
    if (this.#waiting.length > 0) {
      const group = this.#waiting
      this.#waiting = []
      this.#quietUntil = performance.now() + GATHER_MS
      const appends = group.map(({ document, seen, rows }) => ({ document, seen, rows }))
      try {
        const asked = await this.#database.thread.ask({ type: 'append', appends })
        const outcomes = asked as readonly AppendOutcome[]
        group.forEach((one, index) => {
          this.#settle(one, outcomes[index])
        })
      } catch (error) {
        for (const { reject } of group) reject(error)
      }
    }
    this.#isStoring = false
    if (this.#waiting.length > 0) this.#storeSoon()
  }

  #settle({ document, seen, resolve, reject }: Waiting, outcome: AppendOutcome | undefined): void {
    assert(outcome, 'each append of a group has its outcome')
    switch (outcome.type) {
      case 'appended':
        resolve(outcome)
        if (Math.floor(seen / SNAPSHOT_EVERY) < Math.floor(outcome.seq / SNAPSHOT_EVERY)) {
          this.#wantsSnapshot(document)
        }
        return
      case 'behind':
        this.readAfter(document, seen).then(
          (missed) => resolve({ type: 'behind', missed }),
          (error: unknown) => reject(error),
        )
        return
      case 'failed':
        reject(unpackThrown(outcome.thrown))
    }
  }

  /** [L5] The bytes are copied now: whoever handed them in may use their buffer again. */
  #asRow(document: string, entry: Entry): RowToAppend {
    if (entry.type === 'update') {
      return { type: 'update', member: entry.member, body: new Uint8Array(entry.update) }
    }
    const { event } = entry
    const body = JSON.stringify(event)
    const projection = this.#projection.of(document, event)
    return { type: 'event', member: event.by, body, projection }
  }
}

/** A long answer, gathered. */
class Loading {
  readonly #pieces: Uint8Array[] = []
  readonly #events: Stored<EventEntry>[] = []
  readonly #entries: Stored[] = []
  #snapshot: { readonly seq: number; readonly owners: string } | undefined

  take(page: LogPage): void {
    switch (page.type) {
      case 'snapshot':
        this.#snapshot = page
        return
      case 'state':
        this.#pieces.push(page.piece)
        return
      case 'events':
        for (const { seq, entry } of unpackRows(page.page)) {
          assert(entry.type === 'event', 'only events are read apart')
          this.#events.push({ seq, entry })
        }
        return
      case 'entries':
        for (const stored of unpackRows(page.page)) this.#entries.push(stored)
    }
  }

  loaded(): Loaded {
    const snapshot = this.#snapshot && {
      seq: this.#snapshot.seq,
      state: joined(this.#pieces),
      owners: new Map(JSON.parse(this.#snapshot.owners) as [number, MemberId][]),
    }
    return { snapshot, events: this.#events, entries: this.#entries }
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
