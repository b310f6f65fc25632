import { expect, test } from 'vitest'
import { lookAtPhase, pinnedLeft } from './camera.ts'

const board = { top: 108, bottom: 582, starts: [268, 499, 750, 990], sheet: { width: 234 } }
const room = { width: 1_010, height: 712, top: 108, bottom: 140 }

test('a phase that fits is seen whole, from the problem on', () => {
  expect(lookAtPhase(1_000, board, room)).toEqual({ x: 0, y: 0, scale: 1 })
})

test('a little smaller is worth seeing all of it', () => {
  const { x, scale } = lookAtPhase(1_240, board, room)
  expect(x).toBeCloseTo(0)
  expect(scale).toBeCloseTo(1_010 / 1_240)
})

test('where not all fits, whole notes begin beside the sheet and end before the rings to come', () => {
  const { x, scale } = lookAtPhase(1_700, board, room)
  const begins = board.starts.filter((start) => x + start * scale >= (16 + 234) * scale)
  expect(scale).toBeGreaterThanOrEqual(0.86)
  expect(x + (begins[0] ?? 0) * scale).toBeCloseTo(276 * scale)
})

test('the sheet lies in its own place until the view would push it off', () => {
  expect(pinnedLeft({ x: 0, y: 0, scale: 1 }, { left: 32 })).toEqual({ left: 32, isPinned: false })
  expect(pinnedLeft({ x: -300, y: 0, scale: 1 }, { left: 32 })).toEqual({
    left: 316,
    isPinned: true,
  })
  expect(pinnedLeft({ x: -300, y: 0, scale: 2 }, { left: 32 }).isPinned).toBe(false)
})
