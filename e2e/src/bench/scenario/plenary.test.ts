import fc from 'fast-check'
import { expect, test } from 'vitest'
import { search } from './plenary.ts'

async function searching(limit: number, options: { from: number; most: number }) {
  const asked: number[] = []
  const holds = async (clients: number) => {
    asked.push(clients)
    return clients <= limit
  }
  return { found: await search(holds, { ...options, closeEnough: 1.15 }), asked }
}

test('finds the largest room that holds, from below, as closely as was asked', async () => {
  const limit = fc.integer({ min: 12, max: 2_000 })
  await fc.assert(
    fc.asyncProperty(limit, async (most) => {
      const { found, asked } = await searching(most, { from: 100, most: 1_600 })
      expect(found).toBeLessThanOrEqual(most)
      expect(found * 1.16 + 1).toBeGreaterThanOrEqual(Math.min(most, 1_600))
      expect(Math.max(...asked)).toBeLessThanOrEqual(1_600)
      expect(asked.length).toBeLessThan(14)
    }),
  )
})

test('asks for no more than it may', async () => {
  expect(await searching(9_999, { from: 100, most: 250 })).toEqual({
    found: 250,
    asked: [100, 200, 250],
  })
})

test('says 0 where not even a handful holds', async () => {
  expect((await searching(0, { from: 100, most: 1_600 })).found).toBe(0)
})
