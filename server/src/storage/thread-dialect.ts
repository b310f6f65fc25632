import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { AskedThread } from './asked-thread.ts'
import type { Ran } from './sqlite-file.ts'
import type { StorageAsk } from './storage-ask.ts'

/**
 * Kysely on the thread that holds the file. One connection; Kysely lends it to one at a time, so a
 * transaction is never mixed with what someone else asks.
 */
export class ThreadDialect implements Dialect {
  readonly #thread: AskedThread<StorageAsk>

  constructor(thread: AskedThread<StorageAsk>) {
    this.#thread = thread
  }

  createAdapter() {
    return new ThreadAdapter()
  }

  createDriver() {
    return new ThreadDriver(this.#thread)
  }

  createIntrospector(kysely: Kysely<unknown>) {
    return new SqliteIntrospector(kysely)
  }

  createQueryCompiler() {
    return new SqliteQueryCompiler()
  }
}

/** A migration is done whole or not at all: SQLite rolls back tables like anything else. */
class ThreadAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }
}

class ThreadDriver implements Driver {
  readonly #connection: ThreadConnection

  constructor(thread: AskedThread<StorageAsk>) {
    this.#connection = new ThreadConnection(thread)
  }

  async init() {}

  async acquireConnection() {
    return this.#connection
  }

  async releaseConnection() {}

  /** Immediate: who reads in order to write waits at the start, and never fails half-way. */
  async beginTransaction() {
    await this.#connection.run('begin immediate')
  }

  async commitTransaction() {
    await this.#connection.run('commit')
  }

  async rollbackTransaction() {
    try {
      await this.#connection.run('rollback')
    } catch (error) {
      // After a full disk SQLite has rolled back by itself.
      if (!(error instanceof Error && error.message.includes('no transaction'))) throw error
    }
  }

  async destroy() {}
}

class ThreadConnection implements DatabaseConnection {
  readonly #thread: AskedThread<StorageAsk>

  constructor(thread: AskedThread<StorageAsk>) {
    this.#thread = thread
  }

  async run(sql: string, parameters: readonly unknown[] = []): Promise<Ran> {
    return (await this.#thread.ask({ type: 'run', sql, parameters })) as Ran
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, changes, insertId } = await this.run(sql, parameters)
    if (rows.length > 0) return { rows: rows as Row[] }
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(insertId) }
  }

  /** All at once: the thread holds no cursor open between two questions. */
  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    yield await this.executeQuery<Row>(query)
  }
}
