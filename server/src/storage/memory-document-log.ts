import { assert } from '@kring/shared/lib/assert'
import type {
  Appended,
  DocumentLog,
  Entry,
  EventEntry,
  Loaded,
  Missed,
  Snapshot,
  Stored,
  UpdateEntry,
} from '../room/document-log.ts'
import type { Compaction } from './compaction.ts'
import { Replay } from './replay.ts'

interface Kept {
  readonly head: number
  readonly snapshot: Snapshot | undefined
  /** Every event, and the updates after the snapshot. */
  readonly entries: readonly Stored[]
}

const NOTHING: Kept = { head: 0, snapshot: undefined, entries: [] }

/** The log without a disk: for tests, and the measure that the others are held against. */
export class MemoryDocumentLog implements DocumentLog, Compaction {
  readonly #documents = new Map<string, Kept>()

  async load(document: string): Promise<Loaded> {
    const { snapshot, entries } = this.#kept(document)
    const seq = snapshot?.seq ?? 0
    return {
      snapshot,
      events: entries.filter((stored): stored is Stored<EventEntry> => stored.seq <= seq),
      entries: entries.filter((stored) => stored.seq > seq),
    }
  }

  async append(document: string, seen: number, entries: readonly Entry[]): Promise<Appended> {
    const kept = this.#kept(document)
    const { head } = kept
    assert(seen <= head, `${document}: nobody can have seen ${seen}, the log ends at ${head}`)
    if (seen < head) return { type: 'behind', missed: missedSince(kept, seen) }
    const added = entries.map((entry, index) => ({ seq: head + index + 1, entry: copyOf(entry) }))
    const seq = head + added.length
    this.#documents.set(document, { ...kept, head: seq, entries: [...kept.entries, ...added] })
    return { type: 'appended', seq }
  }

  async readAfter(document: string, seq: number): Promise<Missed> {
    return missedSince(this.#kept(document), seq)
  }

  async compact(document: string): Promise<void> {
    const { head, snapshot, entries } = this.#kept(document)
    const updates = entries.filter((one): one is Stored<UpdateEntry> => one.entry.type === 'update')
    if (updates.length === 0) return
    const replay = new Replay(snapshot)
    replay.apply(updates.map(({ entry }) => ({ member: entry.member, body: entry.update })))
    this.#documents.set(document, {
      head,
      snapshot: replay.snapshot(head),
      entries: entries.filter(({ entry }) => entry.type === 'event'),
    })
    replay.destroy()
  }

  #kept(document: string): Kept {
    return this.#documents.get(document) ?? NOTHING
  }
}

function missedSince({ snapshot, entries }: Kept, seen: number): Missed {
  if (seen < (snapshot?.seq ?? 0)) return 'compacted'
  return entries.filter(({ seq }) => seq > seen)
}

function copyOf(entry: Entry): Entry {
  return entry.type === 'update' ? { ...entry, update: entry.update.slice() } : entry
}
