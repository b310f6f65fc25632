import { expect, test } from 'vitest'
import { arcPath, pointAt } from './arc.ts'

const circle = { cx: 32, cy: 32, r: 25.5 }

test('nought degrees is twelve, ninety is three', () => {
  expect(pointAt(circle, 0)).toEqual({ x: 32, y: 6.5 })
  expect(pointAt(circle, 90)).toEqual({ x: 57.5, y: 32 })
})

test('an arc of more than half a turn takes the long way', () => {
  expect(arcPath(circle, 0, 151.2)).toBe('M32 6.5A25.5 25.5 0 0 1 44.28 54.35')
  expect(arcPath(circle, 0, 270)).toContain(' 0 1 1 ')
})
