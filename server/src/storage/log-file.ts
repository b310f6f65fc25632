import { assert } from '@kring/shared/lib/assert'
import type { SendPage } from './answer-asks.ts'
import { type LogRow, packRows } from './packed.ts'
import type { SqliteFile } from './sqlite-file.ts'
import type { AppendAsk, AppendOutcome, LogPage, ReadEnd } from './storage-ask.ts'
import { packThrown } from './thrown.ts'

/** Rows read in one stretch: about a millisecond. Between two, appends go. */
const ROWS_AT_ONCE = 250

const HEAD = `select max(
  coalesce((select max(seq) from log where document = ?1), 0),
  coalesce((select max(seq) from snapshot where document = ?1), 0)
) as head`
const INSERT = 'insert into log (document, seq, type, member, body) values (?, ?, ?, ?, ?)'
const STANDING = `select max(seq) as seq from snapshot where document = ? and stands_alone = 1`
const NEWEST = `select seq, owners, pieces from snapshot where document = ?
  order by seq desc limit 1`
const PIECE = 'select body from snapshot_piece where document = ? and seq = ? and piece = ?'
const EVENTS = `select seq, member, body from log
  where document = ? and type = 'event' and seq > ? and seq <= ? order by seq limit ${ROWS_AT_ONCE}`
const ENTRIES = `select seq, member, body from log
  where document = ? and seq > ? and seq <= ? order by seq limit ${ROWS_AT_ONCE}`

/** The log in the file, as the storage thread sees it. */
export class LogFile {
  readonly #sqlite: SqliteFile

  constructor(sqlite: SqliteFile) {
    this.#sqlite = sqlite
  }

  /**
   * One transaction with one sync to disk, whichever documents it is for; each append in it is still
   * compare-and-set on its own. [L8] Where one breaks, each is tried by itself, so that none pays for
   * another.
   */
  append(group: readonly AppendAsk[]): readonly AppendOutcome[] {
    try {
      return this.#sqlite.transaction(() => group.map((one) => this.#write(one)))
    } catch (thrown) {
      if (group.length === 1) return [{ type: 'failed', thrown: packThrown(thrown) }]
      return group.flatMap((one) => this.append([one]))
    }
  }

  /** The newest snapshot, the events that it comes after, and everything since. */
  async load(document: string, sendPage: SendPage): Promise<ReadEnd> {
    const head = this.#head(document)
    const newest = this.#sqlite.first<{ seq: number; owners: string; pieces: number }>(
      NEWEST,
      document,
    )
    const seq = newest?.seq ?? 0
    if (newest) {
      send(sendPage, { type: 'snapshot', seq, owners: newest.owners })
      for (let piece = 0; piece < newest.pieces; piece += 1) {
        const found = this.#sqlite.first<{ body: Uint8Array }>(PIECE, document, seq, piece)
        // A newer snapshot took its place meanwhile.
        if (!found) return 'compacted'
        send(sendPage, { type: 'state', piece: found.body }, found.body)
        await turn()
      }
      await this.#pages(EVENTS, { document, after: 0, head: seq }, (rows) => {
        const page = packRows(rows)
        send(sendPage, { type: 'events', page }, page.bytes)
      })
    }
    await this.#entries(document, { after: seq, head }, sendPage)
    return this.#standing(document) <= seq ? 'whole' : 'compacted'
  }

  async readAfter(document: string, after: number, sendPage: SendPage): Promise<ReadEnd> {
    if (this.#standing(document) > after) return 'compacted'
    await this.#entries(document, { after, head: this.#head(document) }, sendPage)
    return this.#standing(document) <= after ? 'whole' : 'compacted'
  }

  #write({ document, seen, rows }: AppendAsk): AppendOutcome {
    const head = this.#head(document)
    assert(seen <= head, `${document}: nobody can have seen ${seen}, the log ends at ${head}`)
    if (seen < head) return { type: 'behind' }
    let seq = head
    for (const row of rows) {
      seq += 1
      this.#sqlite.write(INSERT, document, seq, row.type, row.member, row.body)
      if (row.type === 'update') continue
      for (const { sql, parameters } of row.projection) this.#sqlite.run(sql, parameters)
    }
    return { type: 'appended', seq }
  }

  /** [L1] Numbers go on where a snapshot ends, also when every row before it is gone. */
  #head(document: string): number {
    return this.#sqlite.first<{ head: number }>(HEAD, document)?.head ?? 0
  }

  /** Up to where updates are gone, or going. */
  #standing(document: string): number {
    return this.#sqlite.first<{ seq: number | null }>(STANDING, document)?.seq ?? 0
  }

  #entries(
    document: string,
    range: { readonly after: number; readonly head: number },
    sendPage: SendPage,
  ): Promise<void> {
    return this.#pages(ENTRIES, { document, ...range }, (rows) => {
      const page = packRows(rows)
      send(sendPage, { type: 'entries', page }, page.bytes)
    })
  }

  /** The head is fixed before the first page, so what is appended between two changes nothing. */
  async #pages(
    sql: string,
    {
      document,
      after,
      head,
    }: { readonly document: string; readonly after: number; readonly head: number },
    take: (rows: readonly LogRow[]) => void,
  ): Promise<void> {
    let at = after
    while (at < head) {
      const rows = this.#sqlite.all<LogRow>(sql, document, at, head)
      const last = rows.at(-1)
      if (!last) return
      take(rows)
      if (rows.length < ROWS_AT_ONCE) return
      at = last.seq
      await turn()
    }
  }
}

function send(sendPage: SendPage, page: LogPage, bytes?: Uint8Array): void {
  sendPage(page, bytes ? [bytes.buffer as ArrayBuffer] : [])
}

function turn(): Promise<void> {
  return new Promise((done) => setImmediate(done))
}
