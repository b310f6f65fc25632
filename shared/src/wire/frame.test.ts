import * as fc from 'fast-check'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as awareness from 'y-protocols/awareness'
import * as sync from 'y-protocols/sync'
import * as Y from 'yjs'
import { holds } from '../testing/arbitraries.ts'
import {
  decodeFrame,
  decodePresence,
  jsonFrame,
  type PresenceEntry,
  presenceFrame,
  storedFrame,
  syncStep1Frame,
  syncStep2Frame,
  updateFrame,
} from './frame.ts'
import { MESSAGE } from './message.ts'

const bytes = fc.uint8Array({ maxLength: 300 })
const entry: fc.Arbitrary<PresenceEntry> = fc.record({
  client: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  clock: fc.nat(),
  // What goes over a wire is well-formed text.
  state: fc.string({ unit: 'grapheme' }),
})

describe('frames there and back', () => {
  test('sync frames', () => {
    holds(
      fc.property(bytes, (payload) => {
        expect(decodeFrame(syncStep1Frame(payload))).toEqual({
          type: 'sync-step-1',
          stateVector: payload,
        })
        for (const frame of [syncStep2Frame(payload), updateFrame(payload)]) {
          expect(decodeFrame(frame)).toEqual({ type: 'update', update: payload })
        }
      }),
      100,
    )
  })

  test('presence', () => {
    holds(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        const frame = decodeFrame(presenceFrame(entries))
        expect(frame.type === 'presence' && decodePresence(frame.payload)).toEqual(entries)
      }),
      100,
    )
  })

  test('stored and json', () => {
    holds(
      fc.property(bytes, fc.dictionary(fc.string(), fc.string()), (vector, body) => {
        const stored = decoding.createDecoder(storedFrame(vector))
        expect(decoding.readVarUint(stored)).toBe(MESSAGE.stored)
        expect(decoding.readVarUint8Array(stored)).toEqual(vector)
        const state = decoding.createDecoder(jsonFrame(MESSAGE.state, body))
        expect(decoding.readVarUint(state)).toBe(MESSAGE.state)
        expect(JSON.parse(decoding.readVarString(state))).toEqual(JSON.parse(JSON.stringify(body)))
      }),
      100,
    )
  })
})

describe('bytes that make no sense', () => {
  test('never throw', () => {
    holds(
      fc.property(bytes, (frame) => {
        const known = ['sync-step-1', 'update', 'presence', 'query-presence', 'malformed']
        expect(known).toContain(decodeFrame(frame).type)
        decodePresence(frame)
      }),
      500,
    )
  })

  test('a frame cut short or with more after its end is malformed', () => {
    const frame = updateFrame(new Uint8Array([1, 2, 3]))
    for (let end = 0; end < frame.length; end += 1) {
      expect(decodeFrame(frame.slice(0, end))).toEqual({ type: 'malformed' })
    }
    expect(decodeFrame(new Uint8Array([...frame, 0]))).toEqual({ type: 'malformed' })
    expect(decodeFrame(new Uint8Array([MESSAGE.state, 0]))).toEqual({ type: 'malformed' })
    expect(decodeFrame(new Uint8Array([MESSAGE.sync, 7, 0]))).toEqual({ type: 'malformed' })
  })

  test('a length that reaches beyond the frame reads nothing of its neighbour in memory', () => {
    const memory = new Uint8Array([1, 9, 1, 200, 115, 101, 99, 114, 101, 116])
    expect(decodePresence(memory.subarray(0, 4))).toBe(undefined)
    expect(decodeFrame(new Uint8Array([0, 2, 6, 115, 101, 99]).subarray(0, 4))).toEqual({
      type: 'malformed',
    })
  })

  test('presence with more after its end is none', () => {
    const frame = decodeFrame(presenceFrame([{ client: 1, clock: 1, state: '{}' }]))
    const payload = frame.type === 'presence' ? frame.payload : new Uint8Array()
    expect(decodePresence(payload)).toHaveLength(1)
    expect(decodePresence(new Uint8Array([...payload, 0]))).toBe(undefined)
  })
})

describe('the y-websocket protocol', () => {
  test('its own functions understand our sync frames', () => {
    const ours = new Y.Doc()
    ours.getMap('notes').set('n1', 1)
    const theirs = new Y.Doc()
    theirs.getMap('notes')
    const read = (frame: Uint8Array) => {
      const decoder = decoding.createDecoder(frame)
      expect(decoding.readVarUint(decoder)).toBe(MESSAGE.sync)
      const reply = encoding.createEncoder()
      encoding.writeVarUint(reply, MESSAGE.sync)
      const type = sync.readSyncMessage(decoder, reply, theirs, 'test')
      expect(decoding.hasContent(decoder)).toBe(false)
      return { type, reply: encoding.toUint8Array(reply) }
    }
    expect(read(syncStep2Frame(Y.encodeStateAsUpdate(ours))).type).toBe(sync.messageYjsSyncStep2)
    expect(theirs.toJSON()).toEqual(ours.toJSON())
    theirs.getMap('notes').set('n2', 2)
    const asked = read(syncStep1Frame(Y.encodeStateVector(ours)))
    expect(asked.type).toBe(sync.messageYjsSyncStep1)
    const answer = decodeFrame(asked.reply)
    if (answer.type === 'update') Y.applyUpdate(ours, answer.update)
    expect(ours.toJSON()).toEqual(theirs.toJSON())
    ours.once('update', (update: Uint8Array) => {
      expect(read(updateFrame(update)).type).toBe(sync.messageYjsUpdate)
    })
    ours.getMap('notes').set('n3', 3)
    expect(theirs.toJSON()).toEqual(ours.toJSON())
  })

  test('its own functions understand our presence, and we theirs', () => {
    const theirs = new awareness.Awareness(new Y.Doc())
    theirs.setLocalState({ name: 'Ben' })
    const client = theirs.clientID
    const payload = awareness.encodeAwarenessUpdate(theirs, [client])
    expect(decodePresence(payload)).toEqual([{ client, clock: 1, state: '{"name":"Ben"}' }])
    const others = new awareness.Awareness(new Y.Doc())
    const decoder = decoding.createDecoder(
      presenceFrame([{ client, clock: 1, state: '{"name":"Ben"}' }]),
    )
    expect(decoding.readVarUint(decoder)).toBe(MESSAGE.awareness)
    awareness.applyAwarenessUpdate(others, decoding.readVarUint8Array(decoder), 'test')
    expect(others.getStates().get(client)).toEqual({ name: 'Ben' })
    theirs.destroy()
    others.destroy()
  })

  test('a question for presence is one number', () => {
    expect(decodeFrame(new Uint8Array([MESSAGE.queryAwareness]))).toEqual({
      type: 'query-presence',
    })
  })
})
