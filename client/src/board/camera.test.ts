import { expect, test } from 'vitest'
import { lookAtPhase, lookCloser, pinnedLeft } from './camera.ts'

const board = { top: 108, bottom: 582, starts: [268, 499, 750, 990], sheet: { width: 234 } }
const room = { width: 1_010, height: 712, top: 108, bottom: 140 }

test('a phase that fits is seen whole, from the problem on', () => {
  expect(lookAtPhase(1_000, board, room)).toEqual({ x: 0, y: 0, scale: 1 })
})

test('a little smaller is worth seeing all of it', () => {
  const { x, scale } = lookAtPhase(1_100, board, room)
  expect(x).toBeCloseTo(0)
  expect(scale).toBeCloseTo(1_010 / 1_100)
})

test('where not all fits, whole notes begin beside the sheet and end before the rings to come', () => {
  const { x, scale } = lookAtPhase(1_700, board, room)
  const begins = board.starts.filter((start) => x + start * scale >= (32 + 234) * scale)
  expect(scale).toBeGreaterThanOrEqual(0.9)
  expect(x + (begins[0] ?? 0) * scale).toBeCloseTo(276 * scale)
})

test('the sheet lies in its own place until the view would push it off', () => {
  expect(pinnedLeft({ x: 0, y: 0, scale: 1 }, { left: 32 })).toEqual({ left: 32, isPinned: false })
  expect(pinnedLeft({ x: -300, y: 0, scale: 1 }, { left: 32 })).toEqual({
    left: 332,
    isPinned: true,
  })
  expect(pinnedLeft({ x: -300, y: 0, scale: 2 }, { left: 32 }).isPinned).toBe(false)
})

test('on a screen that all share one looks closer: the same part of the board, larger', () => {
  const room = { width: 1500, height: 900, top: 150, bottom: 180 }
  const small = { width: 1000, height: 600, top: 100, bottom: 120 }
  const extent = { top: 108, bottom: 600, starts: [400, 700], sheet: { left: 32, width: 220 } }
  const near = lookAtPhase(1000, extent, small)
  expect(lookCloser(1.5, (one) => lookAtPhase(1000, extent, one), room)).toEqual({
    x: near.x * 1.5,
    y: near.y * 1.5,
    scale: near.scale * 1.5,
  })
  const look = { x: -300, y: 0, scale: 1.4 }
  expect(pinnedLeft(look, { left: 32 }).isPinned).toBe(false)
  expect(pinnedLeft(look, { left: 32 }, 1.5).isPinned).toBe(true)
})
