import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { difference, gistOf, pictureOf, readGist } from './gist.ts'

const [WIDTH, HEIGHT] = [160, 80]

/** White, with black where `isInk` says so. */
function drawn(isInk: (x: number, y: number) => boolean, width = WIDTH): Buffer {
  const png = new PNG({ width, height: HEIGHT })
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < width; x += 1) {
      png.data.set([...Array(3).fill(isInk(x, y) ? 0 : 255), 255], (y * width + x) * 4)
    }
  }
  return PNG.sync.write(png)
}

const box = (left: number, top: number) => (x: number, y: number) =>
  x >= left && x < left + 40 && y >= top && y < top + 24

test('the same picture has the same gist, also after it was kept as a small picture', () => {
  const gist = gistOf(drawn(box(16, 16)))
  expect(readGist(pictureOf(gist))).toEqual(gist)
  expect(difference(gist, gistOf(drawn(box(16, 16))))).toBe(0)
})

test('a thin line that is smoothed otherwise is no difference', () => {
  const line = (grey: number) => {
    const png = PNG.sync.read(drawn(() => false))
    for (let x = 0; x < WIDTH; x += 1)
      png.data.fill(grey, (20 * WIDTH + x) * 4, (20 * WIDTH + x) * 4 + 3)
    return gistOf(PNG.sync.write(png))
  }
  expect(difference(line(0), line(90))).toBe(0)
})

test('a part that moved, is gone or has another colour is one', () => {
  const here = gistOf(drawn(box(16, 16)))
  expect(difference(here, gistOf(drawn(box(28, 16))))).toBeGreaterThan(0.02)
  expect(difference(here, gistOf(drawn(() => false)))).toBeGreaterThan(0.05)
  expect(difference(here, gistOf(drawn((x, y) => !box(16, 16)(x, y))))).toBe(1)
})

test('pictures of two sizes differ wholly', () => {
  expect(difference(gistOf(drawn(() => false)), gistOf(drawn(() => false, 80)))).toBe(1)
})
