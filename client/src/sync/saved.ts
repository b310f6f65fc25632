import type { NoteId } from '@kring/shared/lib/id'
import * as Y from 'yjs'
import type { Saved } from './meeting-session.ts'

type Vector = ReadonlyMap<number, number>

/** Whether there are deletions that may not be on disk. */
interface Deletions {
  readonly any: boolean
  made(): void
  stored(): void
}

/**
 * How much of one document is known to be on the room's disk. Known from the room alone: from its
 * state vectors, and from what it sent us, which it stored before it showed it to anyone.
 *
 * A state vector says nothing of deletions. The room answers every message of the sync protocol
 * with one 'stored', in their order; so when all were answered, the deletions among them are on
 * disk too.
 */
export class StoredMark {
  readonly #vector: Map<number, number>
  readonly #deletions: Deletions
  #unanswered = 0

  constructor(vector: Iterable<readonly [number, number]>, deletions: Deletions) {
    this.#vector = new Map(vector)
    this.#deletions = deletions
  }

  /** All up to here is stored. */
  learn(vector: Vector): void {
    for (const [client, clock] of vector) {
      if (clock > (this.#vector.get(client) ?? 0)) this.#vector.set(client, clock)
    }
  }

  lineOpened(): void {
    this.#unanswered = 0
  }

  sent(): void {
    this.#unanswered += 1
  }

  answered(vector: Vector): void {
    this.learn(vector)
    this.#unanswered = Math.max(0, this.#unanswered - 1)
    if (this.#unanswered === 0) this.#deletions.stored()
  }

  deleted(): void {
    this.#deletions.made()
  }

  /** Whether this much of what a client wrote is stored. */
  holds({ client, clock }: Y.ID): boolean {
    return clock < (this.#vector.get(client) ?? 0)
  }

  holdsAll(doc: Y.Doc): boolean {
    if (this.#deletions.any) return false
    for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVector(doc))) {
      if (clock > (this.#vector.get(client) ?? 0)) return false
    }
    return true
  }

  /** The notes with words or fields that are not stored yet. */
  unstoredNotes(doc: Y.Doc): ReadonlySet<NoteId> {
    const notes = new Set<NoteId>()
    const root = doc.getMap('notes')
    for (const item of this.unstoredItems(doc)) {
      const key = keyUnder(root, item)
      if (key !== undefined) notes.add(key as NoteId)
    }
    return notes
  }

  /** What stands in the document and is not stored yet, wholly or in part. */
  unstoredItems(doc: Y.Doc): readonly Y.Item[] {
    const items: Y.Item[] = []
    for (const [client, structs] of doc.store.clients) {
      const stored = this.#vector.get(client) ?? 0
      for (let at = structs.length - 1; at >= 0; at -= 1) {
        const struct = structs[at]
        if (!struct || struct.id.clock + struct.length <= stored) break
        if (struct instanceof Y.Item && !struct.deleted) items.push(struct)
      }
    }
    return items
  }

  entries(): readonly (readonly [number, number])[] {
    return [...this.#vector]
  }
}

/** The key under `root` that an item hangs beneath, if it does. */
function keyUnder(root: Y.Map<unknown>, item: Y.Item): string | undefined {
  let at: Y.Item | null = item
  while (at) {
    const parent: unknown = at.parent
    if (parent === root) return at.parentSub ?? undefined
    at = parent instanceof Y.AbstractType ? parent._item : null
  }
  return undefined
}

export interface Storing {
  readonly line: 'open' | 'closed'
  readonly all: boolean
  readonly notes: number
  /** When the room last said so, on its clock. */
  readonly at: number | null
}

export function savedOf({ line, all, notes, at }: Storing): Saved {
  if (all) return { type: 'saved', at }
  return line === 'open' ? { type: 'saving' } : { type: 'waiting', notes }
}
