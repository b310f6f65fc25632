import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CreatedCircle } from '@kring/shared/api/circle-api'
import type { MemberId } from '@kring/shared/lib/id'
import { sql } from 'kysely'
import type * as z from 'zod/mini'
import { type AppOptions, createApp } from '../http/app.ts'
import { systemRandom } from '../lib/random.ts'
import { SqlPulseBox } from '../pulse/sql-pulse-box.ts'
import { Rooms } from '../room/rooms.ts'
import { type Database, openDatabase } from '../storage/database.ts'
import { Snapshots } from '../storage/snapshots.ts'
import { SqliteDocumentLog } from '../storage/sqlite-document-log.ts'
import { WatchedDocumentLog } from '../storage/watched-document-log.ts'

export interface TestAnswer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects to find
  readonly body: any
}

/** A browser with a cookie jar of its own. */
export class TestDevice {
  readonly #app: ReturnType<typeof createApp>
  readonly #address: string
  cookie: string | undefined

  constructor(app: ReturnType<typeof createApp>, address = '10.0.0.1') {
    this.#app = app
    this.#address = address
  }

  get(path: string, headers: Record<string, string> = {}): Promise<TestAnswer> {
    return this.#ask(path, { headers })
  }

  post(
    path: string,
    body: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<TestAnswer> {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return this.#ask(path, {
      method: 'POST',
      body: text,
      headers: { 'content-type': 'application/json', ...headers },
    })
  }

  async #ask(
    path: string,
    init: RequestInit & { headers: Record<string, string> },
  ): Promise<TestAnswer> {
    const headers = this.cookie ? { cookie: this.cookie, ...init.headers } : init.headers
    const env = { incoming: { socket: { remoteAddress: this.#address } } }
    const response = await this.#app.request(path, { ...init, headers }, env)
    const set = response.headers.get('set-cookie')
    if (set) this.cookie = set.split(';')[0]
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
    }
  }
}

export interface CircleOfTwo {
  readonly circle: string
  readonly joinCode: string
  readonly anna: TestDevice
  readonly ben: TestDevice
  readonly benId: MemberId
}

/** The whole of Kring over HTTP on a file of its own, with a clock that a test moves. */
export class TestApp {
  readonly app: ReturnType<typeof createApp>
  readonly database: Database
  readonly rooms: Rooms
  readonly snapshots: Snapshots
  readonly reported: unknown[] = []
  now = Date.parse('2026-11-21T09:00:00Z')
  readonly #dir: string

  private constructor(dir: string, database: Database, options: Partial<AppOptions>) {
    this.#dir = dir
    this.database = database
    const report = (error: unknown) => this.reported.push(error)
    // Documents are let go of where a test asks for it.
    this.snapshots = new Snapshots(database.file, { isOpen: () => true, report })
    const wantsSnapshot = (document: string) => this.snapshots.wants(document)
    const log = new WatchedDocumentLog(new SqliteDocumentLog(database, { wantsSnapshot }), report)
    const clock = () => this.now
    const emptyWriteAheadLog = () => void this.snapshots.emptyWriteAheadLog().catch(report)
    const pulses = new SqlPulseBox(database.tables, emptyWriteAheadLog)
    this.rooms = new Rooms({ log, clock, freshId: systemRandom.id, pulses })
    this.app = createApp({
      tables: database.tables,
      rooms: this.rooms,
      log,
      pastBoard: (document, seq) => this.snapshots.pastBoard(document, seq),
      clock,
      random: systemRandom,
      publicUrl: undefined,
      lanOrigin: undefined,
      clientDir: join(dir, 'app'),
      isReady: () => true,
      logCounts: () => log.counts,
      loopLag: () => ({ mean: 0.001, max: 0.002 }),
      report,
      ...options,
    })
  }

  static async open(options: Partial<AppOptions> = {}): Promise<TestApp> {
    const dir = await mkdtemp(join(tmpdir(), 'kring-app-'))
    return new TestApp(dir, await openDatabase(dir), options)
  }

  get dir(): string {
    return this.#dir
  }

  device(address?: string): TestDevice {
    return new TestDevice(this.app, address)
  }

  /** Anna's circle, on Anna's device. */
  async circle(device: TestDevice, method = 'backstage'): Promise<z.infer<typeof CreatedCircle>> {
    const body = { name: 'Tuesday', you: 'Anna', language: 'en', method }
    return (await device.post('/api/circles', body)).body
  }

  /** The same, and Ben at a device of his own. */
  async circleOfTwo(): Promise<CircleOfTwo> {
    const [anna, ben] = [this.device(), this.device()]
    const { circle, joinCode } = await this.circle(anna)
    const { member } = (await ben.post('/api/join', { joinCode, name: 'Ben' })).body
    return { circle, joinCode, anna, ben, benId: member }
  }

  /** From now on the disk takes no more than it holds: SQLite goes no lower than that. */
  async fillDisk(): Promise<void> {
    await sql`pragma max_page_count = 1`.execute(this.database.tables)
  }

  async freeDisk(): Promise<void> {
    await sql`pragma max_page_count = 1000000`.execute(this.database.tables)
  }

  async close(): Promise<void> {
    await this.rooms.close()
    await this.snapshots.close()
    await this.database.close()
    await rm(this.#dir, { recursive: true, force: true })
  }
}
