import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
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

/** Distinct texts of SQL that stay prepared. Ours are few; this only bounds what a bug can hold. */
const PREPARED = 200

/**
 * Kysely on Node's own SQLite. One connection; Kysely lends it to one at a time, so a transaction
 * is never mixed with what someone else asks.
 */
export class NodeSqliteDialect implements Dialect {
  readonly #sqlite: DatabaseSync

  constructor(sqlite: DatabaseSync) {
    this.#sqlite = sqlite
  }

  createAdapter() {
    return new NodeSqliteAdapter()
  }

  createDriver() {
    return new NodeSqliteDriver(this.#sqlite)
  }

  createIntrospector(kysely: Kysely<unknown>) {
    return new SqliteIntrospector(kysely)
  }

  createQueryCompiler() {
    return new SqliteQueryCompiler()
  }
}

/** A migration is done whole or not at all: SQLite rolls back tables like anything else. */
class NodeSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true
  }
}

class NodeSqliteDriver implements Driver {
  readonly #sqlite: DatabaseSync
  readonly #connection: NodeSqliteConnection

  constructor(sqlite: DatabaseSync) {
    this.#sqlite = sqlite
    this.#connection = new NodeSqliteConnection(sqlite)
  }

  async init() {}

  async acquireConnection() {
    return this.#connection
  }

  async releaseConnection() {}

  /** Immediate: who reads in order to write waits at the start, and never fails half-way. */
  async beginTransaction() {
    this.#sqlite.exec('begin immediate')
  }

  async commitTransaction() {
    this.#sqlite.exec('commit')
  }

  async rollbackTransaction() {
    // After a full disk SQLite has rolled back by itself.
    if (this.#sqlite.isTransaction) this.#sqlite.exec('rollback')
  }

  async destroy() {
    this.#sqlite.close()
  }
}

class NodeSqliteConnection implements DatabaseConnection {
  readonly #sqlite: DatabaseSync
  readonly #prepared = new Map<string, StatementSync>()

  constructor(sqlite: DatabaseSync) {
    this.#sqlite = sqlite
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = this.#prepare(sql)
    const values = parameters as readonly SQLInputValue[]
    if (statement.columns().length > 0) return { rows: statement.all(...values) as Row[] }
    const { changes, lastInsertRowid } = statement.run(...values)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }

  async *streamQuery<Row>({
    sql,
    parameters,
  }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    // Not one of those kept prepared: two readers of one statement would share its cursor.
    const statement = this.#sqlite.prepare(sql)
    for (const row of statement.iterate(...(parameters as readonly SQLInputValue[]))) {
      yield { rows: [row as Row] }
    }
  }

  #prepare(sql: string): StatementSync {
    const known = this.#prepared.get(sql)
    if (known) return known
    if (this.#prepared.size >= PREPARED) this.#prepared.clear()
    const statement = this.#sqlite.prepare(sql)
    this.#prepared.set(sql, statement)
    return statement
  }
}
