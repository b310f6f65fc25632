import { assert } from '@kring/shared/lib/assert'
import type { MemberId } from '@kring/shared/lib/id'
import type { Snapshot } from '../room/document-log.ts'
import type { SqliteFile } from './sqlite-file.ts'

/** A snapshot is written in pieces of so many bytes, each in a transaction of its own. */
const PIECE_BYTES = 128 * 1024
/** Rows let go in one transaction. */
const ROWS_AT_ONCE = 200
const PIECES_AT_ONCE = 4
const CHECKPOINT_TRIES = 20

export interface SnapshotRow {
  readonly seq: number
  readonly stands_alone: 0 | 1
  readonly owners: string
  readonly pieces: number
}

export interface UpdateRow {
  readonly seq: number
  readonly member: MemberId
  readonly body: Uint8Array
}

/** Waited for between two transactions, so that appends go in between. */
export type Pause = () => Promise<void>

/**
 * Snapshots and what they stand for, in the file. Whatever takes long is done in short transactions;
 * a process killed between two of them leaves a file that says the same, and the rest is done later:
 *
 * - pieces of a snapshot that is not there yet are nothing; the next snapshot takes them away
 * - once a snapshot stands alone, nobody reads the updates before it, whether gone or still going
 */
export class SnapshotFile {
  readonly #sqlite: SqliteFile
  readonly #pause: Pause

  constructor(sqlite: SqliteFile, pause: Pause) {
    this.#sqlite = sqlite
    this.#pause = pause
  }

  /** What is read in `work` is as of one moment. */
  reading<Value>(work: () => Value): Value {
    this.#sqlite.exec('begin')
    try {
      return work()
    } finally {
      this.#sqlite.exec('commit')
    }
  }

  head(document: string): number {
    const row = this.#sqlite.first<{ head: number | null }>(
      'select max(seq) as head from log where document = ?',
      document,
    )
    return Math.max(row?.head ?? 0, this.newest(document)?.seq ?? 0)
  }

  newest(document: string): SnapshotRow | undefined {
    return this.#sqlite.first(
      `select seq, stands_alone, owners, pieces from snapshot where document = ?
        order by seq desc limit 1`,
      document,
    )
  }

  /** The one that the updates before it are gone to. */
  standing(document: string): SnapshotRow | undefined {
    return this.#sqlite.first(
      `select seq, stands_alone, owners, pieces from snapshot
        where document = ? and stands_alone = 1 order by seq desc limit 1`,
      document,
    )
  }

  snapshot(document: string, { seq, owners, pieces }: SnapshotRow): Snapshot {
    const rows = this.#sqlite.all<{ body: Uint8Array }>(
      'select body from snapshot_piece where document = ? and seq = ? order by piece',
      document,
      seq,
    )
    assert(rows.length === pieces, `${document}: the snapshot at ${seq} is whole`)
    return {
      seq,
      state: Buffer.concat(rows.map(({ body }) => body)),
      owners: new Map(JSON.parse(owners) as [number, MemberId][]),
    }
  }

  updates(document: string, { after, to }: { after: number; to: number }): Iterable<UpdateRow> {
    return this.#sqlite.each(
      `select seq, member, body from log
        where document = ? and type = 'update' and seq > ? and seq <= ? order by seq`,
      document,
      after,
      to,
    )
  }

  lastUpdate(document: string): number {
    const row = this.#sqlite.first<{ seq: number }>(
      `select seq from log where document = ? and type = 'update' order by seq desc limit 1`,
      document,
    )
    return row?.seq ?? 0
  }

  events(document: string): readonly { readonly seq: number; readonly body: string }[] {
    return this.#sqlite.all(
      `select seq, body from log where document = ? and type = 'event' order by seq`,
      document,
    )
  }

  /** By the last number of their moment. */
  frames(document: string): readonly { readonly seq: number; readonly body: string }[] {
    return this.#sqlite.all('select seq, body from frame where document = ? order by seq', document)
  }

  /** Every document with updates that could be let go. */
  withUpdates(): readonly string[] {
    // Hops from one document to the next over the index, and compares two counts that need no row.
    return this.#sqlite
      .all<{ document: string }>(
        `with recursive one (document) as (
          select min(document) from log
          union all
          select (select min(document) from log where document > one.document) from one
          where one.document is not null
        )
        select document from one where document is not null
          and (select count(*) from log where log.document = one.document)
            > (select count(*) from log where log.document = one.document and type = 'event')`,
      )
      .map(({ document }) => document)
  }

  /**
   * Stores a snapshot, whole or not at all, and lets go of those it takes the place of. One that
   * stands alone lets go of the updates before it too: from here on they are not read any more.
   */
  async store(
    document: string,
    { seq, state, owners }: Snapshot,
    {
      standsAlone,
      frames = new Map(),
    }: { readonly standsAlone: 0 | 1; readonly frames?: ReadonlyMap<number, string> },
  ): Promise<void> {
    const isThere = this.newest(document)?.seq === seq
    const pieces = Math.max(1, Math.ceil(state.length / PIECE_BYTES))
    for (let piece = 0; !isThere && piece < pieces; piece += 1) {
      const body = state.subarray(piece * PIECE_BYTES, (piece + 1) * PIECE_BYTES)
      this.#sqlite.write(
        'insert or replace into snapshot_piece (document, seq, piece, body) values (?, ?, ?, ?)',
        document,
        seq,
        piece,
        body,
      )
      await this.#pause()
    }
    this.#sqlite.transaction(() => {
      this.#sqlite.write(
        `insert into snapshot (document, seq, stands_alone, owners, pieces) values (?, ?, ?, ?, ?)
          on conflict do update set stands_alone = max(stands_alone, excluded.stands_alone)`,
        document,
        seq,
        standsAlone,
        JSON.stringify([...owners]),
        pieces,
      )
      this.#sqlite.write(
        'delete from snapshot where document = ? and seq < ? and stands_alone <= ?',
        document,
        seq,
        standsAlone,
      )
      for (const [moment, body] of frames) {
        this.#sqlite.write(
          'insert or ignore into frame (document, seq, body) values (?, ?, ?)',
          document,
          moment,
          body,
        )
      }
    })
    await this.#pause()
    await this.letGoOfPieces(document)
  }

  /** The updates that a snapshot stands alone for. */
  async letGoOfUpdates(document: string): Promise<void> {
    const upTo = this.standing(document)?.seq ?? 0
    for (;;) {
      const gone = this.#sqlite.write(
        `delete from log where rowid in (
          select rowid from log where document = ? and type = 'update' and seq <= ? limit ${ROWS_AT_ONCE}
        )`,
        document,
        upTo,
      )
      if (gone < ROWS_AT_ONCE) return
      await this.#pause()
    }
  }

  /** Pieces of snapshots that are not there: replaced by now, or never finished. */
  async letGoOfPieces(document: string): Promise<void> {
    for (;;) {
      const gone = this.#sqlite.write(
        `delete from snapshot_piece where rowid in (
          select rowid from snapshot_piece as piece where document = ? and not exists (
            select 1 from snapshot where document = piece.document and seq = piece.seq
          ) limit ${PIECES_AT_ONCE}
        )`,
        document,
      )
      if (gone < PIECES_AT_ONCE) return
      await this.#pause()
    }
  }

  /**
   * Empties the write-ahead log, where the words that were let go stand still. Most of it is done
   * without holding up anyone; the rest is short, and is tried again where somebody reads just then.
   */
  async emptyWriteAheadLog(): Promise<'emptied' | 'busy'> {
    for (let tries = 0; tries < CHECKPOINT_TRIES; tries += 1) {
      this.#sqlite.all('pragma wal_checkpoint(passive)')
      const [row] = this.#sqlite.all<{ busy: number }>('pragma wal_checkpoint(truncate)')
      if (row?.busy === 0) {
        this.#sqlite.lengthenWriteAheadLog()
        return 'emptied'
      }
      await this.#pause()
    }
    return 'busy'
  }
}
