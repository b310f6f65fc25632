import type { NoteId } from '@kring/shared/lib/id'
import { expect, test } from 'vitest'
import { estimateSize } from './note-size.ts'
import { stepFrom } from './note-steps.ts'
import { layBoard, NOTE_WIDTH } from './ring-geometry.ts'

const count = 60
const notes = Array.from({ length: count }, (_, at) => ({
  id: `n${at}`,
  size: estimateSize('What would you lose if it changed? '.repeat(1 + (at % 3)), NOTE_WIDTH),
}))
const { places } = layBoard([
  { id: 'one', stand: 'done', notes: notes.slice(0, 12) },
  { id: 'two', stand: 'open', notes: notes.slice(12) },
])
const rects = new Map(
  notes.map(({ id, size }) => [id, { ...(places.get(id) ?? { x: 0, y: 0 }), ...size }]),
)
const order = notes.map(({ id }) => id as NoteId)

test('of sixty notes every one is reached along the ring, and back', () => {
  const walked: (NoteId | undefined)[] = [order[0]]
  for (;;) {
    const last = walked.at(-1)
    const next = last && stepFrom(last, 'ArrowDown', order, rects)
    if (next === undefined) break
    expect(stepFrom(next, 'ArrowUp', order, rects)).toBe(last)
    walked.push(next)
  }
  expect(walked).toEqual(order)
})

test('to the right leads further out and ends; to the left back to the first ring', () => {
  for (const start of order) {
    let at = start
    for (let steps = 0; ; steps += 1) {
      expect(steps).toBeLessThan(count)
      const next = stepFrom(at, 'ArrowRight', order, rects)
      if (next === undefined) break
      expect(rects.get(next)?.x ?? 0).toBeGreaterThan(rects.get(at)?.x ?? 0)
      at = next
    }
    let back = at
    for (;;) {
      const next = stepFrom(back, 'ArrowLeft', order, rects)
      if (next === undefined) break
      back = next
    }
    expect(rects.get(back)?.x).toBeLessThan(500)
  }
})
