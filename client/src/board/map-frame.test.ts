import { expect, test } from 'vitest'
import { lookAtRect, seenIn } from './camera.ts'
import { ease } from './ease.ts'
import { frameIn, isAllIn, mapPlace } from './map-frame.ts'
import { hiddenBelow } from './more-below.tsx'
import { phaseInRect } from './phase-in-rect.ts'

const things = [
  { x: 0, y: 100, width: 200, height: 100 },
  { x: 900, y: 500, width: 200, height: 100 },
]
const room = { width: 1_140, height: 712, top: 108, bottom: 140 }

test('[B16] the map is there only while something is out of sight', () => {
  const whole = frameIn(things)
  expect(isAllIn({ x: 0, y: 100, width: 1_100, height: 500 }, whole, 0)).toBe(true)
  expect(isAllIn({ x: 12, y: 100, width: 1_088, height: 500 }, whole, 16)).toBe(true)
  expect(isAllIn({ x: 0, y: 100, width: 1_100, height: 400 }, whole, 16)).toBe(false)
  expect(isAllIn({ x: 300, y: 100, width: 1_100, height: 500 }, whole, 16)).toBe(false)
})

test('a press on the map leads to the place it shows there, and never off the board', () => {
  const whole = { x: -100, y: 0, width: 1_000, height: 500 }
  const box = { width: 124, height: 84 }
  expect(mapPlace({ x: 62, y: 42 }, box, whole)).toEqual({ x: 400, y: 250 })
  expect(mapPlace({ x: -50, y: -50 }, box, whole)).toEqual({ x: -100, y: 0 })
  expect(mapPlace({ x: 500, y: 500 }, box, whole)).toEqual({ x: 900, y: 500 })
})

test('who is brought to a part of the board sees all of it; on a screen alike, the very same', () => {
  const look = { x: -300, y: -40, scale: 0.8 }
  const seen = seenIn(look, room)
  const same = lookAtRect(seen, room)
  expect(same.scale).toBeCloseTo(look.scale)
  expect(same.x).toBeCloseTo(look.x)
  expect(same.y).toBeCloseTo(look.y)
  const small = { width: 700, height: 500, top: 90, bottom: 120 }
  const there = seenIn(lookAtRect(seen, small), small)
  expect(there.x).toBeLessThanOrEqual(seen.x + 0.001)
  expect(there.y).toBeLessThanOrEqual(seen.y + 0.001)
  expect(there.x + there.width).toBeGreaterThanOrEqual(seen.x + seen.width - 0.001)
  expect(there.y + there.height).toBeGreaterThanOrEqual(seen.y + seen.height - 0.001)
})

test('the curve of the house begins and ends where it should, and never goes back', () => {
  expect([ease(-1), ease(0), ease(1), ease(2)]).toEqual([0, 0, 1, 1])
  const parts = Array.from({ length: 50 }, (_, at) => ease(at / 49))
  for (const [at, part] of parts.entries()) expect(part).toBeGreaterThanOrEqual(parts[at - 1] ?? 0)
  expect(ease(0.5)).toBeGreaterThan(0.8)
})

test('in columns a part of the board stands for the phase of which most is in it', () => {
  const size = { width: 204, height: 80 }
  const phases = [
    {
      id: 'one',
      stand: 'done',
      notes: [
        { id: 'a', size },
        { id: 'b', size },
      ],
    },
    { id: 'two', stand: 'open', notes: [{ id: 'c', size, place: { x: 4_000, y: 0 } }] },
  ] as const
  expect(phaseInRect({ x: 300, y: 100, width: 400, height: 400 }, phases)).toBe('one')
  expect(phaseInRect({ x: 3_900, y: 0, width: 400, height: 400 }, phases)).toBe('two')
  expect(phaseInRect({ x: -5_000, y: 0, width: 10, height: 10 }, phases)).toBe('two')
})

test('what hangs beneath the composer is told, and what lies aside of the view is not', () => {
  const at = (x: number, y: number) => ({ x, y, width: 204, height: 80 })
  const rects = new Map([
    ['seen', at(500, 100)],
    ['lowest', at(500, 700)],
    ['under', at(500, 590)],
    ['aside', at(3_000, 700)],
  ])
  expect(hiddenBelow(rects, { x: 0, y: 0, width: 1_140, height: 600 })).toEqual(['under', 'lowest'])
})
