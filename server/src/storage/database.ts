import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { MIGRATIONS } from './migrations/migrations.ts'
import { NodeSqliteDialect } from './node-sqlite-dialect.ts'
import type { Tables } from './tables.ts'

export const DATABASE_FILE = 'kring.sqlite'

/** How long to wait for another process that writes the same file, such as a backup. */
const BUSY_MS = 5_000

/** What holds everything: one SQLite file, its tables through Kysely, and one connection to it. */
export interface Database {
  readonly tables: Kysely<Tables>
  /** For work that must be one synchronous stretch. Only inside `alone`, else only reading. */
  readonly sqlite: DatabaseSync
  /** Has the connection to itself: no transaction of anyone else's is open meanwhile. */
  alone<Value>(work: () => Value): Promise<Value>
  close(): Promise<void>
}

/**
 * Opens the file in `dataDir`, makes it where there is none, and brings its tables up to date.
 * A commit is on disk when it returns (WAL with full sync), so it survives a power cut.
 */
export async function openDatabase(dataDir: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true })
  const sqlite = new DatabaseSync(join(dataDir, DATABASE_FILE))
  sqlite.exec(`pragma busy_timeout = ${BUSY_MS}`)
  sqlite.exec('pragma journal_mode = wal')
  sqlite.exec('pragma synchronous = full')
  sqlite.exec('pragma foreign_keys = on')

  const tables = new Kysely<Tables>({ dialect: new NodeSqliteDialect(sqlite) })
  try {
    await migrate(tables)
  } catch (error) {
    sqlite.close()
    throw error
  }
  return {
    tables,
    sqlite,
    alone: (work) => tables.connection().execute(async () => work()),
    close: () => tables.destroy(),
  }
}

async function migrate(tables: Kysely<Tables>): Promise<void> {
  const provider = { getMigrations: async () => ({ ...MIGRATIONS }) }
  const { error } = await new Migrator({ db: tables, provider }).migrateToLatest()
  if (error !== undefined) throw error
}
