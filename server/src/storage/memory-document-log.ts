import { assert } from '@kring/shared/lib/assert'
import type { Appended, DocumentLog, Entry, Stored } from '../room/document-log.ts'

/** The log without a disk: for tests, and the measure that the others are held against. */
export class MemoryDocumentLog implements DocumentLog {
  readonly #documents = new Map<string, readonly Stored[]>()

  async append(document: string, seen: number, entries: readonly Entry[]): Promise<Appended> {
    const stored = this.#documents.get(document) ?? []
    const head = stored.length
    assert(seen <= head, `${document}: nobody can have seen ${seen}, the log ends at ${head}`)
    if (seen < head) return { type: 'behind', missed: stored.slice(seen) }
    const added = entries.map((entry, index) => ({ seq: head + index + 1, entry: copyOf(entry) }))
    this.#documents.set(document, [...stored, ...added])
    return { type: 'appended', seq: head + added.length }
  }

  async readAfter(document: string, seq: number): Promise<readonly Stored[]> {
    return (this.#documents.get(document) ?? []).slice(seq)
  }
}

function copyOf(entry: Entry): Entry {
  return entry.type === 'update' ? { ...entry, update: entry.update.slice() } : entry
}
