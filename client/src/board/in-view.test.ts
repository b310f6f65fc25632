import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardsInView } from './in-view.ts'
import { type Rect, touches } from './rect.ts'

const rects = new Map<string, Rect>(
  Array.from({ length: 2_000 }, (_, at) => [
    `n${at}`,
    { x: (at % 50) * 240, y: Math.floor(at / 50) * 120, width: 204, height: 90 },
  ]),
)
const view = fc
  .record({ x: fc.integer({ min: 0, max: 10_000 }), y: fc.integer({ min: 0, max: 4_000 }) })
  .map(({ x, y }) => ({ x, y, width: 1_140, height: 712, scale: 1 }))

function settled(at: Parameters<typeof cardsInView>[1], before: ReadonlySet<string>) {
  let now = before
  for (let frames = 0; frames < 400; frames += 1) {
    const { cards, isDone } = cardsInView(rects, at, now)
    now = cards
    if (isDone) return now
  }
  throw new Error('it is never done')
}

test('[B13] after some frames all that is seen is a card, and of 2,000 only those near', () => {
  fc.assert(
    fc.property(view, view, (one, other) => {
      const cards = settled(other, settled(one, new Set()))
      for (const [id, rect] of rects) if (touches(rect, other)) expect(cards.has(id)).toBe(true)
      expect(cards.size).toBeLessThan(200)
    }),
    { numRuns: 30 },
  )
})

test('[B13] a pan makes a few in each frame, the nearest to the middle first', () => {
  const here = settled({ x: 0, y: 0, width: 1_140, height: 712, scale: 1 }, new Set())
  const there = { x: 6_000, y: 2_000, width: 1_140, height: 712, scale: 1 }
  const { cards, isDone } = cardsInView(rects, there, new Set(['n0', ...here]))
  expect(isDone).toBe(false)
  expect(cards.size).toBeLessThan(10)
  const middle = [...rects].find(([, { x, y }]) => x > 6_400 && y > 2_280)?.[0]
  expect(cards.has(middle ?? '')).toBe(true)
})

test('[B14] what is drawn stays while it is near, so that a small pan draws nothing anew', () => {
  const at = { x: 3_000, y: 1_000, width: 1_140, height: 712, scale: 1 }
  const cards = settled(at, new Set())
  expect(cardsInView(rects, at, cards)).toEqual({ cards, isDone: true })
  const near = settled({ ...at, x: at.x + 300 }, cards)
  for (const id of cards) expect(near.has(id)).toBe(true)
})

test('[B15] far out there are no cards, and one is the same as none before', () => {
  const far = { x: 0, y: 0, width: 11_400, height: 7_120, scale: 0.1 }
  const none: ReadonlySet<string> = new Set()
  expect(cardsInView(rects, far, none).cards).toBe(none)
  expect(cardsInView(rects, far, new Set(['n1'])).cards.size).toBe(0)
})
