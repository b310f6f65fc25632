import { performance } from 'node:perf_hooks'
import { WebSocket } from 'ws'
import type { Seat } from '../system/system.ts'

export interface ClientOptions {
  readonly hear: (frame: Buffer, at: number) => void
  readonly signal: AbortSignal
}

/**
 * One raw line: bytes out, bytes in, and when. It knows the protocol's envelope from its seat, and
 * nothing of documents.
 */
export class Client {
  readonly seat: Seat
  readonly #socket: WebSocket
  bytesIn = 0
  closeCode: number | undefined
  /** The port on our side, by which the system knows the line. */
  port = 0
  #closed: (() => void) | undefined

  /** Resolves when the line is open and has introduced itself; rejects when it cannot be opened. */
  static open(seat: Seat, options: ClientOptions): Promise<Client> {
    return new Promise((resolve, reject) => {
      const client = new Client(seat, options)
      const socket = client.#socket
      const opened = () => {
        options.signal.removeEventListener('abort', abort)
        for (const frame of seat.hello) client.sendRaw(frame)
        resolve(client)
      }
      const abort = () => {
        socket.terminate()
        reject(options.signal.reason)
      }
      options.signal.addEventListener('abort', abort, { once: true })
      socket.once('open', opened)
      socket.once('error', reject)
    })
  }

  private constructor(seat: Seat, { hear }: ClientOptions) {
    this.seat = seat
    const socket = new WebSocket(seat.url, {
      headers: seat.headers ?? {},
      perMessageDeflate: false,
      skipUTF8Validation: true,
    })
    this.#socket = socket
    socket.on('upgrade', ({ socket: line }) => {
      this.port = line.localPort ?? 0
      // Not before it is open: who listens earlier takes what came along with the handshake.
      socket.once('open', () => {
        line.on('data', (chunk: Buffer) => this.onChunk?.(chunk.byteLength))
      })
    })
    socket.on('message', (data: Buffer) => {
      const at = performance.now()
      this.bytesIn += data.byteLength
      hear(data, at)
    })
    socket.on('error', () => undefined)
    socket.on('close', (code) => {
      this.closeCode = code
      this.#closed?.()
    })
  }

  /** Called with the size of each piece that the network brings, before it is a frame. */
  onChunk: ((bytes: number) => void) | undefined

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN
  }

  /** Bytes that wait here to go out. */
  get waiting(): number {
    return this.#socket.bufferedAmount
  }

  /** One message of the protocol, in the envelope of this seat. */
  send(message: Uint8Array): void {
    this.sendRaw(packed(this.seat, message))
  }

  sendRaw(frame: Uint8Array): void {
    if (this.isOpen) this.#socket.send(frame)
  }

  /** Stops reading, as a phone does that sleeps. */
  pause(): void {
    this.#socket.pause()
  }

  resume(): void {
    this.#socket.resume()
  }

  /** Resolves when the line is closed, by whoever; at the latest after this long. */
  closed(within: number): Promise<void> {
    if (this.closeCode !== undefined) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, within)
      this.#closed = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  end(): void {
    this.#socket.terminate()
  }
}

function packed({ envelope }: Seat, message: Uint8Array): Uint8Array {
  return envelope.byteLength === 0 ? message : Buffer.concat([envelope, message])
}
