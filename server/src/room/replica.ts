import { createBoardDoc } from '@kring/shared/board/board-doc'
import {
  clientsIn,
  type Malformed,
  type Reading,
  readUpdate,
} from '@kring/shared/board/read-update'
import { assert } from '@kring/shared/lib/assert'
import type { MemberId } from '@kring/shared/lib/id'
import * as Y from 'yjs'

/**
 * A document as the log has it, and a trial copy on which updates are tried before they are let in.
 * Between two readings the two are alike; `reset` makes them so again.
 *
 * - [R5] A client id belongs for good to the member who first wrote with it.
 */
export class Replica {
  readonly doc = createBoardDoc()
  #trial = createBoardDoc()
  readonly #owners = new Map<number, MemberId>()

  /** Tries an update of a member and tells what it did. */
  read(
    member: MemberId,
    update: Uint8Array,
  ): Reading | { readonly type: 'malformed'; readonly why: Malformed | 'foreign-client' } {
    const reading = readUpdate(this.doc, this.#trial, update)
    if (reading.type !== 'read') return reading
    const foreign = reading.clients.some(
      (client) => (this.#owners.get(client) ?? member) !== member,
    )
    return foreign ? { type: 'malformed', why: 'foreign-client' } : reading
  }

  /** Forgets what was tried and not let in. */
  reset(): void {
    this.#trial.destroy()
    this.#trial = createBoardDoc()
    Y.applyUpdate(this.#trial, Y.encodeStateAsUpdate(this.doc))
  }

  /** Takes in an update that the log has. */
  apply(member: MemberId, update: Uint8Array): void {
    for (const client of clientsIn(update)) {
      if (!this.#owners.has(client)) this.#owners.set(client, member)
    }
    Y.applyUpdate(this.doc, update)
    Y.applyUpdate(this.#trial, update)
    const { pendingStructs, pendingDs } = this.doc.store
    assert(pendingStructs === null && pendingDs === null, '[R6] what the log has is whole')
  }

  /** An update that makes a change in a member's name, without making it here yet. */
  draft(change: (doc: Y.Doc) => void): Uint8Array {
    const maker = createBoardDoc()
    Y.applyUpdate(maker, Y.encodeStateAsUpdate(this.doc))
    const before = Y.encodeStateVector(maker)
    maker.transact(() => change(maker))
    const update = Y.encodeStateAsUpdate(maker, before)
    maker.destroy()
    return update
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.doc)
  }

  /** All that a client with this state vector lacks; undefined where the vector makes no sense. */
  missing(stateVector: Uint8Array): Uint8Array | undefined {
    try {
      return Y.encodeStateAsUpdate(this.doc, stateVector)
    } catch {
      return undefined
    }
  }

  destroy(): void {
    this.doc.destroy()
    this.#trial.destroy()
  }
}
