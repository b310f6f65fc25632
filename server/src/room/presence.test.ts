import { decodePresence, type PresenceEntry, presenceFrame } from '@kring/shared/wire/frame'
import * as decoding from 'lib0/decoding'
import { expect, test } from 'vitest'
import { AMINA, BRAM } from '../testing/circle.ts'
import { Presence, type PresenceNews } from './presence.ts'
import type { Session } from './session.ts'

function sessionOf(member: Session['member']): Session {
  return { member, send() {}, sendAnswer() {}, close() {} }
}

const bytes = (frame: Uint8Array) => {
  const decoder = decoding.createDecoder(frame)
  decoding.readVarUint(decoder)
  return decoding.readVarUint8Array(decoder)
}
const payload = (...entries: PresenceEntry[]) => bytes(presenceFrame(entries))
const LOUD = { now: () => 1_000, isSilent: () => false, leads: () => false }
type Told = readonly PresenceNews[] | 'malformed'
const entries = (told: Told) => (told === 'malformed' ? [] : told.map(({ entry }) => entry))
const read = (told: Told) =>
  told === 'malformed'
    ? told
    : entries(told).map(({ client, state }) => [client, JSON.parse(state)])
const readAll = (presence: Presence) =>
  decodePresence(bytes(presence.allBut(sessionOf(AMINA))))?.map(({ client, state }) => [
    client,
    JSON.parse(state),
  ])

test('[N2] whoever a client says it is, the server stamps who it is', () => {
  const presence = new Presence(LOUD)
  const state = JSON.stringify({ user: { id: AMINA, name: 'Amina' }, writing: null })
  const told = presence.hear(sessionOf(BRAM), 'Bram', payload({ client: 7, clock: 1, state }))
  expect(read(told)).toEqual([[7, { user: { id: BRAM, name: 'Bram' }, writing: null }]])
})

test("[N1] a frame that names another's id says nothing new", () => {
  const presence = new Presence(LOUD)
  const bram = sessionOf(BRAM)
  presence.hear(bram, 'Bram', payload({ client: 7, clock: 1, state: '{}' }))
  const spoof = payload({ client: 7, clock: 99, state: '{"writing":"lies"}' })
  expect(presence.hear(sessionOf(AMINA), 'Amina', spoof)).toEqual([])
  expect(readAll(presence)).toEqual([[7, { user: { id: BRAM, name: 'Bram' } }]])
})

test('[N1] what a client heard and sends back is nothing new', () => {
  const presence = new Presence(LOUD)
  const told = presence.hear(sessionOf(BRAM), 'Bram', payload({ client: 7, clock: 1, state: '{}' }))
  const heard = payload(...entries(told))
  expect(presence.hear(sessionOf(AMINA), 'Amina', heard)).toEqual([])
})

test('[N3] who comes back with an old clock is seen at once', () => {
  const presence = new Presence(LOUD)
  const first = sessionOf(BRAM)
  presence.hear(first, 'Bram', payload({ client: 7, clock: 5, state: '{}' }))
  const gone = presence.leave(first)
  const back = presence.hear(sessionOf(BRAM), 'Bram', payload({ client: 7, clock: 5, state: '{}' }))
  expect(read(gone)).toEqual([[7, null]])
  expect(read(back)).toEqual([[7, { user: { id: BRAM, name: 'Bram' } }]])
  const clock = (told: Told) => entries(told)[0]?.clock ?? Number.NaN
  expect(clock(back)).toBeGreaterThan(clock(gone))
})

test('[N4] when a connection ends, its ids go', () => {
  const presence = new Presence(LOUD)
  const bram = sessionOf(BRAM)
  presence.hear(bram, 'Bram', payload({ client: 7, clock: 1, state: '{}' }))
  presence.leave(bram)
  expect(readAll(presence)).toEqual([])
  expect(presence.leave(bram)).toEqual([])
})

test('nonsense is malformed: broken bytes, a list, a state without end', () => {
  const presence = new Presence(LOUD)
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
  const presence = new Presence(LOUD)
  const first = sessionOf(BRAM)
  const told = presence.hear(first, 'Bram', payload({ client: 7, clock: 1, state: '{}' }))
  const heard = payload(...entries(told))
  const second = sessionOf(BRAM)
  expect(presence.hear(second, 'Bram', heard)).toEqual([])
  presence.leave(first)
  expect(presence.hear(second, 'Bram', heard)).toEqual([])
  expect(readAll(presence)).toEqual([])
})

test('[N5] in silent writing nobody sees who writes or where, but how many notes lie face down', () => {
  let silent = true
  const presence = new Presence({ ...LOUD, isSilent: () => silent })
  const said = {
    device: 'phone',
    pointer: { x: 1, y: 2 },
    writing: { type: 'new' },
    faceDown: { idea: 2 },
  }
  const hear = (clock: number) =>
    presence.hear(
      sessionOf(BRAM),
      'Bram',
      payload({ client: 7, clock, state: JSON.stringify(said) }),
    )
  const hidden = { user: { id: BRAM, name: 'Bram' }, device: 'phone', faceDown: { idea: 2 } }
  expect(read(hear(1))).toEqual([[7, hidden]])
  expect(readAll(presence)).toEqual([[7, hidden]])
  silent = false
  expect(read(presence.again())).toEqual([[7, { ...said, user: hidden.user }]])
  expect(readAll(presence)).toEqual([[7, { ...said, user: hidden.user }]])
})

test('[N6] nobody is told of themselves', () => {
  const presence = new Presence(LOUD)
  const bram = sessionOf(BRAM)
  const told = presence.hear(bram, 'Bram', payload({ client: 7, clock: 1, state: '{}' }))
  expect(told !== 'malformed' && told.map(({ from }) => from)).toEqual([bram])
  expect(presence.again().map(({ from }) => from)).toEqual([bram])
  expect(decodePresence(bytes(presence.allBut(bram)))).toEqual([])
  expect(readAll(presence)).toHaveLength(1)
})

test('[N7] who sits together at one screen is said by the device of who leads, and by no other', () => {
  let lead = BRAM
  const presence = new Presence({ ...LOUD, leads: (member) => member === lead })
  const state = JSON.stringify({ together: [AMINA, 7] })
  const bram = presence.hear(sessionOf(BRAM), 'Bram', payload({ client: 7, clock: 1, state }))
  expect(read(bram)).toEqual([[7, { user: { id: BRAM, name: 'Bram' }, together: [AMINA, 7] }]])
  expect([...presence.together()]).toEqual([AMINA])
  const amina = presence.hear(sessionOf(AMINA), 'Amina', payload({ client: 8, clock: 1, state }))
  expect(read(amina)).toEqual([[8, { user: { id: AMINA, name: 'Amina' } }]])
  lead = AMINA
  expect([...presence.together()]).toEqual([])
})

test('[N7] a list of seats that is none seats nobody', () => {
  const presence = new Presence({ ...LOUD, leads: () => true })
  const state = JSON.stringify({ together: 'everyone' })
  presence.hear(sessionOf(BRAM), 'Bram', payload({ client: 7, clock: 1, state }))
  expect([...presence.together()]).toEqual([])
})
