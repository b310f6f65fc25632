import type { Migration } from 'kysely/migration'
import { circleCoach } from './circle-coach.ts'
import { firstTables } from './first-tables.ts'
import { ownMethods } from './own-methods.ts'
import { pulse } from './pulse.ts'
import { pulseStatements } from './pulse-statements.ts'
import { snapshots } from './snapshots.ts'
import { teamLeader } from './team-leader.ts'

/** Every step from an empty file to the tables of today, by name and in that order. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-first-tables': firstTables,
  '002-snapshots': snapshots,
  '003-team-leader': teamLeader,
  '004-pulse': pulse,
  '005-own-methods': ownMethods,
  '006-circle-coach': circleCoach,
  '007-pulse-statements': pulseStatements,
}
