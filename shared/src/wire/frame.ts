import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { MESSAGE } from './message.ts'

/** A frame from a client, taken apart. Presence stays bytes: `presence` reads it. */
export type Incoming =
  | { readonly type: 'sync-step-1'; readonly stateVector: Uint8Array }
  | { readonly type: 'update'; readonly update: Uint8Array }
  | { readonly type: 'presence'; readonly payload: Uint8Array }
  | { readonly type: 'query-presence' }
  | { readonly type: 'malformed' }

/** One client's presence in an awareness message. */
export interface PresenceEntry {
  readonly client: number
  readonly clock: number
  /** JSON of the state; `null` as text when the client is gone. */
  readonly state: string
}

const SYNC = { step1: 0, step2: 1, update: 2 } as const

/** Whether a frame brings an update, by its first two numbers. */
export function isUpdateFrame(frame: Uint8Array): boolean {
  return frame[0] === MESSAGE.sync && frame[1] !== SYNC.step1
}

/** Takes a frame apart. Never throws: bytes that make no sense are `malformed`. */
export function decodeFrame(frame: Uint8Array): Incoming {
  try {
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    const message = decodeMessage(type, decoder)
    return decoding.hasContent(decoder) ? { type: 'malformed' } : message
  } catch {
    return { type: 'malformed' }
  }
}

function decodeMessage(type: number, decoder: decoding.Decoder): Incoming {
  switch (type) {
    case MESSAGE.sync: {
      const step = decoding.readVarUint(decoder)
      const bytes = decoding.readVarUint8Array(decoder)
      if (step === SYNC.step1) return { type: 'sync-step-1', stateVector: bytes }
      if (step === SYNC.step2 || step === SYNC.update) return { type: 'update', update: bytes }
      return { type: 'malformed' }
    }
    case MESSAGE.awareness:
      return { type: 'presence', payload: decoding.readVarUint8Array(decoder) }
    case MESSAGE.queryAwareness:
      return { type: 'query-presence' }
    default:
      return { type: 'malformed' }
  }
}

/**
 * The entries of an awareness payload; undefined where it is not exactly one. Never throws. Entries
 * whose clock is not `below` are passed over, their text unread.
 */
export function decodePresence(
  payload: Uint8Array,
  { below = Number.POSITIVE_INFINITY }: { readonly below?: number } = {},
): readonly PresenceEntry[] | undefined {
  try {
    const decoder = decoding.createDecoder(payload)
    const count = decoding.readVarUint(decoder)
    const entries: PresenceEntry[] = []
    for (let i = 0; i < count; i++) {
      const client = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      if (clock < below) entries.push({ client, clock, state: decoding.readVarString(decoder) })
      else decoding.readVarUint8Array(decoder)
    }
    return decoding.hasContent(decoder) ? undefined : entries
  } catch {
    return undefined
  }
}

export function presenceFrame(entries: readonly PresenceEntry[]): Uint8Array {
  const payload = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length)
    for (const { client, clock, state } of entries) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarString(encoder, state)
    }
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness)
    encoding.writeVarUint8Array(encoder, payload)
  })
}

/** The server asks what a client holds. */
export function syncStep1Frame(stateVector: Uint8Array): Uint8Array {
  return syncFrame(SYNC.step1, stateVector)
}

/** All that a client lacks. */
export function syncStep2Frame(update: Uint8Array): Uint8Array {
  return syncFrame(SYNC.step2, update)
}

export function updateFrame(update: Uint8Array): Uint8Array {
  return syncFrame(SYNC.update, update)
}

export function storedFrame(stateVector: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.stored)
    encoding.writeVarUint8Array(encoder, stateVector)
  })
}

export function jsonFrame(
  type: typeof MESSAGE.refused | typeof MESSAGE.state,
  body: object,
): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, type)
    encoding.writeVarString(encoder, JSON.stringify(body))
  })
}

function syncFrame(step: number, bytes: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
  })
}
