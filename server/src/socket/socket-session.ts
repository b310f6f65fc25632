import type { Duplex } from 'node:stream'
import type { MemberId } from '@kring/shared/lib/id'
import { CLOSE, type CloseName } from '@kring/shared/wire/close-code'
import type { WebSocket } from 'ws'
import type { Session } from '../room/session.ts'
import { WireFrames } from './wire-frame.ts'

/** What may wait for one reader, beside the answer that it asked for. */
const BUFFER_BYTES = 1_000_000
/** A reader that is cut off has so long to read the code; then the line is gone. */
const FAREWELL_MS = 2_000

/** Shared by all sessions: what goes to many is framed once. */
const frames = new WireFrames()

/**
 * A session on a real socket. Frames are written to the stream beneath the socket, which is ours from
 * the handshake on; the socket itself writes there too (pings, closing), each frame whole.
 *
 * - [W6] No more than a megabyte waits for a reader, beside the answer it asked for. Over it the
 *   reader is cut off with the code that makes it resync.
 */
export class SocketSession implements Session {
  readonly member: MemberId
  readonly #socket: WebSocket
  readonly #stream: Duplex
  #answering = 0

  constructor(member: MemberId, { socket, stream }: { socket: WebSocket; stream: Duplex }) {
    this.member = member
    this.#socket = socket
    this.#stream = stream
  }

  send(frame: Uint8Array): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    if (this.#stream.writableLength - this.#answering > BUFFER_BYTES) this.close('tooSlow')
    else this.#stream.write(frames.of(frame))
  }

  sendAnswer(frame: Uint8Array): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    const wire = frames.of(frame)
    this.#answering += wire.byteLength
    this.#stream.write(wire, () => {
      this.#answering -= wire.byteLength
    })
  }

  close(why: CloseName): void {
    shut(this.#socket, why)
  }
}

/** Closes a line with its code. Who does not read it is gone all the same after a moment. */
export function shut(socket: WebSocket, why: CloseName): void {
  if (socket.readyState !== socket.OPEN) return
  socket.close(CLOSE[why].code)
  setTimeout(() => socket.terminate(), FAREWELL_MS).unref()
}
