import { asHeard } from '@kring/shared/circle/member'
import type { Language } from '@kring/shared/language/language'
import type { CircleId, MeetingId, MemberId } from '@kring/shared/lib/id'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Random } from '../lib/random.ts'
import type { CircleTable, MemberTable, Tables } from '../storage/tables.ts'

export type CircleRow = Selectable<CircleTable>
export type MemberRow = Selectable<MemberTable>

/** A join code opens the door for an evening, not for ever. */
const JOIN_CODE_MS = 12 * 60 * 60 * 1000

/** More than any circle, and a plenary of its members too. It bounds what a leaked code can do. */
export const MOST_MEMBERS = 40

export interface Source {
  readonly tables: Kysely<Tables>
  readonly clock: () => number
  readonly random: Random
}

export function circleById(tables: Kysely<Tables>, id: string): Promise<CircleRow | undefined> {
  return tables
    .selectFrom('circle')
    .selectAll()
    .where('id', '=', id as CircleId)
    .executeTakeFirst()
}

/** In the order they came. */
export function membersOf(tables: Kysely<Tables>, circle: CircleId): Promise<MemberRow[]> {
  return tables
    .selectFrom('member')
    .selectAll()
    .where('circle', '=', circle)
    .orderBy('joined_at')
    .orderBy(sql`rowid`)
    .execute()
}

/** The member of this circle whose device it is: of several, the one who came to it last. */
export async function memberOnDevice(
  tables: Kysely<Tables>,
  device: string | undefined,
  circle: string,
): Promise<MemberRow | undefined> {
  if (device === undefined) return undefined
  return tables
    .selectFrom('device_member')
    .innerJoin('member', 'member.id', 'device_member.member')
    .selectAll('member')
    .where('device_member.device', '=', device)
    .where('member.circle', '=', circle as CircleId)
    .orderBy('device_member.since', 'desc')
    .orderBy('member.joined_at', 'desc')
    .executeTakeFirst()
}

export function memberById(tables: Kysely<Tables>, id: MemberId): Promise<MemberRow | undefined> {
  return tables.selectFrom('member').selectAll().where('id', '=', id).executeTakeFirst()
}

export function memberByName(
  tables: Kysely<Tables>,
  circle: CircleId,
  name: string,
): Promise<MemberRow | undefined> {
  return tables
    .selectFrom('member')
    .selectAll()
    .where('circle', '=', circle)
    .where('name_key', '=', asHeard(name))
    .executeTakeFirst()
}

export interface NewCircle {
  readonly name: string
  readonly you: string
  readonly language: Language
  readonly method: string
  readonly sample?: boolean
}

/** A circle and the member who made it. In a transaction of the caller's, or by itself. */
export async function createCircle(
  source: Source,
  circle: NewCircle,
): Promise<{ circle: CircleId; member: MemberId; joinCode: string }> {
  const { tables, clock, random } = source
  if (!tables.isTransaction) {
    return tables
      .transaction()
      .execute((transaction) => createCircle({ ...source, tables: transaction }, circle))
  }
  const id = random.id() as CircleId
  const founder = random.id() as MemberId
  const joinCode = await freshJoinCode(source)
  await tables
    .insertInto('circle')
    .values({
      id,
      name: circle.name,
      language: circle.language,
      method: circle.method,
      founder,
      join_code: joinCode,
      join_code_expires_at: clock() + JOIN_CODE_MS,
      sample: circle.sample ? 1 : 0,
      created_at: clock(),
    })
    .execute()
  await addMember(source, id, { id: founder, name: circle.you })
  return { circle: id, member: founder, joinCode }
}

export async function addMember(
  { tables, clock, random }: Source,
  circle: CircleId,
  member: {
    readonly id?: MemberId
    readonly name: string
    readonly part?: 'member' | 'observer'
  },
): Promise<MemberRow> {
  const row: MemberRow = {
    id: member.id ?? (random.id() as MemberId),
    circle,
    name: member.name,
    name_key: asHeard(member.name),
    part: member.part ?? 'member',
    joined_at: clock(),
  }
  await tables.insertInto('member').values(row).execute()
  return row
}

/** From now on the device is this member's, in their circle. */
export async function giveDevice(
  { tables, clock }: Pick<Source, 'tables' | 'clock'>,
  device: string,
  member: MemberId,
): Promise<void> {
  const since = clock()
  await tables
    .insertInto('device_member')
    .values({ device, member, since })
    .onConflict((conflict) => conflict.doUpdateSet({ since }))
    .execute()
}

export type ByCode =
  | { readonly type: 'live'; readonly circle: CircleRow }
  | { readonly type: 'expired'; readonly circle: CircleRow }
  | { readonly type: 'unknown' }

export async function circleByJoinCode(
  { tables, clock }: Pick<Source, 'tables' | 'clock'>,
  code: string,
): Promise<ByCode> {
  const circle = await tables
    .selectFrom('circle')
    .selectAll()
    .where('join_code', '=', code)
    .orderBy('join_code_expires_at', 'desc')
    .executeTakeFirst()
  if (!circle) return { type: 'unknown' }
  return { type: circle.join_code_expires_at > clock() ? 'live' : 'expired', circle }
}

/** Keeps a live code for another evening; one that has expired is replaced, not brought back. */
export function renewJoinCode(source: Source, circle: CircleId): Promise<string | undefined> {
  return source.tables.transaction().execute(async (tables) => {
    const row = await circleById(tables, circle)
    if (!row) return undefined
    const now = source.clock()
    const isLive = row.join_code_expires_at > now
    const code = isLive ? row.join_code : await freshJoinCode({ ...source, tables })
    await tables
      .updateTable('circle')
      .set({ join_code: code, join_code_expires_at: now + JOIN_CODE_MS })
      .where('id', '=', circle)
      .execute()
    return code
  })
}

/** One that no circle has, also none that has expired. Only inside a transaction. */
async function freshJoinCode({ tables, random }: Source): Promise<string> {
  for (;;) {
    const code = random.joinCode()
    const taken = await tables
      .selectFrom('circle')
      .select('id')
      .where('join_code', '=', code)
      .executeTakeFirst()
    if (!taken) return code
  }
}
/** Whether this member may open the door and say how the circle works: who made the circle, or leads a meeting that is not over. */
export async function mayOpenDoor(
  tables: Kysely<Tables>,
  circle: CircleRow,
  member: MemberId,
): Promise<boolean> {
  if (circle.founder === member) return true
  const led: { id: MeetingId } | undefined = await tables
    .selectFrom('meeting')
    .select('id')
    .where('circle', '=', circle.id)
    .where('status', '!=', 'closed')
    .where('lead', '=', member)
    .executeTakeFirst()
  return led !== undefined
}
