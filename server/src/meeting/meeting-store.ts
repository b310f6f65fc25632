import type { ToldOwnMethod } from '@kring/shared/api/told-own-method'
import type { CircleId, MeetingId } from '@kring/shared/lib/id'
import { type Kysely, type Selectable, sql } from 'kysely'
import { toldIn } from '../method/method-store.ts'
import type { MeetingTable, Tables } from '../storage/tables.ts'

export type MeetingRow = Selectable<MeetingTable>

export function meetingById(tables: Kysely<Tables>, id: string): Promise<MeetingRow | undefined> {
  return tables
    .selectFrom('meeting')
    .selectAll()
    .where('id', '=', id as MeetingId)
    .executeTakeFirst()
}

/** By number, the first first. */
export function meetingsOf(tables: Kysely<Tables>, circle: CircleId): Promise<MeetingRow[]> {
  return tables
    .selectFrom('meeting')
    .selectAll()
    .where('circle', '=', circle)
    .orderBy('number')
    .execute()
}

export interface ToldMeeting {
  readonly meeting: MeetingRow
  /** What it was planned with, where that is a method of the circle's own. */
  readonly ownMethod?: ToldOwnMethod & { readonly version: number }
}

/** The same, each with what is told of its method. */
export async function toldMeetingsOf(
  tables: Kysely<Tables>,
  circle: CircleId,
): Promise<readonly ToldMeeting[]> {
  const rows = await tables
    .selectFrom('meeting')
    .leftJoin('own_method_version as own', (join) =>
      join
        .on(sql`own.method`, '=', sql.ref('meeting.method'))
        .onRef('own.version', '=', 'meeting.method_version'),
    )
    .selectAll('meeting')
    .select(['own.version as own_version', 'own.told as own_told'])
    .where('meeting.circle', '=', circle)
    .orderBy('number')
    .execute()
  return rows.map(({ own_version: version, own_told: told, ...meeting }) =>
    version === null || told === null
      ? { meeting }
      : { meeting, ownMethod: { version, ...toldIn({ told }) } },
  )
}

/** Those that run, then those still to come; of each the soonest first. */
export async function openMeetingsOf(
  tables: Kysely<Tables>,
  circle: CircleId,
): Promise<readonly MeetingRow[]> {
  const open = await tables
    .selectFrom('meeting')
    .selectAll()
    .where('circle', '=', circle)
    .where('status', '!=', 'closed')
    .orderBy('number')
    .execute()
  const running = open.filter(({ status }) => status === 'running')
  const planned = open.filter(({ status }) => status === 'planned')
  return [
    ...running.toSorted((one, other) => (other.started_at ?? 0) - (one.started_at ?? 0)),
    // One without a time was planned to be held at once.
    ...planned.toSorted((one, other) => (one.starts_at ?? 0) - (other.starts_at ?? 0)),
  ]
}

/** The meeting that someone who comes in now goes to. */
export async function meetingToGoTo(
  tables: Kysely<Tables>,
  circle: CircleId,
): Promise<MeetingId | undefined> {
  return (await openMeetingsOf(tables, circle))[0]?.id
}

export async function nextNumber(tables: Kysely<Tables>, circle: CircleId): Promise<number> {
  const row = await tables
    .selectFrom('meeting')
    .select((select) => select.fn.max('number').as('last'))
    .where('circle', '=', circle)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}
