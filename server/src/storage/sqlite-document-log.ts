import type { StatementSync } from 'node:sqlite'
import { assert } from '@kring/shared/lib/assert'
import type { MemberId } from '@kring/shared/lib/id'
import type { Happened } from '@kring/shared/meeting/meeting-event'
import type { Appended, DocumentLog, Entry, Stored } from '../room/document-log.ts'
import type { Database } from './database.ts'
import { Projection } from './project-event.ts'

/** Rows read in one stretch. A long document is read in several, so that other rooms go on. */
const ROWS_AT_ONCE = 1_000

interface Row {
  readonly seq: number
  readonly type: 'event' | 'update'
  readonly member: string
  readonly body: string | Uint8Array
}

interface Waiting {
  readonly document: string
  readonly seen: number
  readonly entries: readonly Entry[]
  readonly resolve: (appended: Appended) => void
  readonly reject: (reason: unknown) => void
}

/**
 * The log in SQLite. What comes within one turn of the event loop is one transaction with one sync
 * to disk, whichever documents it is for; each append in it is still compare-and-set on its own.
 * Nobody hears of an append before that transaction is on disk.
 */
export class SqliteDocumentLog implements DocumentLog {
  readonly #database: Database
  readonly #projection: Projection
  readonly #head: StatementSync
  readonly #insert: StatementSync
  readonly #after: StatementSync
  #waiting: Waiting[] = []

  constructor(database: Database) {
    const { sqlite, tables } = database
    this.#database = database
    this.#projection = new Projection(sqlite, tables)
    this.#head = sqlite.prepare('select max(seq) as head from log where document = ?')
    this.#insert = sqlite.prepare(
      'insert into log (document, seq, type, member, body) values (?, ?, ?, ?, ?)',
    )
    this.#after = sqlite.prepare(
      'select seq, type, member, body from log where document = ? and seq > ? order by seq limit ?',
    )
  }

  append(document: string, seen: number, entries: readonly Entry[]): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ document, seen, entries, resolve, reject })
      if (this.#waiting.length === 1) setImmediate(() => void this.#storeWaiting())
    })
  }

  async readAfter(document: string, seq: number): Promise<readonly Stored[]> {
    const stored: Stored[] = []
    let at = seq
    for (;;) {
      const rows = this.#after.all(document, at, ROWS_AT_ONCE) as unknown as Row[]
      for (const row of rows) stored.push(asStored(row))
      if (rows.length < ROWS_AT_ONCE) return stored
      at = stored.at(-1)?.seq ?? at
      await new Promise((done) => setImmediate(done))
    }
  }

  async #storeWaiting(): Promise<void> {
    let group: readonly Waiting[] = []
    try {
      const outcomes = await this.#database.alone(() => {
        group = this.#waiting
        this.#waiting = []
        return this.#storeTogether(group)
      })
      for (const settle of outcomes) settle()
    } catch (error) {
      // The connection is gone: not even those who came meanwhile can be stored.
      for (const one of [...group, ...this.#waiting]) one.reject(error)
      this.#waiting = []
    }
  }

  /** Where one append breaks the group, each is tried by itself, so that none pays for another. */
  #storeTogether(group: readonly Waiting[]): readonly (() => void)[] {
    if (group.length === 0) return []
    const stored = this.#tryStore(group)
    if (stored.type === 'stored') {
      return group.map((one, index) => () => {
        const appended = stored.appended[index]
        assert(appended, 'each append of a group has its outcome')
        one.resolve(appended)
      })
    }
    if (group.length === 1) return group.map((one) => () => one.reject(stored.error))
    return group.flatMap((one) => this.#storeTogether([one]))
  }

  #tryStore(
    group: readonly Waiting[],
  ):
    | { readonly type: 'stored'; readonly appended: readonly Appended[] }
    | { readonly type: 'failed'; readonly error: unknown } {
    const { sqlite } = this.#database
    try {
      sqlite.exec('begin immediate')
      const appended = group.map((one) => this.#write(one))
      sqlite.exec('commit')
      return { type: 'stored', appended }
    } catch (error) {
      // With a full disk SQLite may have rolled back by itself.
      if (sqlite.isTransaction) sqlite.exec('rollback')
      return { type: 'failed', error }
    }
  }

  #write({ document, seen, entries }: Waiting): Appended {
    const head = (this.#head.get(document) as { head: number | null } | undefined)?.head ?? 0
    assert(seen <= head, `${document}: nobody can have seen ${seen}, the log ends at ${head}`)
    if (seen < head) {
      const rows = this.#after.all(document, seen, head - seen) as unknown as Row[]
      return { type: 'behind', missed: rows.map(asStored) }
    }
    let seq = head
    for (const entry of entries) {
      seq += 1
      if (entry.type === 'update') {
        this.#insert.run(document, seq, 'update', entry.member, entry.update)
      } else {
        this.#insert.run(document, seq, 'event', entry.event.by, JSON.stringify(entry.event))
        this.#projection.project(document, entry.event)
      }
    }
    return { type: 'appended', seq }
  }
}

function asStored({ seq, type, member, body }: Row): Stored {
  if (type === 'update') {
    assert(typeof body !== 'string', 'an update is bytes')
    return { seq, entry: { type, member: member as MemberId, update: body } }
  }
  assert(typeof body === 'string', 'an event is text')
  return { seq, entry: { type, event: JSON.parse(body) as Happened } }
}
