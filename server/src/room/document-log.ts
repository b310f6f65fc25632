import type { MemberId } from '@kring/shared/lib/id'
import type { Happened } from '@kring/shared/meeting/meeting-event'

/** What a log holds: an event that moved the meeting, or an update that a member wrote. */
export type Entry = EventEntry | UpdateEntry

export interface EventEntry {
  readonly type: 'event'
  readonly event: Happened
}

export interface UpdateEntry {
  readonly type: 'update'
  readonly member: MemberId
  readonly update: Uint8Array
}

/** An entry in its place. Sequence numbers of a document are 1, 2, 3 … without a gap. */
export interface Stored<E extends Entry = Entry> {
  readonly seq: number
  readonly entry: E
}

/** What the updates up to `seq` amount to, so that they need not be read one by one. */
export interface Snapshot {
  readonly seq: number
  /** The document, as `encodePackedDoc` writes it. */
  readonly state: Uint8Array
  /** Who wrote with which Yjs client id, for good. */
  readonly owners: ReadonlyMap<number, MemberId>
}

/** All that a room is made from. */
export interface Loaded {
  readonly snapshot: Snapshot | undefined
  /** The events that the snapshot comes after, in order. */
  readonly events: readonly Stored<EventEntry>[]
  /** Everything after the snapshot, or from the first entry where there is none. */
  readonly entries: readonly Stored[]
}

/** `compacted`: some of what was missed is gone, its words with it. Only a room loaded anew knows all. */
export type Missed = readonly Stored[] | 'compacted'

export type Appended =
  | { readonly type: 'appended'; readonly seq: number }
  | { readonly type: 'behind'; readonly missed: Missed }

/**
 * The one total order of a document, and the only durable truth about it. Who appends names the
 * last sequence number seen; if others came first, nothing is written and what was missed comes
 * back. So no lock, lease or fencing token is needed, with one server process or with many.
 *
 * Events stay for good. Updates stay until the document is compacted: then a snapshot stands for
 * them, and what was deleted by then is gone.
 *
 * Every implementation passes `document-log.contract.ts`.
 */
export interface DocumentLog {
  /** The newest snapshot and what came after it, as of one moment. */
  load(document: string): Promise<Loaded>
  /**
   * All of the entries or none, in one transaction that is on disk when this resolves. `seq` is that
   * of the last entry. Rejects when the disk does not take it (full, gone): then nothing was stored.
   */
  append(document: string, seen: number, entries: readonly Entry[]): Promise<Appended>
  readAfter(document: string, seq: number): Promise<Missed>
}
