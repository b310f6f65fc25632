import { expect, test } from 'vitest'
import { stageSize } from './stage-size.ts'

test.each([
  [1920, 1080, 1920, 1080, 1],
  [3840, 2160, 1920, 1080, 2],
  [1280, 720, 1920, 1080, 2 / 3],
  [1024, 768, 1600, 1200, 0.64],
  [1280, 800, 1728, 1080, 20 / 27],
  [3440, 1440, 2580, 1080, 4 / 3],
  [1080, 1920, 1080, 1920, 1],
] as const)('a screen of %i by %i is a sheet of its own shape', (width, height, w, h, scale) => {
  const size = stageSize(width, height)
  expect(size.width).toBeCloseTo(w)
  expect(size.height).toBeCloseTo(h)
  expect(size.scale).toBeCloseTo(scale)
})
