import { expect, test } from 'vitest'
import { Bucket } from './bucket.ts'

test('[W7] so many at once, then as many a second as come back', () => {
  const bucket = new Bucket({ atOnce: 5, perSecond: 10 }, 0)
  const taken = (now: number, tries: number) =>
    Array.from({ length: tries }, () => bucket.take(now)).filter((had) => had).length
  expect(taken(0, 9)).toBe(5)
  expect(taken(50, 9)).toBe(0)
  expect(taken(100, 9)).toBe(1)
  expect(taken(1_100, 99)).toBe(5)
})
