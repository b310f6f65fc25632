import { type QueryExecutorProvider, sql } from 'kysely'

/** Frozen: data out there was made by it. What changes later is a migration of its own. */
const TABLES = [
  `create table circle (
    id text primary key,
    name text not null,
    language text not null,
    method text not null,
    founder text not null,
    join_code text not null,
    join_code_expires_at integer not null,
    sample integer not null check (sample in (0, 1)),
    created_at integer not null
  ) strict, without rowid`,
  'create index circle_by_join_code on circle (join_code)',

  `create table member (
    id text primary key,
    circle text not null references circle (id),
    name text not null,
    name_key text not null,
    part text not null check (part in ('member', 'observer')),
    joined_at integer not null,
    unique (circle, name_key)
  ) strict`,

  `create table device (
    token_hash text primary key,
    created_at integer not null,
    last_seen_at integer not null
  ) strict, without rowid`,

  `create table device_member (
    device text not null references device (token_hash),
    member text not null references member (id),
    since integer not null,
    primary key (device, member)
  ) strict, without rowid`,

  `create table personal_link (
    secret_hash text primary key,
    member text not null references member (id),
    made_by text not null references member (id),
    created_at integer not null,
    last_used_at integer
  ) strict, without rowid`,

  `create table meeting (
    id text primary key,
    circle text not null references circle (id),
    number integer not null,
    method text not null,
    status text not null check (status in ('planned', 'running', 'closed')),
    lead text not null,
    starts_at integer,
    planned_at integer not null,
    started_at integer,
    closed_at integer
  ) strict, without rowid`,
  'create index meeting_by_circle on meeting (circle, status)',

  `create table agreement (
    id text primary key,
    circle text not null references circle (id),
    meeting text not null references meeting (id),
    turn text not null,
    member text not null,
    scribe text,
    at integer not null,
    what text not null,
    first_step text not null,
    by_when text not null,
    support text not null,
    sign text not null
  ) strict, without rowid`,
  'create index agreement_by_circle on agreement (circle, at)',

  `create table report (
    agreement text not null references agreement (id),
    meeting text not null references meeting (id),
    member text not null,
    at integer not null,
    outcome text not null,
    learned text not null,
    taken_along integer not null check (taken_along in (0, 1)),
    primary key (agreement, meeting)
  ) strict, without rowid`,

  `create table knock (
    id text primary key,
    circle text not null references circle (id),
    meeting text not null references meeting (id),
    device text not null references device (token_hash),
    member text not null references member (id),
    name text not null,
    state text not null check (state in ('waiting', 'admitted', 'refused')),
    created_at integer not null
  ) strict, without rowid`,
  'create index knock_by_meeting on knock (meeting, state)',

  `create table log (
    document text not null,
    seq integer not null check (seq > 0),
    type text not null check (type in ('event', 'update')),
    member text not null,
    body any not null,
    primary key (document, seq)
  ) strict`,
]

export const firstTables = {
  async up(tables: QueryExecutorProvider): Promise<void> {
    for (const statement of TABLES) await sql.raw(statement).execute(tables)
  },
}
