import { assert } from '@kring/shared/lib/assert'
import type { MemberId } from '@kring/shared/lib/id'
import type { Happened } from '@kring/shared/meeting/meeting-event'
import type { Stored } from '../room/document-log.ts'

/** A row of the log as SQLite gives it: an event as JSON text, an update as its bytes. */
export interface LogRow {
  readonly seq: number
  readonly member: string
  readonly body: string | Uint8Array
}

/**
 * Rows on their way between threads. The bytes of all updates lie end to end in one buffer, which is
 * handed over, not copied: a row has only its length. The text of an event is in the row itself.
 */
export interface PackedRows {
  readonly rows: readonly (readonly [seq: number, member: string, body: string | number])[]
  readonly bytes: Uint8Array<ArrayBuffer>
}

export function packRows(rows: readonly LogRow[]): PackedRows {
  let length = 0
  for (const { body } of rows) if (typeof body !== 'string') length += body.length
  const bytes = new Uint8Array(length)
  let at = 0
  const packed = rows.map(({ seq, member, body }) => {
    if (typeof body === 'string') return [seq, member, body] as const
    bytes.set(body, at)
    at += body.length
    return [seq, member, body.length] as const
  })
  return { rows: packed, bytes }
}

export function unpackRows({ rows, bytes }: PackedRows): readonly Stored[] {
  let at = 0
  const stored = rows.map(([seq, member, body]): Stored => {
    if (typeof body === 'string') {
      return { seq, entry: { type: 'event', event: JSON.parse(body) as Happened } }
    }
    const update = bytes.subarray(at, at + body)
    at += body
    return { seq, entry: { type: 'update', member: member as MemberId, update } }
  })
  assert(at === bytes.length, 'every byte belongs to a row')
  return stored
}
