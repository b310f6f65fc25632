import type { Appended, DocumentLog, Entry, Loaded, Missed } from '../room/document-log.ts'

/** A log whose disk can be made to wait, or to fail. */
export class HeldLog implements DocumentLog {
  readonly #log: DocumentLog
  /** Awaited before each append; what it throws, the disk throws. */
  beforeAppend: (() => Promise<void>) | undefined

  constructor(log: DocumentLog) {
    this.#log = log
  }

  load(document: string): Promise<Loaded> {
    return this.#log.load(document)
  }

  async append(document: string, seen: number, entries: readonly Entry[]): Promise<Appended> {
    await this.beforeAppend?.()
    return this.#log.append(document, seen, entries)
  }

  readAfter(document: string, seq: number): Promise<Missed> {
    return this.#log.readAfter(document, seq)
  }
}
