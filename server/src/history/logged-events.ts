import type { LoggedEvent } from '@kring/shared/history/moments'
import type { Happened } from '@kring/shared/meeting/meeting-event'
import type { Kysely } from 'kysely'
import type { Tables } from '../storage/tables.ts'

/** The events of a document in their places, and the last number of its log. */
export async function readLoggedEvents(
  tables: Kysely<Tables>,
  document: string,
): Promise<{ readonly head: number; readonly events: readonly LoggedEvent[] }> {
  const rows = await tables
    .selectFrom('log')
    .select(['seq', 'body'])
    .where('document', '=', document)
    .where('type', '=', 'event')
    .orderBy('seq')
    .execute()
  const [logged, snapshot] = await Promise.all([
    lastNumber(tables, 'log', document),
    lastNumber(tables, 'snapshot', document),
  ])
  return {
    head: Math.max(logged, snapshot),
    events: rows.map(({ seq, body }) => ({ seq, event: JSON.parse(String(body)) as Happened })),
  }
}

async function lastNumber(
  tables: Kysely<Tables>,
  table: 'log' | 'snapshot',
  document: string,
): Promise<number> {
  const row = await tables
    .selectFrom(table)
    .select((select) => select.fn.max('seq').as('last'))
    .where('document', '=', document)
    .executeTakeFirst()
  return Number(row?.last ?? 0)
}
