import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'

/** How long to wait for another connection that writes the same file, such as a backup's. */
const BUSY_MS = 5_000

/** Distinct texts of SQL that stay prepared. Ours are few; this only bounds what a bug can hold. */
const PREPARED = 200

/** Pages to which the write-ahead log is made long beforehand; SQLite itself empties it at 1,000. */
const WAL_PAGES = 901

/** The answer to one statement. */
export interface Ran {
  readonly rows: readonly unknown[]
  readonly changes: number | bigint
  readonly insertId: number | bigint
}

/**
 * One connection to the SQLite file. A commit is on disk when it returns (WAL with full sync), so it
 * survives a power cut; what is deleted is overwritten (`secure_delete`), so it is gone. Synchronous:
 * only ever in a thread of its own.
 */
export class SqliteFile {
  readonly #sqlite: DatabaseSync
  readonly #prepared = new Map<string, StatementSync>()

  constructor(path: string) {
    this.#sqlite = new DatabaseSync(path, { timeout: BUSY_MS })
    try {
      this.exec('pragma journal_mode = wal')
      this.exec('pragma synchronous = full')
      this.exec('pragma foreign_keys = on')
      this.exec('pragma secure_delete = on')
    } catch (error) {
      this.#sqlite.close()
      throw error
    }
  }

  get isTransaction(): boolean {
    return this.#sqlite.isTransaction
  }

  exec(sql: string): void {
    this.#sqlite.exec(sql)
  }

  /** Whatever the statement is: its rows if it has any to give, and what it changed. */
  run(sql: string, parameters: readonly unknown[] = []): Ran {
    const statement = this.#prepare(sql)
    const values = parameters as readonly SQLInputValue[]
    if (statement.columns().length > 0) {
      return { rows: statement.all(...values), changes: 0, insertId: 0 }
    }
    const { changes, lastInsertRowid } = statement.run(...values)
    return { rows: [], changes, insertId: lastInsertRowid }
  }

  /** For what is done thousands of times: only changes, and tells nothing. */
  write(sql: string, ...values: readonly SQLInputValue[]): number {
    return Number(this.#prepare(sql).run(...values).changes)
  }

  all<Row>(sql: string, ...values: readonly SQLInputValue[]): Row[] {
    return this.#prepare(sql).all(...values) as Row[]
  }

  first<Row>(sql: string, ...values: readonly SQLInputValue[]): Row | undefined {
    return this.#prepare(sql).get(...values) as Row | undefined
  }

  /** Row by row, for what is too much to hold at once. */
  each<Row>(sql: string, ...values: readonly SQLInputValue[]): Iterable<Row> {
    // Not one of those kept prepared: two readers of one statement would share its cursor.
    return this.#sqlite.prepare(sql).iterate(...values) as Iterable<unknown> as Iterable<Row>
  }

  /** All of it or nothing. Immediate: who reads in order to write never fails half-way. */
  transaction<Value>(work: () => Value): Value {
    this.exec('begin immediate')
    try {
      const value = work()
      this.exec('commit')
      return value
    } catch (error) {
      this.rollBack()
      throw error
    }
  }

  /**
   * Makes the write-ahead log so long that a commit does not have to: a sync that changes no file's
   * length takes two thirds of the time. What is written is the file's own header, again and again.
   */
  lengthenWriteAheadLog(): void {
    this.exec('pragma synchronous = off')
    for (let page = 0; page < WAL_PAGES; page += 1) this.exec(`pragma user_version = ${page % 2}`)
    this.exec('pragma synchronous = full')
    this.all('pragma wal_checkpoint(restart)')
  }

  /** After a full disk SQLite may have rolled back by itself. */
  rollBack(): void {
    if (this.#sqlite.isTransaction) this.exec('rollback')
  }

  close(): void {
    this.#prepared.clear()
    this.#sqlite.close()
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
