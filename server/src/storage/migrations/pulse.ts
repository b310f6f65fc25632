import { type QueryExecutorProvider, sql } from 'kysely'

/** Frozen: data out there was made by it. What changes later is a migration of its own. */
const TABLES = [
  // Who has answered, and what was answered: nothing ties a row of the one to a row of the other. Both
  // are kept in the order of their keys, so that no row tells when it came.
  `create table pulse_answered (
    meeting text not null references meeting (id),
    item text not null,
    phase text not null,
    member text not null references member (id),
    primary key (meeting, item, phase, member)
  ) strict, without rowid`,
  `create table pulse_tally (
    meeting text not null references meeting (id),
    item text not null,
    phase text not null,
    value integer not null check (value between 1 and 5),
    count integer not null check (count > 0),
    primary key (meeting, item, phase, value)
  ) strict, without rowid`,
]

export const pulse = {
  async up(tables: QueryExecutorProvider): Promise<void> {
    for (const statement of TABLES) await sql.raw(statement).execute(tables)
  },
}
