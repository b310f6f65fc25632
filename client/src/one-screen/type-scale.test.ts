import { expect, test } from 'vitest'
import { typeScaleFor } from './type-scale.ts'

test.each([
  [1280, 720, 1],
  [1024, 768, 1],
  [1440, 900, 1.125],
  [1920, 1080, 1.5],
  [1920, 900, 1.25],
  [3840, 2160, 3],
  [800, 600, 1],
])('a shared screen of %i by %i is set %f times as large', (width, height, scale) => {
  expect(typeScaleFor({ width, height })).toBe(scale)
})
