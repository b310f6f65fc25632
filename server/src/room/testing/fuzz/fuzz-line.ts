import { createBoardDoc } from '@kring/shared/board/board-doc'
import type { MemberId } from '@kring/shared/lib/id'
import { decodePresence, type PresenceEntry, presenceFrame } from '@kring/shared/wire/frame'
import { MESSAGE } from '@kring/shared/wire/message'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { readSyncMessage, writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'

/** Told of every frame before the line makes anything of it. */
type OnFrame = (line: FuzzLine, frame: Uint8Array) => void

export interface FuzzLineOptions {
  readonly member: MemberId
  readonly node: number
  /** Such as `meeting:<id>`. */
  readonly document: string
  readonly address: string
  /** The Yjs client id of this device, and its id in presence. */
  readonly client: number
  readonly onFrame: OnFrame
  /** A document that was here before: the device comes back with it. */
  readonly doc?: Y.Doc
}

/** No answer in this time is an answer that will not come. */
const PATIENCE_MS = 15_000

/** A member's line to a room over a real socket. It says whatever bytes it is handed. */
export class FuzzLine {
  readonly member: MemberId
  readonly node: number
  readonly document: string
  readonly client: number
  readonly doc: Y.Doc
  readonly present = new Map<number, PresenceEntry>()
  refusal: { readonly code: string } | undefined
  closeCode: number | undefined
  readonly #socket: WebSocket
  readonly #onFrame: OnFrame
  readonly #waiting = new Set<() => void>()
  /** Messages of the sync protocol that were sent, and answers that they are stored. */
  #asked = 0
  #answered = 0
  #isReady = false

  static async open(options: FuzzLineOptions): Promise<FuzzLine> {
    const line = new FuzzLine(options)
    await line.until(() => line.#isReady || line.closeCode !== undefined, 'the line never opened')
    await line.settled()
    return line
  }

  private constructor(options: FuzzLineOptions) {
    const { member, node, document, client, onFrame, address, doc = createBoardDoc() } = options
    this.member = member
    this.node = node
    this.document = document
    this.client = client
    this.doc = doc
    this.doc.clientID = client
    this.#onFrame = onFrame
    const headers = { cookie: `member=${member}` }
    this.#socket = new WebSocket(`${address}/sync/${document}`, { headers })
    this.#socket.binaryType = 'arraybuffer'
    this.#socket.on('open', () => {
      this.#asked += 1
      this.send(syncFrame(0, Y.encodeStateVector(this.doc)))
    })
    this.#socket.on('message', (data: ArrayBuffer) => this.#hear(new Uint8Array(data)))
    this.#socket.on('error', () => undefined)
    this.#socket.on('close', (code) => {
      this.closeCode = code
      this.#wake()
    })
  }

  get isOpen(): boolean {
    return this.closeCode === undefined
  }

  /** Changes the own document; gives what is to be sent of it, which is not sent yet. */
  change(change: (doc: Y.Doc) => void): Uint8Array {
    const updates: Uint8Array[] = []
    const collect = (update: Uint8Array) => updates.push(update)
    this.doc.on('update', collect)
    this.doc.transact(() => change(this.doc))
    this.doc.off('update', collect)
    return Y.mergeUpdates(updates)
  }

  sendUpdate(update: Uint8Array): void {
    this.#asked += 1
    this.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.sync)
        writeUpdate(encoder, update)
      }),
    )
  }

  say(state: object | null, { client = this.client, clock = 1 } = {}): void {
    this.send(presenceFrame([{ client, clock, state: JSON.stringify(state) }]))
  }

  send(frame: Uint8Array | string): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(frame)
  }

  /** Whether more was said to be stored than was asked: the answer to a frame sent as it is. */
  get hasSpareAnswer(): boolean {
    return this.#answered > this.#asked
  }

  /** Resolves when all that was sent is stored, or the line is closed. */
  settled(): Promise<void> {
    return this.until(
      () => this.closeCode !== undefined || this.#answered >= this.#asked,
      `${this.member} was never answered`,
    )
  }

  async until(isTrue: () => boolean, otherwise: string): Promise<void> {
    const end = performance.now() + PATIENCE_MS
    while (!isTrue()) {
      const left = end - performance.now()
      if (left <= 0) throw new Error(otherwise)
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer)
          this.#waiting.delete(wake)
          resolve()
        }
        const timer = setTimeout(wake, left)
        this.#waiting.add(wake)
      })
    }
  }

  async close(): Promise<void> {
    this.#socket.terminate()
    await this.until(() => this.closeCode !== undefined, 'the line never closed')
  }

  #hear(frame: Uint8Array): void {
    this.#onFrame(this, frame)
    const decoder = decoding.createDecoder(frame)
    switch (decoding.readVarUint(decoder)) {
      case MESSAGE.sync: {
        const answer = encoding.createEncoder()
        encoding.writeVarUint(answer, MESSAGE.sync)
        const step = readSyncMessage(decoder, answer, this.doc, 'room')
        if (step === 0) {
          this.#asked += 1
          this.#isReady = true
          this.send(encoding.toUint8Array(answer))
        }
        break
      }
      case MESSAGE.stored:
        this.#answered += 1
        break
      case MESSAGE.refused:
        this.refusal = JSON.parse(decoding.readVarString(decoder))
        break
      case MESSAGE.awareness:
        for (const entry of decodePresence(decoding.readVarUint8Array(decoder)) ?? []) {
          this.present.set(entry.client, entry)
        }
        break
    }
    this.#wake()
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake()
  }
}

export function syncFrame(step: number, bytes: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
  })
}
