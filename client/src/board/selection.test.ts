import type { NoteId } from '@kring/shared/lib/id'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { touches } from './rect.ts'
import {
  alone,
  caught,
  countOf,
  everything,
  isIn,
  NOTHING,
  stillThere,
  toggled,
} from './selection.ts'
import { strokeBox } from './stroke-box.ts'

const rect = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 1, max: 200 }),
  height: fc.integer({ min: 1, max: 200 }),
})
const boxes = fc.record({
  notes: fc
    .array(rect, { maxLength: 8 })
    .map((all) => new Map(all.map((one, at) => [`n${at}`, one]))),
  strokes: fc
    .array(rect, { maxLength: 4 })
    .map((all) => new Map(all.map((one, at) => [`s${at}`, one]))),
})
const note = { type: 'note', id: 'n1' as NoteId } as const
const line = { type: 'stroke', id: 's1' } as const

test('[B8] a press that adds chooses what was not chosen, and lets go what was', () => {
  const both = toggled(alone(note), line)
  expect(countOf(both)).toBe(2)
  expect(isIn(both, note) && isIn(both, line)).toBe(true)
  expect(toggled(both, note)).toEqual(alone(line))
})

test('[B8] a frame catches exactly what it touches, beside what was chosen before', () => {
  fc.assert(
    fc.property(rect, boxes, (frame, things) => {
      const found = caught(frame, things, alone(note))
      for (const [id, box] of things.notes) {
        expect(found.notes.has(id as NoteId)).toBe(id === 'n1' || touches(frame, box))
      }
      for (const [id, box] of things.strokes) {
        expect(found.strokes.has(id)).toBe(touches(frame, box))
      }
      expect(found.notes.has('n1' as NoteId)).toBe(true)
    }),
  )
})

test('[B9] what was taken away is not chosen any more; what is whole stays the same object', () => {
  const things = {
    notes: new Map([['n1', { x: 0, y: 0, width: 1, height: 1 }]]),
    strokes: new Map<string, never>(),
  }
  const all = everything(things)
  expect(stillThere(all, things)).toBe(all)
  expect(stillThere(toggled(all, line), things)).toEqual(all)
  expect(stillThere(all, { notes: new Map(), strokes: new Map() })).toEqual(NOTHING)
})

test('a drawn line takes the room of its points and its ink', () => {
  const stroke = { points: [10, 20, 0.5, 40, 0, 0.5] }
  expect(strokeBox(stroke)).toEqual({ x: 7, y: -3, width: 36, height: 26 })
})
