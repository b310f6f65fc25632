import type { Duplex } from 'node:stream'
import type { MemberId } from '@kring/shared/lib/id'
import type { CloseName } from '@kring/shared/wire/close-code'
import { decodeFrame, isUpdateFrame, jsonFrame } from '@kring/shared/wire/frame'
import { FRAME_BYTES, MESSAGE, UPDATE_BYTES } from '@kring/shared/wire/message'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import type { WebSocket } from 'ws'
import type { DocumentRoom } from '../room/document-room.ts'
import { MeetingRoom } from '../room/meeting-room.ts'
import { Bucket } from './bucket.ts'
import { SocketSession, shut } from './socket-session.ts'

/** What one client may have waiting to be handled, and what a frame weighs beside its bytes. */
const WAITING_BYTES = 4 * FRAME_BYTES
const FRAME_WEIGHT = 200

/** Far above any hand, and above a device that comes back with a day's work. */
const UPDATES = { atOnce: 5_000, perSecond: 1_000 }
/** Frames of any other type: a pointer moves twenty times a second. y-websocket's own client sends back
 * each frame of presence that it hears, at most some thirty a second. */
const OTHERS = { atOnce: 1_000, perSecond: 200 }

/** Where a connection came to sit, or why it did not. */
export type Seating =
  | { readonly type: 'seated'; readonly member: MemberId; readonly room: DocumentRoom }
  | { readonly type: 'notFound' | 'notStored' }
  | { readonly type: 'tooMany'; readonly why: RefusedMessage }

/**
 * One socket and the room behind it: one document a connection.
 *
 * - [W3] A frame that makes no sense closes that connection alone.
 * - [W4] Frames of one connection are handled in the order they came, also those that come before
 *   its seat is found, and no more wait than four of the largest.
 * - [W7] More than 1,000 updates a second, after the first 5,000, close the connection; so do more than
 *   200 frames of any other type, after the first 1,000.
 */
export class Connection {
  readonly #socket: WebSocket
  readonly #stream: Duplex
  readonly #updates = new Bucket(UPDATES, performance.now())
  readonly #others = new Bucket(OTHERS, performance.now())
  readonly #waiting: Uint8Array[] = []
  #waitingBytes = 0
  #seat: { readonly session: SocketSession; readonly room: DocumentRoom } | undefined
  #isHandling = true
  /** We have closed it: what still comes is not looked at. */
  #isShut = false
  #isGone = false

  constructor(socket: WebSocket, stream: Duplex, { seating }: { seating: Promise<Seating> }) {
    this.#socket = socket
    this.#stream = stream
    socket.on('message', (data: Buffer, isBinary: boolean) => this.#receive(data, isBinary))
    socket.on('close', () => {
      this.#isGone = true
      this.#leaveWhenDone()
    })
    seating.then(
      (seat) => this.#sit(seat),
      () => this.#shut('failed'),
    )
  }

  #sit(seating: Seating): void {
    this.#isHandling = false
    if (seating.type === 'tooMany') this.#refuse('tooMany', seating.why)
    else if (seating.type !== 'seated') this.#shut(seating.type)
    else if (!this.#isGone) {
      const { member, room } = seating
      const session = new SocketSession(member, { socket: this.#socket, stream: this.#stream })
      this.#seat = { session, room }
      room.enter(session)
      void this.#handleWaiting()
    }
  }

  #receive(data: Buffer, isBinary: boolean): void {
    if (this.#isShut) return
    if (!isBinary) {
      this.#refuse('malformed', FRAME_FAULT)
      return
    }
    const bucket = isUpdateFrame(data) ? this.#updates : this.#others
    this.#waitingBytes += data.byteLength + FRAME_WEIGHT
    if (!bucket.take(performance.now()) || this.#waitingBytes > WAITING_BYTES) {
      const most = bucket === this.#updates ? UPDATES.perSecond : OTHERS.perSecond
      this.#refuse('tooMany', { code: 'too-much', what: 'updates', most })
      return
    }
    // A copy: what arrives may lie in a buffer that is written again.
    this.#waiting.push(new Uint8Array(data))
    void this.#handleWaiting()
  }

  async #handleWaiting(): Promise<void> {
    if (this.#isHandling) return
    this.#isHandling = true
    try {
      for (let frame = this.#next(); frame; frame = this.#next()) {
        const handled = this.#handle(frame)
        if (handled !== undefined) await handled
      }
    } catch {
      this.#shut('failed')
    }
    this.#isHandling = false
    this.#leaveWhenDone()
  }

  #next(): Uint8Array | undefined {
    const frame = this.#isShut ? undefined : this.#waiting.shift()
    if (frame) this.#waitingBytes -= frame.byteLength + FRAME_WEIGHT
    return frame
  }

  /** Nothing to wait for where it is done at once. */
  #handle(frame: Uint8Array): Promise<void> | undefined {
    const { session, room } = this.#seat ?? {}
    if (!session || !room) return undefined
    const message = decodeFrame(frame)
    switch (message.type) {
      case 'malformed':
        this.#refuse('malformed', FRAME_FAULT)
        return undefined
      case 'sync-step-1':
        return this.#answer(room, session, message.stateVector)
      case 'presence':
        if (room instanceof MeetingRoom && !room.hearPresence(session, message.payload)) {
          this.#refuse('malformed', FRAME_FAULT)
        }
        return undefined
      case 'query-presence':
        if (room instanceof MeetingRoom) room.sendPresence(session)
        return undefined
      case 'update':
        return this.#push(room, session, message.update)
    }
  }

  async #answer(room: DocumentRoom, session: SocketSession, vector: Uint8Array): Promise<void> {
    if (!(await room.answer(session, vector))) this.#refuse('malformed', FRAME_FAULT)
  }

  async #push(room: DocumentRoom, session: SocketSession, update: Uint8Array): Promise<void> {
    if (update.byteLength > UPDATE_BYTES) {
      this.#refuse('tooLarge', { code: 'too-much', what: 'update', most: UPDATE_BYTES })
      return
    }
    const pushed = await room.push(session, update)
    if (pushed.type === 'not-stored') this.#shut('notStored')
    if (pushed.type === 'refused') this.#refuse(closeFor(pushed.why), pushed.why)
  }

  #refuse(name: CloseName, why: RefusedMessage): void {
    if (this.#socket.readyState === this.#socket.OPEN) {
      this.#socket.send(jsonFrame(MESSAGE.refused, why))
    }
    this.#shut(name)
  }

  #shut(name: CloseName): void {
    this.#isShut = true
    this.#waiting.length = 0
    shut(this.#socket, name)
  }

  #leaveWhenDone(): void {
    if (!this.#isGone || this.#isHandling || !this.#seat) return
    const { session, room } = this.#seat
    this.#seat = undefined
    room.leave(session)
  }
}

const FRAME_FAULT: RefusedMessage = { code: 'malformed', why: 'frame' }

function closeFor(why: RefusedMessage): CloseName {
  if (why.code === 'malformed') return 'malformed'
  if (why.code === 'too-much' && why.what === 'refusals') return 'tooMany'
  return why.code === 'missing-past' ? 'missingPast' : 'refused'
}
