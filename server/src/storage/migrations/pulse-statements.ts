import { type QueryExecutorProvider, sql } from 'kysely'

/**
 * A pulse asks several statements, each answered once. Who had answered the one question that there was,
 * and what was counted, stay: they are those of the statement that a phase without any asks, its prompt.
 */
const STEPS = [
  `create table pulse_answered_now (
    meeting text not null references meeting (id),
    item text not null,
    phase text not null,
    statement text not null,
    member text not null references member (id),
    primary key (meeting, item, phase, statement, member)
  ) strict, without rowid`,
  `insert into pulse_answered_now
    select meeting, item, phase, 'prompt', member from pulse_answered`,
  'drop table pulse_answered',
  'alter table pulse_answered_now rename to pulse_answered',
  `create table pulse_tally_now (
    meeting text not null references meeting (id),
    item text not null,
    phase text not null,
    statement text not null,
    value integer not null check (value between 1 and 5),
    count integer not null check (count > 0),
    primary key (meeting, item, phase, statement, value)
  ) strict, without rowid`,
  `insert into pulse_tally_now
    select meeting, item, phase, 'prompt', value, count from pulse_tally`,
  'drop table pulse_tally',
  'alter table pulse_tally_now rename to pulse_tally',
]

export const pulseStatements = {
  async up(tables: QueryExecutorProvider): Promise<void> {
    for (const step of STEPS) await sql.raw(step).execute(tables)
  },
}
