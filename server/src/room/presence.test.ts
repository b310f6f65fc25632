import { decodePresence, type PresenceEntry, presenceFrame } from '@kring/shared/wire/frame'
import * as decoding from 'lib0/decoding'
import { expect, test } from 'vitest'
import { AMINA, BRAM } from '../testing/circle.ts'
import { Presence } from './presence.ts'
import type { Session } from './session.ts'

function sessionOf(member: Session['member']): Session {
  return { member, send: () => undefined, close: () => undefined }
}

const bytes = (frame: Uint8Array) => {
  const decoder = decoding.createDecoder(frame)
  decoding.readVarUint(decoder)
  return decoding.readVarUint8Array(decoder)
}
const payload = (...entries: PresenceEntry[]) => bytes(presenceFrame(entries))
const read = (frame: Uint8Array | undefined | 'malformed') =>
  frame === undefined || frame === 'malformed'
    ? frame
    : decodePresence(bytes(frame))?.map(({ client, state }) => [client, JSON.parse(state)])

test('[N2] whoever a client says it is, the server stamps who it is', () => {
  const presence = new Presence(() => 1_000)
  const state = JSON.stringify({ user: { id: AMINA, name: 'Amina' }, writing: null })
  const told = presence.hear(sessionOf(BRAM), 'Bram', payload({ client: 7, clock: 1, state }))
  expect(read(told)).toEqual([[7, { user: { id: BRAM, name: 'Bram' }, writing: null }]])
})

test("[N1] a frame that names another's id says nothing new", () => {
  const presence = new Presence(() => 1_000)
  const bram = sessionOf(BRAM)
  presence.hear(bram, 'Bram', payload({ client: 7, clock: 1, state: '{}' }))
  const spoof = payload({ client: 7, clock: 99, state: '{"writing":"lies"}' })
  expect(presence.hear(sessionOf(AMINA), 'Amina', spoof)).toBeUndefined()
  expect(read(presence.all())).toEqual([[7, { user: { id: BRAM, name: 'Bram' } }]])
})

test('[N1] what a client heard and sends back is nothing new', () => {
  const presence = new Presence(() => 1_000)
  const told = presence.hear(sessionOf(BRAM), 'Bram', payload({ client: 7, clock: 1, state: '{}' }))
  if (!(told instanceof Uint8Array)) throw new Error('the others are told')
  expect(presence.hear(sessionOf(AMINA), 'Amina', bytes(told))).toBeUndefined()
})

test('[N3] who comes back with an old clock is seen at once', () => {
  const presence = new Presence(() => 1_000)
  const first = sessionOf(BRAM)
  presence.hear(first, 'Bram', payload({ client: 7, clock: 5, state: '{}' }))
  const gone = presence.leave(first)
  const back = presence.hear(sessionOf(BRAM), 'Bram', payload({ client: 7, clock: 5, state: '{}' }))
  expect(read(gone)).toEqual([[7, null]])
  expect(read(back)).toEqual([[7, { user: { id: BRAM, name: 'Bram' } }]])
  const clock = (frame: unknown) =>
    frame instanceof Uint8Array ? decodePresence(bytes(frame))?.[0]?.clock : undefined
  expect(clock(back)).toBeGreaterThan(clock(gone) ?? Number.POSITIVE_INFINITY)
})

test('[N4] when a connection ends, its ids go', () => {
  const presence = new Presence(() => 1_000)
  const bram = sessionOf(BRAM)
  presence.hear(bram, 'Bram', payload({ client: 7, clock: 1, state: '{}' }))
  presence.leave(bram)
  expect(read(presence.all())).toEqual([])
  expect(presence.leave(bram)).toBeUndefined()
})

test('nonsense is malformed: broken bytes, a list, a state without end', () => {
  const presence = new Presence(() => 1_000)
  const bram = sessionOf(BRAM)
  expect(presence.hear(bram, 'Bram', new Uint8Array([9, 9]))).toBe('malformed')
  expect(presence.hear(bram, 'Bram', payload({ client: 1, clock: 1, state: '[]' }))).toBe(
    'malformed',
  )
  const long = JSON.stringify({ a: 'x'.repeat(5_000) })
  expect(presence.hear(bram, 'Bram', payload({ client: 1, clock: 1, state: long }))).toBe(
    'malformed',
  )
})

test('[N1] nor when it is the same member on another device, nor after who said it has gone', () => {
  const presence = new Presence(() => 1_000)
  const first = sessionOf(BRAM)
  const told = presence.hear(first, 'Bram', payload({ client: 7, clock: 1, state: '{}' }))
  if (!(told instanceof Uint8Array)) throw new Error('the others are told')
  const second = sessionOf(BRAM)
  expect(presence.hear(second, 'Bram', bytes(told))).toBeUndefined()
  presence.leave(first)
  expect(presence.hear(second, 'Bram', bytes(told))).toBeUndefined()
  expect(read(presence.all())).toEqual([])
})
