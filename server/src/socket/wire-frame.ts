/**
 * Frames as they stand on the socket: one unmasked binary message with its header before it. What a
 * room sends to many is the same bytes each time, so the last one is kept.
 */
export class WireFrames {
  #frame: Uint8Array | undefined
  #wire: Buffer = Buffer.alloc(0)

  of(frame: Uint8Array): Buffer {
    if (frame !== this.#frame) {
      this.#wire = wireFrame(frame)
      this.#frame = frame
    }
    return this.#wire
  }
}

const FINAL_BINARY = 0x82

/** RFC 6455, 5.2: one final, unmasked, binary frame. */
export function wireFrame(payload: Uint8Array): Buffer {
  const { byteLength } = payload
  const headerLength = byteLength < 126 ? 2 : byteLength < 65_536 ? 4 : 10
  const wire = Buffer.allocUnsafe(headerLength + byteLength)
  wire[0] = FINAL_BINARY
  if (headerLength === 2) wire[1] = byteLength
  else if (headerLength === 4) {
    wire[1] = 126
    wire.writeUInt16BE(byteLength, 2)
  } else {
    wire[1] = 127
    wire.writeBigUInt64BE(BigInt(byteLength), 2)
  }
  wire.set(payload, headerLength)
  return wire
}
