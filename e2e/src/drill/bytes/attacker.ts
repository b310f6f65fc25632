import { createBoardDoc, createMark, strokesOf } from '@kring/shared/board/board-doc'
import type { ItemId, MemberId } from '@kring/shared/lib/id'
import { presenceFrame, syncStep1Frame, updateFrame } from '@kring/shared/wire/frame'
import { MESSAGE } from '@kring/shared/wire/message'
import * as decoding from 'lib0/decoding'
import * as prng from 'lib0/prng'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { Device } from '../../world/device.ts'
import { type FrameKind, type Lawful, randomFrame } from './random-frame.ts'

export interface AttackerOptions {
  readonly device: Device
  readonly document: string
  readonly member: MemberId
  readonly turn: ItemId
  readonly gen: prng.PRNG
}

/** What the server does with a frame within this time, or it hangs. */
const PATIENCE_MS = 15_000
/** After three refusals in a row a member is not listened to for a while. */
const REFUSALS_IN_A_ROW = 2
/** Codes with which a server that is well ends a line. Any other, and 4500, is a defect. */
const FAIR: readonly number[] = [1009, 4400, 4401, 4402, 4413, 4429]

/**
 * A member whose device sends random bytes, one frame after another, each followed by a question that
 * the server has to answer, unless it ended the line.
 */
export class Attacker {
  readonly #options: AttackerOptions
  /** What this member wrote lawfully, so that the room goes on listening. */
  readonly #doc = createBoardDoc()
  readonly codes = new Map<number | 'went on', number>()
  #socket: WebSocket | undefined
  #refusals = 0

  constructor(options: AttackerOptions) {
    this.#options = options
    this.#doc.clientID = prng.uint32(options.gen, 1, 2 ** 31)
  }

  /** Sends one random frame and waits for what comes of it. */
  async send(kind: FrameKind): Promise<void> {
    if (this.#refusals >= REFUSALS_IN_A_ROW) await this.#sayLawfully()
    const frame = randomFrame(this.#options.gen, kind, this.#lawful())
    const code = await this.#say(frame)
    this.codes.set(code ?? 'went on', (this.codes.get(code ?? 'went on') ?? 0) + 1)
    if (code === undefined) return
    if (!FAIR.includes(code)) {
      throw new Error(`${kind} ended the line with ${code}: ${Buffer.from(frame).toString('hex')}`)
    }
    this.#refusals += 1
  }

  close(): void {
    this.#socket?.terminate()
  }

  /** A stroke is drawn, or wiped again: the document does not grow by it. */
  async #sayLawfully(): Promise<void> {
    const { member, turn } = this.#options
    const before = Y.encodeStateVector(this.#doc)
    const stroke = `${member} draws`
    if (strokesOf(this.#doc).has(stroke)) strokesOf(this.#doc).delete(stroke)
    else strokesOf(this.#doc).set(stroke, createMark({ by: member, turn, points: [1, 1, 1] }))
    const code = await this.#say(updateFrame(Y.encodeStateAsUpdate(this.#doc, before)))
    if (code !== undefined) throw new Error(`a lawful stroke ended the line with ${code}`)
    this.#refusals = 0
  }

  /** Gives the code that ended the line, or nothing where it goes on. */
  async #say(frame: Uint8Array): Promise<number | undefined> {
    const socket = await this.#line()
    return new Promise<number | undefined>((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`no answer after ${Buffer.from(frame).toString('hex')}`))
      }, PATIENCE_MS)
      const done = (code?: number) => {
        clearTimeout(late)
        socket.off('message', hear)
        socket.off('close', ended)
        resolve(code)
      }
      const ended = (code: number) => {
        this.#socket = undefined
        done(code)
      }
      const hear = (data: ArrayBuffer) => {
        const decoder = decoding.createDecoder(new Uint8Array(data))
        const isAnswer =
          decoding.readVarUint(decoder) === MESSAGE.sync && decoding.readVarUint(decoder) === 1
        if (isAnswer) answers -= 1
        if (answers === 0) done()
      }
      // The frame may be such a question itself; it is answered first.
      let answers = isQuestion(frame) ? 2 : 1
      socket.on('message', hear)
      socket.once('close', ended)
      socket.send(frame)
      socket.send(QUESTION)
    })
  }

  async #line(): Promise<WebSocket> {
    if (this.#socket) return this.#socket
    const { device, document } = this.#options
    const socket = new WebSocket(`${device.server.replace(/^http/, 'ws')}/sync/${document}`, {
      headers: { cookie: device.cookie },
    })
    socket.binaryType = 'arraybuffer'
    socket.on('error', () => undefined)
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve())
      socket.once('close', (code) => reject(new Error(`not let in: ${code}`)))
    })
    this.#socket = socket
    return socket
  }

  /** A stroke of a client that nobody has met: what comes of it is no part of the own document. */
  #nearlyLawful(): Uint8Array {
    const { gen, member: by, turn } = this.#options
    const doc = createBoardDoc()
    doc.clientID = prng.uint32(gen, 1, 2 ** 31)
    const id = `${by}-${prng.int32(gen, 0, 9)}`
    strokesOf(doc).set(id, createMark({ by, turn, points: [1, 1, 1] }))
    return Y.encodeStateAsUpdate(doc)
  }

  #lawful(): Lawful {
    const { gen } = this.#options
    const entries = [{ client: prng.uint32(gen, 1, 2 ** 31), clock: 1, state: '{"pointer":[1,2]}' }]
    return {
      vector: Y.encodeStateVector(this.#doc),
      update: this.#nearlyLawful(),
      presence: presenceFrame(entries).slice(2),
    }
  }
}

const QUESTION = syncStep1Frame(Y.encodeStateVector(new Y.Doc()))

function isQuestion(frame: Uint8Array): boolean {
  try {
    const decoder = decoding.createDecoder(frame)
    if (decoding.readVarUint(decoder) !== MESSAGE.sync || decoding.readVarUint(decoder) !== 0) {
      return false
    }
    decoding.readVarUint8Array(decoder)
    return !decoding.hasContent(decoder)
  } catch {
    return false
  }
}
