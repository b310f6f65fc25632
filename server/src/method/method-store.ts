import { ToldOwnMethod } from '@kring/shared/api/told-own-method'
import type { CircleId, MemberId, OwnMethodId } from '@kring/shared/lib/id'
import { lengthOf, type Method } from '@kring/shared/method/method'
import { faultsOf, type MethodFault } from '@kring/shared/method/method-faults'
import { DEFAULT_METHOD_ID, methodById } from '@kring/shared/method/methods'
import { asMethod, type OwnMethod } from '@kring/shared/method/own-method'
import type { Kysely, Selectable } from 'kysely'
import type { Source } from '../circle/circle-store.ts'
import type { OwnMethodTable, OwnMethodVersionTable, Tables } from '../storage/tables.ts'

/** More than a circle has a use for. They bound what one circle can make the file hold. */
export const MOST_METHODS = 50
export const MOST_VERSIONS = 200

export type OwnMethodRow = Selectable<OwnMethodTable>
type VersionRow = Selectable<OwnMethodVersionTable>

/** A method of this circle; undefined for another circle's, and where there is none. */
export function ownMethodById(
  tables: Kysely<Tables>,
  circle: CircleId,
  id: string,
): Promise<OwnMethodRow | undefined> {
  return tables
    .selectFrom('own_method')
    .selectAll()
    .where('id', '=', id as OwnMethodId)
    .where('circle', '=', circle)
    .executeTakeFirst()
}

export async function countOwnMethods(tables: Kysely<Tables>, circle: CircleId): Promise<number> {
  const row = await tables
    .selectFrom('own_method')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('circle', '=', circle)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

export interface ToldVersion {
  readonly version: number
  readonly at: number
  /** The name of who saved it. */
  readonly by: string
  readonly sound: boolean
}

/** The versions of a method without their words, the newest first. */
export async function versionsOf(
  tables: Kysely<Tables>,
  method: OwnMethodId,
): Promise<readonly ToldVersion[]> {
  const rows = await tables
    .selectFrom('own_method_version')
    .innerJoin('member', 'member.id', 'own_method_version.member')
    .select(['version', 'at', 'member.name as by', 'sound'])
    .where('method', '=', method)
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, sound: row.sound === 1 }))
}

/** One version; the newest where none is named. */
export function versionOf(
  tables: Kysely<Tables>,
  method: OwnMethodId,
  version?: number,
): Promise<VersionRow | undefined> {
  const versions = tables
    .selectFrom('own_method_version')
    .selectAll()
    .where('method', '=', method)
    .orderBy('version', 'desc')
  const asked = version === undefined ? versions : versions.where('version', '=', version)
  return asked.executeTakeFirst()
}

export function ownMethodIn(row: Pick<VersionRow, 'body'>): OwnMethod {
  return JSON.parse(row.body) as OwnMethod
}

export function toldIn(row: Pick<VersionRow, 'told'>): ToldOwnMethod {
  return ToldOwnMethod.parse(JSON.parse(row.told))
}

/** Every method of a circle, the newest first, each by its newest version and the newest sound one. */
export async function toldMethodsOf(tables: Kysely<Tables>, circle: CircleId) {
  const rows = await tables
    .selectFrom('own_method')
    .innerJoin('own_method_version as version', 'version.method', 'own_method.id')
    .innerJoin('member', 'member.id', 'version.member')
    .select(['own_method.id', 'archived', 'version', 'at', 'sound', 'told', 'member.name as by'])
    .where('own_method.circle', '=', circle)
    .orderBy('own_method.created_at', 'desc')
    .orderBy('own_method.id')
    .orderBy('version', 'desc')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, versions]) => {
    const [newest] = versions
    const sound = versions.find((one) => one.sound === 1)
    if (!newest) return []
    const { archived, version, at, by } = newest
    return {
      id,
      archived: archived === 1,
      newest: { version, at, by, sound: newest.sound === 1, ...toldIn(newest) },
      sound: sound ? { version: sound.version, ...toldIn(sound) } : null,
    }
  })
}

/** The newest version that breaks no rule. */
function soundVersionOf(
  tables: Kysely<Tables>,
  method: OwnMethodId,
): Promise<VersionRow | undefined> {
  return tables
    .selectFrom('own_method_version')
    .selectAll()
    .where('method', '=', method)
    .where('sound', '=', 1)
    .orderBy('version', 'desc')
    .executeTakeFirst()
}

export type UsualMethod =
  | { readonly type: 'of-kring'; readonly id: string }
  | { readonly type: 'own'; readonly id: OwnMethodId; readonly row: VersionRow }

/** Whether a circle can usually meet by a method: one of Kring's, or one of its own that is in use. */
export async function asUsualMethod(
  tables: Kysely<Tables>,
  circle: CircleId,
  id: string,
): Promise<UsualMethod | 'unknown' | 'broken'> {
  if (methodById(id)) return { type: 'of-kring', id }
  const own = await ownMethodById(tables, circle, id)
  if (!own || own.archived === 1) return 'unknown'
  const row = await soundVersionOf(tables, own.id)
  return row ? { type: 'own', id: own.id, row } : 'broken'
}

/**
 * What a circle usually meets by.
 *
 * - [H7] It is one of Kring's methods or one of the circle's own, by its newest version that breaks
 *   no rule. One that was put away since gives way to that with which a circle begins.
 */
export async function usualMethodOf(
  tables: Kysely<Tables>,
  circle: { readonly id: CircleId; readonly method: string },
): Promise<UsualMethod> {
  const usual = await asUsualMethod(tables, circle.id, circle.method)
  return typeof usual === 'string' ? { type: 'of-kring', id: DEFAULT_METHOD_ID } : usual
}

export async function createOwnMethod(
  source: Source,
  { circle, by, method }: { circle: CircleId; by: MemberId; method: OwnMethod },
): Promise<OwnMethodId> {
  const id = source.random.id() as OwnMethodId
  await source.tables.transaction().execute(async (tables) => {
    await tables
      .insertInto('own_method')
      .values({ id, circle, archived: 0, created_at: source.clock() })
      .execute()
    await addVersion({ ...source, tables }, { id, version: 1, by, method })
  })
  return id
}

/** [H3] A version is added, one higher than the last; none is ever changed. */
export async function addVersion(
  { tables, clock }: Pick<Source, 'tables' | 'clock'>,
  saved: {
    readonly id: OwnMethodId
    readonly version: number
    readonly by: MemberId
    readonly method: OwnMethod
  },
): Promise<void> {
  const method = asMethod(saved.method, saved)
  const told: ToldOwnMethod = { name: method.name, size: method.size, length: lengthOf(method) }
  await tables
    .insertInto('own_method_version')
    .values({
      method: saved.id,
      version: saved.version,
      member: saved.by,
      at: clock(),
      sound: faultsOf(method).length === 0 ? 1 : 0,
      told: JSON.stringify(told),
      body: JSON.stringify(saved.method),
    })
    .execute()
}

export type MethodToPlan =
  | { readonly type: 'sound'; readonly method: Method }
  | { readonly type: 'broken'; readonly faults: readonly MethodFault[] }
  | { readonly type: 'unknown' }

/**
 * What a meeting of this circle is to be held by: a method that Kring comes with, or one of its own.
 *
 * - [H5] No meeting is planned with a version that breaks a rule.
 * - [H6] No meeting is planned with a method that was put away, or with another circle's.
 */
export async function methodToPlan(
  tables: Kysely<Tables>,
  circle: CircleId,
  named: { readonly id: string; readonly version?: number | undefined },
): Promise<MethodToPlan> {
  const builtIn = methodById(named.id)
  if (builtIn) return { type: 'sound', method: builtIn }
  const own = await ownMethodById(tables, circle, named.id)
  const row = own && own.archived === 0 ? await versionOf(tables, own.id, named.version) : undefined
  if (!own || !row) return { type: 'unknown' }
  const method = asMethod(ownMethodIn(row), { id: own.id, version: row.version })
  const faults = faultsOf(method)
  return faults.length === 0 ? { type: 'sound', method } : { type: 'broken', faults }
}
