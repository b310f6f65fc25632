import { MESSAGE } from '@kring/shared/wire/message'
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'

/** What one client wrote, as far as a frame tells it: from this clock up to, not with, that one. */
export interface Written {
  readonly client: number
  readonly from: number
  readonly to: number
}

/** What a frame from a server tells. */
export interface News {
  readonly written: readonly Written[]
  /** Clients whose pointer it moves. */
  readonly moves: number
  /** The answer to the question for the whole document, after which a client says that it is synced. */
  readonly isAnswer: boolean
  /** Updates, to be applied by who keeps a document. */
  readonly updates: readonly Uint8Array[]
  /** What is on disk, by the server's word: clocks by client. */
  readonly stored: ReadonlyMap<number, number> | undefined
  /** Updates that it says it has taken in, whether or not they are on disk. */
  readonly taken: number
  readonly refused: string | undefined
}

/** How one system packs what it sends: one message a frame, or several, in an envelope or not. */
export type Unpack = (frame: Uint8Array) => readonly Uint8Array[]

/** Hocuspocus's word for an update that it took into memory. */
const SYNC_STATUS = 8

/** Frames of one length that are remembered, the newest first. */
const REMEMBERED = 24
/** Lengths that are remembered; then all is forgotten, which costs one decoding each. */
const LENGTHS = 2_000

/**
 * Reads frames for many readers in one process. A room sends the same bytes to each of them, so
 * each is taken apart once and compared after that: the generator must not be what is measured.
 */
export class FrameReader {
  readonly #unpack: Unpack
  readonly #mostBytes: number
  readonly #known = new Map<number, { readonly bytes: Buffer; readonly news: News }[]>()

  /** Frames above `mostBytes` are left unread: reading one would hold up who measures. */
  constructor(unpack: Unpack, { mostBytes = Number.POSITIVE_INFINITY } = {}) {
    this.#unpack = unpack
    this.#mostBytes = mostBytes
  }

  read(frame: Buffer): News {
    if (frame.byteLength > this.#mostBytes) return UNREAD
    const alike = this.#known.get(frame.byteLength)
    const known = alike?.find(({ bytes }) => bytes.equals(frame))
    if (known) return known.news
    const bytes = Buffer.from(frame)
    const news = readMessages(this.#unpack(bytes))
    if (alike) {
      alike.unshift({ bytes, news })
      if (alike.length > REMEMBERED) alike.pop()
    } else {
      if (this.#known.size >= LENGTHS) this.#known.clear()
      this.#known.set(frame.byteLength, [{ bytes, news }])
    }
    return news
  }
}

const UNREAD: News = {
  written: [],
  updates: [],
  moves: 0,
  isAnswer: false,
  stored: undefined,
  taken: 0,
  refused: undefined,
}

function readMessages(messages: readonly Uint8Array[]): News {
  const written: Written[] = []
  const updates: Uint8Array[] = []
  let moves = 0
  let isAnswer = false
  let taken = 0
  let stored: ReadonlyMap<number, number> | undefined
  let refused: string | undefined
  for (const message of messages) {
    const decoder = decoding.createDecoder(message)
    const type = decoding.readVarUint(decoder)
    if (type === MESSAGE.sync) {
      const step = decoding.readVarUint(decoder)
      if (step === 0) continue
      const update = decoding.readVarUint8Array(decoder)
      updates.push(update)
      if (step === 1) isAnswer = true
      written.push(...writtenIn(update))
    } else if (type === MESSAGE.awareness) {
      const payload = decoding.readVarUint8Array(decoder)
      moves += decoding.readVarUint(decoding.createDecoder(payload))
    } else if (type === MESSAGE.stored) {
      stored = Y.decodeStateVector(decoding.readVarUint8Array(decoder))
    } else if (type === MESSAGE.refused) {
      refused = decoding.readVarString(decoder)
    } else if (type === SYNC_STATUS) {
      taken += decoding.readVarUint(decoder)
    }
  }
  return { written, updates, moves, isAnswer, stored, taken, refused }
}

function writtenIn(update: Uint8Array): readonly Written[] {
  const { from, to } = Y.parseUpdateMeta(update)
  return [...to].map(([client, end]) => ({ client, from: from.get(client) ?? 0, to: end }))
}
