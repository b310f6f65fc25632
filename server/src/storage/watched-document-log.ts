import type { Appended, DocumentLog, Entry, Loaded, Missed } from '../room/document-log.ts'

export interface LogCounts {
  readonly appends: number
  readonly entries: number
  /** Appends that came too late and were judged again. */
  readonly behind: number
  readonly failed: number
}

/** A log, with what passes through it counted, and what fails in it told to whoever runs it. */
export class WatchedDocumentLog implements DocumentLog {
  readonly #log: DocumentLog
  readonly #report: (error: unknown) => void
  #counts: LogCounts = { appends: 0, entries: 0, behind: 0, failed: 0 }

  constructor(log: DocumentLog, report: (error: unknown) => void) {
    this.#log = log
    this.#report = report
  }

  get counts(): LogCounts {
    return this.#counts
  }

  load(document: string): Promise<Loaded> {
    return this.#log.load(document)
  }

  async append(document: string, seen: number, entries: readonly Entry[]): Promise<Appended> {
    try {
      const appended = await this.#log.append(document, seen, entries)
      if (appended.type === 'behind') this.#count({ behind: 1 })
      else this.#count({ appends: 1, entries: entries.length })
      return appended
    } catch (error) {
      this.#count({ failed: 1 })
      this.#report(error)
      throw error
    }
  }

  readAfter(document: string, seq: number): Promise<Missed> {
    return this.#log.readAfter(document, seq)
  }

  #count(more: Partial<LogCounts>): void {
    const { appends, entries, behind, failed } = this.#counts
    this.#counts = {
      appends: appends + (more.appends ?? 0),
      entries: entries + (more.entries ?? 0),
      behind: behind + (more.behind ?? 0),
      failed: failed + (more.failed ?? 0),
    }
  }
}
