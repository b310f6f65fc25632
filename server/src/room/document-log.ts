import type { MemberId } from '@kring/shared/lib/id'
import type { Happened } from '@kring/shared/meeting/meeting-event'

/** What a log holds: an event that moved the meeting, or an update that a member wrote. */
export type Entry =
  | { readonly type: 'event'; readonly event: Happened }
  | { readonly type: 'update'; readonly member: MemberId; readonly update: Uint8Array }

/** An entry in its place. Sequence numbers of a document are 1, 2, 3 … without a gap. */
export interface Stored {
  readonly seq: number
  readonly entry: Entry
}

export type Appended =
  | { readonly type: 'appended'; readonly seq: number }
  | { readonly type: 'behind'; readonly missed: readonly Stored[] }

/**
 * The one total order of a document, and the only durable truth about it. Who appends names the
 * last sequence number seen; if others came first, nothing is written and what was missed comes
 * back. So no lock, lease or fencing token is needed, with one server process or with many.
 *
 * Every implementation passes `document-log.contract.ts`.
 */
export interface DocumentLog {
  /**
   * All of the entries or none, in one transaction that is on disk when this resolves. `seq` is that
   * of the last entry. Rejects when the disk does not take it (full, gone): then nothing was stored.
   */
  append(document: string, seen: number, entries: readonly Entry[]): Promise<Appended>
  readAfter(document: string, seq: number): Promise<readonly Stored[]>
}
