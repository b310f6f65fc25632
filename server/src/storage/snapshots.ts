import { Worker } from 'node:worker_threads'
import type { PastBoard } from '@kring/shared/api/history-api'
import { AskedThread } from './asked-thread.ts'
import type { Compaction } from './compaction.ts'
import type { SnapshotAsk } from './snapshot-worker.ts'

export interface SnapshotsOptions {
  /** Whether a room holds the document in memory. */
  readonly isOpen: (document: string) => boolean
  /** Told what nobody waits to hear. */
  readonly report: (error: unknown) => void
  /** How long the thread stays when nothing is to be done. */
  readonly idleMs?: number
}

const IDLE_MS = 30_000

type Task<Value> = (ask: (ask: SnapshotAsk) => Promise<unknown>) => Promise<Value>

/**
 * Snapshots, compaction and looking back: whatever folds many updates into one document. All of it is
 * done in a thread of its own, with its own connection, one thing after another, so that neither the
 * event loop nor an append waits for it. The thread is there only while it has something to do.
 */
export class Snapshots implements Compaction {
  readonly #file: string
  readonly #options: SnapshotsOptions
  readonly #wanted = new Set<string>()
  #thread: AskedThread<SnapshotAsk> | undefined
  #emptying: Promise<unknown> | undefined
  #last: Promise<unknown> = Promise.resolve()
  #asked = 0
  #isClosed = false
  #resting: NodeJS.Timeout | undefined

  constructor(file: string, options: SnapshotsOptions) {
    this.#file = file
    this.#options = options
  }

  /** A snapshot of this document, as soon as it can be made. */
  wants(document: string): void {
    if (this.#isClosed || this.#wanted.has(document)) return
    this.#wanted.add(document)
    const made = this.#inTurn(async (ask) => {
      this.#wanted.delete(document)
      await ask({ type: 'snapshot', document })
    })
    made.catch((error: unknown) => {
      if (!this.#isClosed) this.#options.report(error)
    })
  }

  /** [L13] Afterwards what was deleted is neither in the file nor in its write-ahead log. */
  async compact(document: string): Promise<void> {
    const gone = await this.#unlessClosed((ask) => ask({ type: 'compact', document }))
    if (gone === 'let-go') await this.emptyWriteAheadLog()
  }

  /** What a crash left, or a room that was never let go: every document that nobody is in. */
  async compactLeft(): Promise<void> {
    const left = await this.#unlessClosed((ask) => ask({ type: 'with-updates' }))
    for (const document of (left ?? []) as readonly string[]) {
      if (this.#options.isOpen(document)) continue
      await this.#unlessClosed((ask) => ask({ type: 'compact', document }))
    }
    // Also where nothing was let go now: a crash may have come between the two.
    await this.emptyWriteAheadLog()
  }

  /** So that no copy of it holds what was let go of. Once for all that was before its turn comes. */
  emptyWriteAheadLog(): Promise<unknown> {
    this.#emptying ??= this.#unlessClosed((ask) => {
      this.#emptying = undefined
      return ask({ type: 'empty-write-ahead-log' })
    })
    return this.#emptying
  }

  /** The board as it was; undefined where the log of this document has no such place. */
  pastBoard(document: string, seq: number): Promise<PastBoard | undefined> {
    return this.#inTurn(
      async (ask) => (await ask({ type: 'past-board', document, seq })) as PastBoard | undefined,
    )
  }

  /** Lets what is being done come to its end; what was only asked is left for another time. */
  async close(): Promise<void> {
    this.#isClosed = true
    await this.#last
    clearTimeout(this.#resting)
    await this.#rest()
  }

  /** What can as well be done after the next start is left for it. */
  async #unlessClosed<Value>(task: Task<Value>): Promise<Value | undefined> {
    try {
      return await this.#inTurn(task)
    } catch (error) {
      if (this.#isClosed) return undefined
      throw error
    }
  }

  /** One at a time: never two for one document. */
  #inTurn<Value>(task: Task<Value>): Promise<Value> {
    this.#asked += 1
    clearTimeout(this.#resting)
    const done = this.#last.then(() => {
      if (this.#isClosed) throw new Error('The snapshots are closed')
      this.#thread ??= this.#start()
      const thread = this.#thread
      return task((ask) => thread.ask(ask))
    })
    this.#last = done.then(
      () => this.#settled(),
      () => this.#settled(),
    )
    return done
  }

  #settled(): void {
    this.#asked -= 1
    if (this.#asked > 0 || this.#isClosed) return
    const { idleMs = IDLE_MS } = this.#options
    this.#resting = setTimeout(() => void this.#rest(), idleMs).unref()
  }

  #start(): AskedThread<SnapshotAsk> {
    const thread = new AskedThread<SnapshotAsk>(
      new Worker(new URL('./snapshot-worker.ts', import.meta.url), {
        workerData: { file: this.#file },
      }),
    )
    // A thread that broke took nothing with it: the next thing asked gets another.
    void thread.died.then(() => {
      if (this.#thread === thread) this.#thread = undefined
    })
    return thread
  }

  async #rest(): Promise<void> {
    const thread = this.#thread
    this.#thread = undefined
    await thread?.close({ type: 'close' })
  }
}
