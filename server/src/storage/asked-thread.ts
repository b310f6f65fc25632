import type { Transferable, Worker } from 'node:worker_threads'
import { type Thrown, unpackThrown } from './thrown.ts'

/** A question to a thread, under a number of its own. */
export interface Asked<Ask> {
  readonly id: number
  readonly ask: Ask
}

/** What comes back: any number of pages, then the end. */
export type Answered =
  | { readonly id: number; readonly type: 'page'; readonly page: unknown }
  | { readonly id: number; readonly type: 'done'; readonly value: unknown }
  | { readonly id: number; readonly type: 'failed'; readonly thrown: Thrown }

interface Pending {
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
  readonly onPage: ((page: unknown) => void) | undefined
}

export interface AskOptions {
  /** Called with each page of a long answer, in order. */
  readonly onPage?: (page: unknown) => void
  readonly transfer?: readonly Transferable[]
}

/**
 * A thread that answers questions. When it dies, whoever waits is told, and so is everyone who asks
 * afterwards: nobody waits for ever.
 */
export class AskedThread<Ask> {
  readonly #worker: Worker
  readonly #pending = new Map<number, Pending>()
  /** Resolves if the thread ends before it was told to. */
  readonly died: Promise<Error>
  #end: 'alive' | 'closing' | Error = 'alive'
  #lastId = 0
  #onIdle: (() => void) | undefined

  constructor(worker: Worker) {
    this.#worker = worker
    worker.on('message', (answered: Answered) => this.#settle(answered))
    this.died = new Promise((resolve) => {
      const die = (error: Error) => {
        if (this.#end === 'closing') return
        this.#end = error
        for (const { reject } of this.#pending.values()) reject(error)
        this.#pending.clear()
        this.#onIdle?.()
        resolve(error)
      }
      worker.once('error', (cause) => die(new Error('The storage thread broke', { cause })))
      worker.once('exit', () => die(new Error('The storage thread ended')))
    })
  }

  ask(ask: Ask, { onPage, transfer }: AskOptions = {}): Promise<unknown> {
    if (this.#end === 'closing') return Promise.reject(new Error('The storage thread is closed'))
    if (this.#end !== 'alive') return Promise.reject(this.#end)
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId
      this.#pending.set(id, { resolve, reject, onPage })
      const asked: Asked<Ask> = { id, ask }
      this.#worker.postMessage(asked, transfer ?? [])
    })
  }

  /** Waits until nothing is asked any more, also not by who asks again on being answered; then ends. */
  async close(last?: Ask): Promise<void> {
    if (this.#end !== 'alive') return
    do {
      if (this.#pending.size > 0) await new Promise<void>((idle) => (this.#onIdle = idle))
      await new Promise((turn) => setImmediate(turn))
      await new Promise((turn) => setImmediate(turn))
    } while (this.#pending.size > 0)
    if (last !== undefined) await this.ask(last).catch(() => {})
    if (this.#end === 'alive') this.#end = 'closing'
    await this.#worker.terminate()
  }

  #settle(answered: Answered): void {
    const pending = this.#pending.get(answered.id)
    if (!pending) return
    if (answered.type === 'page') {
      pending.onPage?.(answered.page)
      return
    }
    this.#pending.delete(answered.id)
    if (answered.type === 'done') pending.resolve(answered.value)
    else pending.reject(unpackThrown(answered.thrown))
    if (this.#pending.size === 0) this.#onIdle?.()
  }
}
