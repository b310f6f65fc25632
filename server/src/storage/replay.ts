import { createBoardDoc } from '@kring/shared/board/board-doc'
import { clientsIn } from '@kring/shared/board/read-update'
import { assert } from '@kring/shared/lib/assert'
import type { MemberId } from '@kring/shared/lib/id'
import * as Y from 'yjs'
import type { Snapshot } from '../room/document-log.ts'
import { decodePackedDoc, encodePackedDoc, packDocAtOnce } from '../room/packed-doc.ts'

interface Written {
  readonly member: MemberId
  readonly body: Uint8Array
}

/**
 * A document as its log had it at some place, which can be moved on. Yjs collects what was deleted, so
 * that a snapshot of it has no word that somebody took back.
 */
export class Replay {
  readonly doc = createBoardDoc()
  readonly #owners: Map<number, MemberId>

  constructor(from: Snapshot | undefined) {
    this.#owners = new Map(from?.owners)
    if (!from) return
    for (const part of decodePackedDoc(from.state).parts) Y.applyUpdate(this.doc, part)
  }

  /** In one transaction: Yjs tidies up once, not once an update. */
  apply(updates: Iterable<Written>): void {
    this.doc.transact(() => {
      for (const { member, body } of updates) {
        // [R5] A client id belongs for good to the member who first wrote with it.
        for (const client of clientsIn(body)) {
          if (!this.#owners.has(client)) this.#owners.set(client, member)
        }
        Y.applyUpdate(this.doc, body)
      }
    })
    const { pendingStructs, pendingDs } = this.doc.store
    assert(pendingStructs === null && pendingDs === null, '[R6] what the log has is whole')
  }

  snapshot(seq: number): Snapshot {
    const state = encodePackedDoc(packDocAtOnce(this.doc))
    return { seq, state, owners: new Map(this.#owners) }
  }

  destroy(): void {
    this.doc.destroy()
  }
}
