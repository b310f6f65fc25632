import { type QueryExecutorProvider, sql } from 'kysely'

/** Frozen: data out there was made by it. What changes later is a migration of its own. */
const TABLES = [
  // What the entries up to `seq` amount to. Where it stands alone, the updates among them are gone, or
  // going: nobody may read them any more.
  `create table snapshot (
    document text not null,
    seq integer not null check (seq > 0),
    stands_alone integer not null check (stands_alone in (0, 1)),
    owners text not null,
    pieces integer not null check (pieces > 0),
    primary key (document, seq)
  ) strict, without rowid`,
  // A snapshot is written piece by piece, so that no append waits for all of it.
  `create table snapshot_piece (
    document text not null,
    seq integer not null,
    piece integer not null,
    body blob not null,
    primary key (document, seq, piece)
  ) strict`,
  // What a moment left when the words that led to it were let go.
  `create table frame (
    document text not null,
    seq integer not null,
    body text not null,
    primary key (document, seq)
  ) strict, without rowid`,
  `create index event_in_log on log (document, seq) where type = 'event'`,
]

export const snapshots = {
  async up(tables: QueryExecutorProvider): Promise<void> {
    for (const statement of TABLES) await sql.raw(statement).execute(tables)
  },
}
