import { expect, test } from 'vitest'
import { crossing } from '../ui/arc.ts'
import { BESIDE_PROBLEM, noteWidth, ringPath, stageRings } from './ring-line.ts'

test('on a screen of 1920 by 1080 the rings are those of the drawing', () => {
  const [first, second] = stageRings(1920, 1080, BESIDE_PROBLEM)
  expect(first).toEqual({ cx: -330, cy: 610, r: 958 })
  expect(second).toEqual({ cx: -330, cy: 610, r: 1596 })
  expect(ringPath(first, 1080)).toBe('M391.7 -20A958.0 958.0 0 0 1 493.2 1100')
  expect(noteWidth(1920, BESIDE_PROBLEM)).toBe(574)
})

test('a ring is widest in its middle', () => {
  const [first] = stageRings(1920, 1440, BESIDE_PROBLEM)
  expect(crossing(first, first.cy)).toBeCloseTo(628)
  expect(crossing(first, first.cy - 400)).toBeLessThan(628)
})
