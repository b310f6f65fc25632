import {
  createBoardDoc,
  createNote,
  notesOf,
  placesOf,
  sheetOf,
} from '@kring/shared/board/board-doc'
import { paragraphs } from '@kring/shared/board/note-text'
import type { ItemId, MemberId, NoteId } from '@kring/shared/lib/id'
import type { NoteKind } from '@kring/shared/note/kind'
import { MESSAGE } from '@kring/shared/wire/message'
import * as decoding from 'lib0/decoding'
import * as prng from 'lib0/prng'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { Device } from '../../world/device.ts'

/** The line between the clients and the server. While it is down nobody reaches it. */
export interface Network {
  isDown: boolean
}

/** Refused at once on every machine: the port of ‘discard’ on this host, where nobody listens. */
const NOWHERE = 'ws://127.0.0.1:9'
const COMES_BACK_WITHIN_MS = 100

export interface DrillWriterOptions {
  readonly device: Device
  readonly network: Network
  readonly gen: prng.PRNG
  readonly document: string
  readonly member: MemberId
  readonly turn: ItemId
  readonly kinds: readonly NoteKind[]
  /** Whether this is what a member keeps face down: only notes are. */
  readonly isFaceDown: boolean
  readonly writesSheets: boolean
  /** A word that nobody wrote before. */
  readonly freshWord: () => string
}

/** A word, and how far its writer had written, in Yjs's clock, when it stood there. */
interface Written {
  readonly word: string
  readonly clock: number
}

/**
 * A member who writes and, whatever happens to the server, comes back by themselves with all they
 * wrote: a Yjs document and y-websocket's own client, which is what our client has beneath it.
 */
export class DrillWriter {
  readonly doc = createBoardDoc()
  readonly member: MemberId
  readonly refusals: string[] = []
  /** Words that this writer took away again. */
  readonly taken = new Set<string>()
  /** The newest state of the meeting that was shown here. */
  version = 0
  readonly #options: DrillWriterOptions
  readonly #provider: WebsocketProvider
  readonly #own: NoteId[] = []
  readonly #written: Written[] = []
  #stored = 0

  constructor(options: DrillWriterOptions) {
    const { device, network, document, member } = options
    this.#options = options
    this.member = member
    class Socket extends WebSocket {
      constructor(url: string | URL) {
        super(network.isDown ? NOWHERE : url, { headers: { cookie: device.cookie } })
      }
    }
    const url = `${device.server.replace(/^http/, 'ws')}/sync`
    this.#provider = new WebsocketProvider(url, document, this.doc, {
      WebSocketPolyfill: Socket as unknown as typeof globalThis.WebSocket,
      disableBc: true,
      maxBackoffTime: COMES_BACK_WITHIN_MS,
    })
    this.#provider.awareness.setLocalState(null)
    this.#hear()
  }

  /** Nothing that was written here waits for the server. */
  get isStored(): boolean {
    return this.#provider.synced && this.#stored >= this.#clock
  }

  /** Words that the server said are on disk. */
  acknowledged(): readonly string[] {
    return this.#written.filter(({ clock }) => clock <= this.#stored).map(({ word }) => word)
  }

  /** Every word that was written here and not taken away again. */
  words(): readonly string[] {
    return this.#written.map(({ word }) => word).filter((word) => !this.taken.has(word))
  }

  /** Does one thing more, whether or not there is a server. */
  act(): void {
    const { gen, writesSheets, isFaceDown } = this.#options
    const chance = prng.int32(gen, 1, 100)
    this.doc.transact(() => {
      // What is typed on into a note that is being turned over goes down with it; our client offers
      // it again. Here a note that lies face down is written once.
      const addsUpTo = isFaceDown ? 80 : 45
      if (chance <= addsUpTo || this.#own.length === 0) this.#addNote()
      else if (chance <= 55 || isFaceDown) this.#takeAway()
      else if (chance <= 85) this.#typeOn()
      else if (chance <= 92 || !writesSheets) this.#move()
      else this.#writeSheet()
    })
  }

  end(): void {
    this.#provider.destroy()
    this.doc.destroy()
  }

  get #clock(): number {
    return Y.decodeStateVector(Y.encodeStateVector(this.doc)).get(this.doc.clientID) ?? 0
  }

  #hear(): void {
    const handlers = this.#provider.messageHandlers
    handlers[MESSAGE.stored] = (_encoder, decoder) => {
      const stored = Y.decodeStateVector(decoding.readVarUint8Array(decoder))
      this.#stored = Math.max(this.#stored, stored.get(this.doc.clientID) ?? 0)
    }
    handlers[MESSAGE.refused] = (_encoder, decoder) => {
      this.refusals.push(decoding.readVarString(decoder))
    }
    handlers[MESSAGE.state] = (_encoder, decoder) => {
      this.version = Math.max(this.version, JSON.parse(decoding.readVarString(decoder)).version)
    }
  }

  #say(): string {
    const word = this.#options.freshWord()
    queueMicrotask(() => this.#written.push({ word, clock: this.#clock }))
    return word
  }

  #addNote(): void {
    const { gen, kinds, turn } = this.#options
    const id = `${this.#options.freshWord()}` as NoteId
    const kind = prng.oneOf(gen, [...kinds])
    notesOf(this.doc).set(id, createNote({ kind, by: this.member, turn, at: 1, text: this.#say() }))
    this.#own.push(id)
  }

  #typeOn(): void {
    const text = this.#textOf(prng.oneOf(this.#options.gen, this.#own))
    text?.insert(text.length, paragraphs(this.#say()))
  }

  #takeAway(): void {
    const at = prng.int32(this.#options.gen, 0, this.#own.length - 1)
    const [id] = this.#own.splice(at, 1)
    if (id === undefined) return
    for (const word of wordsIn(String(this.#textOf(id) ?? ''))) this.taken.add(word)
    notesOf(this.doc).delete(id)
  }

  #move(): void {
    const { gen } = this.#options
    placesOf(this.doc).set(prng.oneOf(gen, this.#own), {
      x: prng.int32(gen, -900, 900),
      y: prng.int32(gen, -900, 900),
    })
  }

  #writeSheet(): void {
    const { gen, turn } = this.#options
    const sheet = sheetOf(this.doc, prng.bool(gen) ? 'problem' : 'objective', turn)
    if (sheet.toString().length < 4_000) sheet.insert(sheet.length, paragraphs(this.#say()))
  }

  #textOf(id: NoteId): Y.XmlFragment | undefined {
    return (notesOf(this.doc).get(id) as Y.Map<unknown> | undefined)?.get('text') as
      | Y.XmlFragment
      | undefined
  }
}

/** The words of the drill in a text. */
export function wordsIn(text: string): readonly string[] {
  return [...text.matchAll(/\bw\d+\b/g)].map(([word]) => word)
}
