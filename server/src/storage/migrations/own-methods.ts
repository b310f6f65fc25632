import { type QueryExecutorProvider, sql } from 'kysely'

/** Frozen: data out there was made by it. What changes later is a migration of its own. */
const TABLES = [
  `create table own_method (
    id text primary key,
    circle text not null references circle (id),
    archived integer not null check (archived in (0, 1)),
    created_at integer not null
  ) strict, without rowid`,
  'create index own_method_by_circle on own_method (circle, created_at)',

  `create table own_method_version (
    method text not null references own_method (id),
    version integer not null check (version > 0),
    member text not null references member (id),
    at integer not null,
    sound integer not null check (sound in (0, 1)),
    told text not null,
    body text not null,
    primary key (method, version)
  ) strict`,

  'alter table meeting add column method_version integer',
]

export const ownMethods = {
  async up(tables: QueryExecutorProvider): Promise<void> {
    for (const statement of TABLES) await sql.raw(statement).execute(tables)
  },
}
