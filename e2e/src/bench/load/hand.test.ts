import { createBoardDoc, notesOf, readNote } from '@kring/shared/board/board-doc'
import type { ItemId, MemberId } from '@kring/shared/lib/id'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Seat } from '../system/system.ts'
import { writeFixture } from './fixture.ts'
import { FrameReader } from './frame-reader.ts'
import { blockFrames, Hand, Pointer } from './hand.ts'

const seat: Seat = {
  url: '',
  hello: [],
  envelope: new Uint8Array(),
  by: 'member-1' as MemberId,
  turn: 'turn-1' as ItemId,
}
const reader = new FrameReader((frame) => [frame])
const read = (frame: Uint8Array) => reader.read(Buffer.from(frame))

function apply(frames: readonly Uint8Array[]): Y.Doc {
  const doc = createBoardDoc()
  for (const frame of frames) for (const update of read(frame).updates) Y.applyUpdate(doc, update)
  return doc
}
const wordsOf = (doc: Y.Doc) =>
  [...notesOf(doc)].map(([id, value]) => readNote(id, value)?.text ?? 'no lawful note')

test('each keystroke is one edit with the next clock, in a lawful note', () => {
  const hand = new Hand(7, seat, { keys: 3, words: 'So' })
  const frames = [hand.opening]
  for (let key = 0; key < 3; key++) {
    const frame = hand.type()
    if (!frame) throw new Error('there are three keys')
    expect(read(frame).written).toEqual([
      { client: 7, from: hand.base + key, to: hand.base + key + 1 },
    ])
    frames.push(frame)
  }
  expect([hand.type(), hand.typed]).toEqual([undefined, 3])
  expect(wordsOf(apply(frames))).toEqual(['Soabc'])
})

test('blocks come and go, and leave the note as small as it was', () => {
  const frames = blockFrames(8, seat, { frames: 5, signs: 1_000 })
  expect(wordsOf(apply(frames))).toEqual(['-'])
  expect(wordsOf(apply(frames.slice(0, 2)))[0]).toHaveLength(1_001)
})

test('a pointer that moves is one entry of presence, each newer than the last', () => {
  const pointer = new Pointer(9, 'Bram')
  expect([read(pointer.move()).moves, read(pointer.move()).moves]).toEqual([1, 1])
  expect(pointer.move()).not.toEqual(pointer.move())
})

test('a fixture has the notes and updates that were asked for, the same for the same seed', () => {
  const options = { notes: 10, updates: 103, seed: 5 }
  const parts = writeFixture([seat, seat, seat], options)
  const frames = parts.flatMap((part) => part.frames)
  expect(frames).toHaveLength(103)
  const doc = apply(frames)
  expect(wordsOf(doc)).toHaveLength(10)
  expect(wordsOf(doc)).not.toContain('no lawful note')
  const clocks = Y.decodeStateVector(Y.encodeStateVector(doc))
  expect(parts.map(({ client }) => clocks.get(client))).toEqual(parts.map(({ clock }) => clock))
  expect(writeFixture([seat, seat, seat], options)).toEqual(parts)
  expect(writeFixture([seat, seat, seat], { ...options, seed: 6 })).not.toEqual(parts)
})
