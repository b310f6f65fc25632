import type { MemberId } from '@kring/shared/lib/id'
import { decodeFrame, decodePresence } from '@kring/shared/wire/frame'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { FanOut } from './fan-out.ts'
import type { Session } from './session.ts'

/** A session that keeps what it hears. */
class Ear implements Session {
  readonly member = 'bram' as MemberId
  readonly frames: Uint8Array[] = []
  readonly doc = new Y.Doc()

  send(frame: Uint8Array): void {
    this.frames.push(frame)
    const message = decodeFrame(frame)
    if (message.type === 'update') Y.applyUpdate(this.doc, message.update)
  }
  sendAnswer(): void {}
  close(): void {}

  get pointers(): readonly string[] {
    return this.frames.flatMap((frame) => {
      const message = decodeFrame(frame)
      const entries = message.type === 'presence' ? decodePresence(message.payload) : []
      return (entries ?? []).map(({ client, state }) => `${client} ${state}`)
    })
  }
}

const room = (size: number) => Array.from({ length: size }, () => new Ear())

/** Updates of several writers, each of whom begins anew. */
function updates(count: number): readonly Uint8Array[] {
  return Array.from({ length: count }, (_, index) => {
    const doc = new Y.Doc()
    doc.getMap('said').set(`${index}`, index)
    return Y.encodeStateAsUpdate(doc)
  })
}

const moved = (client: number, state: string, from?: Session) => ({
  entry: { client, clock: 1, state },
  from,
})

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('[T1] in a small room everyone but the writer hears at once', () => {
  const ears = room(7)
  const [writer, ...readers] = ears
  const fanOut = new FanOut(new Set(ears))
  for (const update of updates(5)) fanOut.tell([{ update, from: writer }])
  expect(writer?.frames).toHaveLength(0)
  for (const reader of readers) expect(reader.frames).toHaveLength(5)
})

test('[T1] in a crowd what comes within a tick is one frame for each, with all of it', () => {
  const ears = room(100)
  const fanOut = new FanOut(new Set(ears))
  const all = updates(250)
  fanOut.tell([{ update: all[0] ?? new Uint8Array(), from: ears[0] }])
  for (const update of all.slice(1)) fanOut.tell([{ update, from: ears[1] }])
  expect(ears[2]?.frames).toHaveLength(1)
  vi.runAllTimers()
  // At most a hundred are merged in one go.
  expect(ears[2]?.frames).toHaveLength(1 + 3)
  expect(ears[2]?.doc.getMap('said').size).toBe(250)
  // Whose alone a frame is does not get it back.
  expect(ears[1]?.frames).toHaveLength(1)
})

test('[T2] of many moves of one pointer the last is told, to all but who moved it', () => {
  const ears = room(3)
  const fanOut = new FanOut(new Set(ears))
  for (let x = 0; x < 20; x++) fanOut.show([moved(7, `{"x":${x}}`, ears[0])])
  vi.runAllTimers()
  expect(ears[0]?.pointers).toEqual([])
  expect(ears[1]?.pointers).toEqual(['7 {"x":0}', '7 {"x":19}'])
})

test('[N6] in a merged frame everyone hears of all others, and not of themselves', () => {
  const ears = room(3)
  const fanOut = new FanOut(new Set(ears))
  fanOut.show([moved(1, '{}', ears[0])])
  fanOut.show([moved(1, '{"x":1}', ears[0]), moved(2, '{"x":2}', ears[1])])
  vi.runAllTimers()
  expect(ears[0]?.pointers).toEqual(['2 {"x":2}'])
  expect(ears[1]?.pointers).toEqual(['1 {}', '1 {"x":1}'])
  expect(ears[2]?.pointers).toEqual(['1 {}', '1 {"x":1}', '2 {"x":2}'])
})

test('[T2] a crowd of pointers takes no more than its share of the line', () => {
  const ears = room(50)
  const fanOut = new FanOut(new Set(ears))
  const state = JSON.stringify({ pointer: 'x'.repeat(200) })
  const began = performance.now()
  while (performance.now() - began < 10_000) {
    for (let client = 0; client < 300; client++) fanOut.show([moved(client, state)])
    vi.advanceTimersByTime(100)
  }
  const bytes = ears[0]?.frames.reduce((sum, frame) => sum + frame.byteLength, 0) ?? 0
  expect(bytes / 10).toBeLessThan(36_000 * 1.3)
  expect(new Set(ears[0]?.pointers.map((one) => one.split(' ')[0])).size).toBe(300)
})

test('[T3] where sending takes long the next waits until two fifths are not passed', () => {
  const ears = room(2)
  const fanOut = new FanOut(new Set(ears))
  const [slow, reader] = ears
  if (slow) slow.send = () => vi.advanceTimersByTime(40)
  const [first, second] = updates(2)
  if (!first || !second) throw new Error('there are two')
  fanOut.tell([{ update: first, from: undefined }])
  fanOut.tell([{ update: second, from: undefined }])
  vi.advanceTimersByTime(59)
  expect(reader?.frames).toHaveLength(1)
  vi.advanceTimersByTime(2)
  expect(reader?.frames).toHaveLength(2)
})

test('a room that ends tells nothing more', () => {
  const ears = room(2)
  const fanOut = new FanOut(new Set(ears))
  fanOut.show([moved(1, '{}')])
  fanOut.show([moved(1, '{"x":1}')])
  fanOut.end()
  vi.runAllTimers()
  expect(ears[0]?.frames).toHaveLength(1)
})
