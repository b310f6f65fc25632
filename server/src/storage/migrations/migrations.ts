import type { Migration } from 'kysely/migration'
import { circleCoach } from './circle-coach.ts'
import { firstTables } from './first-tables.ts'
import { snapshots } from './snapshots.ts'

/** Every step from an empty file to the tables of today, by name and in that order. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-first-tables': firstTables,
  '002-snapshots': snapshots,
  '003-circle-coach': circleCoach,
}
