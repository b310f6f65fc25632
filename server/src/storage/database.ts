import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { AskedThread } from './asked-thread.ts'
import { MIGRATIONS } from './migrations/migrations.ts'
import type { StorageAsk } from './storage-ask.ts'
import type { Tables } from './tables.ts'
import { ThreadDialect } from './thread-dialect.ts'

export const DATABASE_FILE = 'kring.sqlite'

/** What holds everything: one SQLite file, and one thread with one connection to it. */
export interface Database {
  readonly file: string
  readonly tables: Kysely<Tables>
  /** For the log; everything else goes by the tables. */
  readonly thread: AskedThread<StorageAsk>
  /** Resolves if the thread ends before it was told to: then nothing can be stored any more. */
  readonly died: Promise<Error>
  /** Lets what was asked come to its end first. */
  close(): Promise<void>
}

/** Opens the file in `dataDir`, makes it where there is none, and brings its tables up to date. */
export async function openDatabase(dataDir: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, DATABASE_FILE)
  const thread = new AskedThread<StorageAsk>(
    new Worker(new URL('./storage-worker.ts', import.meta.url), { workerData: { file } }),
  )
  const tables = new Kysely<Tables>({ dialect: new ThreadDialect(thread) })
  const close = async () => {
    await tables.destroy()
    await thread.close({ type: 'close' })
  }
  try {
    await thread.ask({ type: 'open' })
    await migrate(tables)
  } catch (error) {
    await close()
    throw error
  }
  return { file, tables, thread, died: thread.died, close }
}

async function migrate(tables: Kysely<Tables>): Promise<void> {
  const provider = { getMigrations: async () => ({ ...MIGRATIONS }) }
  // Steps of two branches meet in one file in either order: none builds on its neighbour.
  const options = { db: tables, provider, allowUnorderedMigrations: true }
  const { error } = await new Migrator(options).migrateToLatest()
  if (error !== undefined) throw error
}
