import type { PackedRows } from './packed.ts'
import type { Thrown } from './thrown.ts'

export interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** An entry on its way to the log. */
export type RowToAppend =
  | { readonly type: 'update'; readonly member: string; readonly body: Uint8Array }
  | {
      readonly type: 'event'
      readonly member: string
      readonly body: string
      /** [L11] What the tables say of it, written in the same transaction. */
      readonly projection: readonly Statement[]
    }

/** One append: compare-and-set on the last number seen. */
export interface AppendAsk {
  readonly document: string
  readonly seen: number
  readonly rows: readonly RowToAppend[]
}

/** What the thread that holds the file is asked. */
export type StorageAsk =
  | { readonly type: 'open' }
  | ({ readonly type: 'run' } & Statement)
  | { readonly type: 'append'; readonly appends: readonly AppendAsk[] }
  | { readonly type: 'load'; readonly document: string }
  | { readonly type: 'read'; readonly document: string; readonly after: number }
  | { readonly type: 'close' }

/** What became of one append of a group. `behind`: what was missed is read on its own. */
export type AppendOutcome =
  | { readonly type: 'appended'; readonly seq: number }
  | { readonly type: 'behind' }
  | { readonly type: 'failed'; readonly thrown: Thrown }

/** A long answer comes in pages, so that neither thread is held by it. */
export type LogPage =
  | { readonly type: 'snapshot'; readonly seq: number; readonly owners: string }
  | { readonly type: 'state'; readonly piece: Uint8Array }
  | { readonly type: 'events'; readonly page: PackedRows }
  | { readonly type: 'entries'; readonly page: PackedRows }

/** How a reading ended: whole, or the document was compacted meanwhile and it is to be read anew. */
export type ReadEnd = 'whole' | 'compacted'
