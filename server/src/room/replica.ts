import { createBoardDoc } from '@kring/shared/board/board-doc'
import {
  clientsIn,
  type Malformed,
  plainlyLacksPast,
  type Reading,
  readUpdate,
} from '@kring/shared/board/read-update'
import { assert } from '@kring/shared/lib/assert'
import type { MemberId } from '@kring/shared/lib/id'
import * as Y from 'yjs'
import type { Snapshot, UpdateEntry } from './document-log.ts'
import { decodePackedDoc, EMPTY_DOC, type PackedDoc, packDoc, unpackDoc } from './packed-doc.ts'

/**
 * A document as the log has it, and a trial copy on which updates are tried before they are let in.
 * The trial is the document and what was tried on it since; `keep` and `forget` make the two alike.
 *
 * At rest there is neither, only packed bytes: a room that is quiet costs no more than those.
 *
 * - [R5] A client id belongs for good to the member who first wrote with it.
 */
export class Replica {
  readonly #owners = new Map<number, MemberId>()
  #stand: Stand = { type: 'at-rest', parts: [], vector: new Map() }
  #trial: Trial | undefined
  #bytes = 0

  /** Bytes that what is written here takes, within the size of what was deleted lately. */
  get bytes(): number {
    return this.#bytes
  }

  get isAwake(): boolean {
    return this.#stand.type === 'awake'
  }

  /** The document as the log has it. Only when awake, and not to be changed. */
  get doc(): Y.Doc {
    assert(this.#stand.type === 'awake', 'a document at rest is woken first')
    return this.#stand.doc
  }

  /** The document with what was tried on it. Only between a `read` and what is done about it. */
  get trial(): Y.Doc {
    assert(this.#trial, 'something was tried')
    return this.#trial.doc
  }

  /** Begins with what a snapshot holds. */
  begin({ state, owners }: Pick<Snapshot, 'state' | 'owners'>): void {
    const { parts, vector } = decodePackedDoc(state)
    this.#stand = { type: 'at-rest', parts: [...parts], vector: new Map(vector) }
    this.#bytes = state.byteLength
    for (const [client, member] of owners) this.#owners.set(client, member)
  }

  async wake(): Promise<void> {
    if (this.#stand.type === 'awake') return
    const doc = createBoardDoc()
    await unpackDoc(this.#stand, doc)
    this.#stand = { type: 'awake', doc }
  }

  async rest(): Promise<void> {
    this.#dropTrial()
    if (this.#stand.type === 'at-rest') return
    const { doc } = this.#stand
    const { parts, vector } = await packDoc(doc)
    doc.destroy()
    this.#stand = { type: 'at-rest', parts: [...parts], vector: new Map(vector) }
    this.#bytes = parts.reduce((sum, { byteLength }) => sum + byteLength, 0)
  }

  /** Tries an update of a member and tells what it did. */
  async read(
    member: MemberId,
    update: Uint8Array,
  ): Promise<Reading | { readonly type: 'malformed'; readonly why: Malformed | 'foreign-client' }> {
    const trial = await this.#freshTrial()
    if (update.byteLength > LONG_UPDATE && plainlyLacksPast(trial.doc, update)) {
      return { type: 'missing-past' }
    }
    const reading = readUpdate(this.doc, trial.doc, update)
    if (reading.type === 'nothing') return reading
    trial.isSpoilt = true
    if (reading.type !== 'read') return reading
    const isForeign = reading.clients.some((client) => {
      const owner = this.#owners.get(client) ?? trial.claims.get(client)
      return owner !== undefined && owner !== member
    })
    return isForeign ? { type: 'malformed', why: 'foreign-client' } : reading
  }

  /** What was just read stays in the trial: it is to go into the log. */
  accept(member: MemberId, update: Uint8Array, clients: readonly number[]): void {
    const trial = this.#trial
    assert(trial, 'what is accepted was read')
    trial.isSpoilt = false
    trial.accepted.push(update)
    for (const client of clients) {
      if (!this.#owners.has(client)) trial.claims.set(client, member)
    }
  }

  /** What was accepted is in the log now. */
  keep(): void {
    const trial = this.#trial
    if (!trial) return
    for (const update of trial.accepted) this.#apply(update)
    for (const [client, member] of trial.claims) this.#owners.set(client, member)
    trial.accepted = []
    trial.claims.clear()
  }

  /** What was accepted is not in the log. */
  forget(): void {
    const trial = this.#trial
    if (!trial || trial.accepted.length === 0) return
    trial.accepted = []
    trial.claims.clear()
    trial.isSpoilt = true
  }

  /** Takes in an update that the log has and that was not tried here. */
  apply({ member, update }: UpdateEntry): void {
    for (const client of clientsIn(update)) {
      if (!this.#owners.has(client)) this.#owners.set(client, member)
    }
    if (this.#stand.type === 'awake') {
      this.#apply(update)
      if (this.#trial) this.#trial.isSpoilt = true
      return
    }
    this.#stand.parts.push(update)
    for (const [client, clock] of Y.parseUpdateMeta(update).to) {
      this.#stand.vector.set(client, Math.max(clock, this.#stand.vector.get(client) ?? 0))
    }
    this.#bytes += update.byteLength
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
    const stand = this.#stand
    return Y.encodeStateVector(stand.type === 'awake' ? stand.doc : stand.vector)
  }

  /**
   * Updates that bring a client with this state vector all that it lacks, in order; `at-rest` where
   * that can only be told by waking, and undefined where the vector makes no sense.
   */
  missing(stateVector: Uint8Array): readonly Uint8Array[] | 'at-rest' | undefined {
    try {
      if (this.#stand.type === 'awake') {
        return [Y.encodeStateAsUpdate(this.#stand.doc, stateVector)]
      }
      return Y.decodeStateVector(stateVector).size === 0 ? [...this.#stand.parts] : 'at-rest'
    } catch {
      return undefined
    }
  }

  /** The same for a large document: the event loop is free between two pieces. Only in turn. */
  async missingInPieces(stateVector: Uint8Array): Promise<readonly Uint8Array[] | undefined> {
    const missing = this.#stand.type === 'at-rest' ? this.missing(stateVector) : 'awake'
    if (missing !== 'at-rest' && missing !== 'awake') return missing
    await this.wake()
    const isNew = stateVector.byteLength === NOTHING_SEEN.byteLength
    if (isNew && stateVector[0] === 0) return (await packDoc(this.doc)).parts
    const found = this.missing(stateVector)
    return found === 'at-rest' ? undefined : found
  }

  destroy(): void {
    this.#dropTrial()
    if (this.#stand.type === 'awake') this.#stand.doc.destroy()
    this.#stand = { type: 'at-rest', ...copyOf(EMPTY_DOC) }
  }

  #apply(update: Uint8Array): void {
    const { doc } = this
    Y.applyUpdate(doc, update)
    this.#bytes += update.byteLength
    const { pendingStructs, pendingDs } = doc.store
    assert(pendingStructs === null && pendingDs === null, '[R6] what the log has is whole')
  }

  async #freshTrial(): Promise<Trial> {
    const { accepted, claims } = this.#trial ?? { accepted: [], claims: new Map() }
    if (this.#trial && !this.#trial.isSpoilt) return this.#trial
    this.#dropTrial()
    const doc = createBoardDoc()
    await unpackDoc(await packDoc(this.doc), doc)
    for (const update of accepted) Y.applyUpdate(doc, update)
    this.#trial = { doc, accepted, claims, isSpoilt: false }
    return this.#trial
  }

  #dropTrial(): void {
    this.#trial?.doc.destroy()
    this.#trial = undefined
  }
}

type Stand =
  | { readonly type: 'awake'; readonly doc: Y.Doc }
  | {
      readonly type: 'at-rest'
      readonly parts: Uint8Array[]
      readonly vector: Map<number, number>
    }

interface Trial {
  readonly doc: Y.Doc
  /** Updates in it that the document lacks, in order. */
  accepted: Uint8Array[]
  /** Client ids that those bring, and whose they would be. */
  readonly claims: Map<number, MemberId>
  /** It holds something that was not accepted. */
  isSpoilt: boolean
}

/** To read an update of so many bytes takes milliseconds. */
const LONG_UPDATE = 10_000

/** The state vector of who has seen nothing. */
const NOTHING_SEEN = Uint8Array.of(0)

function copyOf({ parts, vector }: PackedDoc) {
  return { parts: [...parts], vector: new Map(vector) }
}
