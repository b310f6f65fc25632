import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aligned } from './align.ts'
import { overlap, type Rect } from './rect.ts'
import { hangAt, radiusAt } from './ring-geometry.ts'

const rect = fc.record({
  x: fc.integer({ min: 300, max: 1_500 }),
  y: fc.integer({ min: 100, max: 900 }),
  width: fc.constantFrom(174, 204),
  height: fc.integer({ min: 60, max: 220 }),
})
const several = fc
  .array(rect, { minLength: 2, maxLength: 8 })
  .map((all) => new Map(all.map((one, at) => [`n${at}`, one])))

function lying(
  before: ReadonlyMap<string, Rect>,
  how: Parameters<typeof aligned>[0],
  radii?: number[],
) {
  const places = aligned(how, before, radii)
  expect([...places.keys()].toSorted()).toEqual([...before.keys()].toSorted())
  return [...before].map(([id, one]) => {
    const place = places.get(id)
    if (!place) throw new Error(`${id} has no place`)
    return { id, ...one, ...place }
  })
}

function noneOnAnother(all: readonly Rect[]) {
  for (const [at, one] of all.entries()) {
    for (const other of all.slice(at + 1)) expect(overlap(one, other)).toBe(false)
  }
}

const orderBy = (all: readonly (Rect & { id: string })[], by: 'x' | 'y') =>
  all.toSorted((one, other) => one[by] - other[by]).map(({ id }) => id)

test('[B10] to the left: one edge, the order kept, none on another', () => {
  fc.assert(
    fc.property(several, (before) => {
      const after = lying(before, 'left')
      expect(new Set(after.map(({ x }) => x)).size).toBe(1)
      expect(after[0]?.x).toBe(Math.min(...[...before.values()].map(({ x }) => x)))
      expect(orderBy(after, 'y')).toEqual(
        orderBy(
          [...before].map(([id, one]) => ({ id, ...one })),
          'y',
        ),
      )
      noneOnAnother(after)
    }),
  )
})

test('[B10] to the top: one edge, none on another', () => {
  fc.assert(
    fc.property(several, (before) => {
      const after = lying(before, 'top')
      expect(new Set(after.map(({ y }) => y)).size).toBe(1)
      noneOnAnother(after)
    }),
  )
})

test('[B10] [B11] along a ring: each with its stamp on the ring of the board that is nearest', () => {
  const before = new Map([
    ['a', { ...hangAt(620, 130), width: 204, height: 80 }],
    ['b', { ...hangAt(600, 150), width: 204, height: 80 }],
    ['c', { ...hangAt(640, 400), width: 204, height: 80 }],
  ])
  const after = lying(before, 'ring', [394, 610, 848])
  for (const one of after) expect(Math.abs(radiusAt(one) - 610)).toBeLessThan(1)
  expect(orderBy(after, 'y')).toEqual(['a', 'b', 'c'])
  noneOnAnother(after)
})

test('[B12] evenly: the first stays, the gaps are alike, and the last stays where there is room', () => {
  const at = (y: number) => ({ x: 500, y, width: 204, height: 80 })
  const places = aligned(
    'even',
    new Map([
      ['a', at(100)],
      ['b', at(210)],
      ['c', at(500)],
    ]),
  )
  expect([...places.values()].map(({ y }) => y)).toEqual([100, 300, 500])
  fc.assert(
    fc.property(several, (before) => {
      const after = lying(before, 'even')
      const first = [...before.values()]
      expect(Math.min(...after.map(({ x }) => x))).toBe(Math.min(...first.map(({ x }) => x)))
      expect(Math.min(...after.map(({ y }) => y))).toBe(Math.min(...first.map(({ y }) => y)))
    }),
  )
})

test('one alone is in line already', () => {
  expect(aligned('left', new Map([['a', { x: 1, y: 1, width: 1, height: 1 }]])).size).toBe(0)
})
