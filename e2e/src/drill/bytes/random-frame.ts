import { MESSAGE } from '@kring/shared/wire/message'
import * as encoding from 'lib0/encoding'
import * as prng from 'lib0/prng'

/** What a frame begins with. `unknown` is any number that means nothing. */
export const FRAME_KINDS = [
  'sync-step-1',
  'sync-step-2',
  'update',
  'awareness',
  'query-awareness',
  'stored',
  'refused',
  'state',
  'unknown',
] as const
export type FrameKind = (typeof FRAME_KINDS)[number]

/** Lawful bytes of each sort, for frames that are nearly right. */
export interface Lawful {
  readonly vector: Uint8Array
  readonly update: Uint8Array
  readonly presence: Uint8Array
}

const MOST_BYTES = 400
/** Numbers at which lengths and counts go wrong. */
const EDGES = [0, 1, 127, 128, 2 ** 14, 2 ** 28, 2 ** 31, 2 ** 32, 2 ** 40, 2 ** 53 - 1]

/** A frame of this kind, right at its head and anything whatever after it. */
export function randomFrame(gen: prng.PRNG, kind: FrameKind, lawful: Lawful): Uint8Array {
  const frame = encoding.encode((encoder) => {
    for (const number of headOf(gen, kind)) encoding.writeVarUint(encoder, number)
    const body = randomBody(gen, bodyOf(kind, lawful))
    switch (prng.int32(gen, 0, 5)) {
      case 0:
        encoding.writeUint8Array(encoder, body)
        return
      case 1:
        encoding.writeVarUint(encoder, prng.oneOf(gen, EDGES))
        encoding.writeUint8Array(encoder, body)
        return
      default:
        encoding.writeVarUint8Array(encoder, body)
    }
  })
  switch (prng.int32(gen, 0, 7)) {
    case 0:
      return frame.slice(0, prng.int32(gen, 0, frame.byteLength))
    case 1:
      return Uint8Array.from([...frame, ...bytes(gen, 20)])
    case 2:
      return mutated(gen, frame)
    default:
      return frame
  }
}

function headOf(gen: prng.PRNG, kind: FrameKind): readonly number[] {
  switch (kind) {
    case 'sync-step-1':
      return [MESSAGE.sync, 0]
    case 'sync-step-2':
      return [MESSAGE.sync, 1]
    case 'update':
      return [MESSAGE.sync, 2]
    case 'awareness':
      return [MESSAGE.awareness]
    case 'query-awareness':
      return [MESSAGE.queryAwareness]
    case 'stored':
      return [MESSAGE.stored]
    case 'refused':
      return [MESSAGE.refused]
    case 'state':
      return [MESSAGE.state]
    case 'unknown':
      return [prng.bool(gen) ? prng.int32(gen, 4, 99) : prng.oneOf(gen, EDGES.slice(3))]
  }
}

function bodyOf(kind: FrameKind, { vector, update, presence }: Lawful): Uint8Array {
  if (kind === 'awareness') return presence
  return kind === 'update' || kind === 'sync-step-2' ? update : vector
}

function randomBody(gen: prng.PRNG, lawful: Uint8Array): Uint8Array {
  switch (prng.int32(gen, 0, 4)) {
    case 0:
      return bytes(gen, MOST_BYTES)
    case 1:
      return lawful.slice(0, prng.int32(gen, 0, lawful.byteLength))
    case 2: {
      const at = prng.int32(gen, 0, lawful.byteLength)
      return Uint8Array.from([...lawful.slice(0, at), ...bytes(gen, MOST_BYTES)])
    }
    case 3: {
      // A number where another stood, so that a length or a count lies.
      const at = prng.int32(gen, 0, lawful.byteLength)
      return encoding.encode((encoder) => {
        encoding.writeUint8Array(encoder, lawful.slice(0, at))
        encoding.writeVarUint(encoder, prng.oneOf(gen, EDGES))
        encoding.writeUint8Array(encoder, lawful.slice(at + 1))
      })
    }
    default:
      return mutated(gen, lawful)
  }
}

function mutated(gen: prng.PRNG, from: Uint8Array): Uint8Array {
  const changed = from.slice()
  if (changed.byteLength === 0) return changed
  for (let flips = prng.int32(gen, 1, 4); flips > 0; flips--) {
    changed[prng.int32(gen, 0, changed.byteLength - 1)] = prng.int32(gen, 0, 255)
  }
  return changed
}

function bytes(gen: prng.PRNG, most: number): Uint8Array {
  return prng.uint8Array(gen, prng.int32(gen, 0, most))
}
