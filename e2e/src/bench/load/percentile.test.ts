import fc from 'fast-check'
import { expect, test } from 'vitest'
import { median, percentile, Samples } from './percentile.ts'

test('the nearest rank: the smallest value that so many are not above', () => {
  const hundred = Array.from({ length: 100 }, (_, place) => place + 1)
  expect([50, 95, 99, 100].map((percent) => percentile(hundred, percent))).toEqual([
    50, 95, 99, 100,
  ])
  expect(percentile([7], 50)).toBe(7)
  expect(percentile([1, 2], 50)).toBe(1)
  expect(percentile([1, 2], 51)).toBe(2)
})

test('at least so many are not above it, and no smaller value has that', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { minLength: 1, maxLength: 300 }),
      fc.integer({ min: 1, max: 100 }),
      (values, percent) => {
        const sorted = values.toSorted((one, other) => one - other)
        const found = percentile(sorted, percent)
        const upTo = (bound: number) => values.filter((value) => value <= bound).length
        expect(upTo(found) * 100).toBeGreaterThanOrEqual(percent * values.length)
        const smaller = sorted.filter((value) => value < found).at(-1)
        if (smaller !== undefined) expect(upTo(smaller) * 100).toBeLessThan(percent * values.length)
      },
    ),
  )
})

test('samples keep all they are given, in any number and order', () => {
  const samples = new Samples()
  expect(samples.spread()).toBeUndefined()
  for (let value = 10_000; value >= 1; value--) samples.add(value)
  expect(samples.spread()).toEqual({
    count: 10_000,
    p50: 5_000,
    p95: 9_500,
    p99: 9_900,
    max: 10_000,
  })
  samples.clear()
  samples.add(3)
  expect(samples.spread()).toEqual({ count: 1, p50: 3, p95: 3, p99: 3, max: 3 })
})

test('a median does not ask for order', () => {
  expect(median([9, 1, 5])).toBe(5)
})
