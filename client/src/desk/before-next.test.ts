import { expect, test } from 'vitest'
import { faceDownNow } from '../note/face-down-now.ts'
import { elin, marit, meetingAfter, next, start, tomasz, turn } from '../testing/meeting-after.ts'
import { beforeNext, NOTHING_ASKED } from './before-next.ts'

const nothingLies = { count: 0, kinds: [], members: [] }

test('a hand is asked about once, and again when it goes up again', () => {
  const up = meetingAfter(start, { type: 'hand.raise', for: tomasz })
  const first = beforeNext(up, { lying: nothingLies, asked: NOTHING_ASKED })
  expect(first).toMatchObject({ type: 'hands', members: [tomasz] })
  if (first.type !== 'hands') return
  const { asked } = first
  expect(beforeNext(up, { lying: nothingLies, asked })).toEqual({ type: 'nothing' })
  const other = meetingAfter(
    start,
    { type: 'hand.raise', for: tomasz },
    { type: 'hand.raise', for: elin },
  )
  expect(beforeNext(other, { lying: nothingLies, asked })).toMatchObject({ members: [elin] })
  const again = meetingAfter(
    start,
    { type: 'hand.raise', for: tomasz },
    { type: 'hand.lower', for: tomasz },
    { type: 'hand.raise', for: tomasz },
  )
  expect(beforeNext(again, { lying: nothingLies, asked })).toMatchObject({ members: [tomasz] })
})

test('what lies face down is asked about before the hands, once in a phase', () => {
  const state = meetingAfter(start, { type: 'hand.raise', for: tomasz })
  const lying = {
    count: 1,
    kinds: ['open-question' as const],
    members: [{ id: elin, count: 1 }],
  }
  const first = beforeNext(state, { lying, asked: NOTHING_ASKED })
  expect(first.type).toBe('face-down')
  if (first.type !== 'face-down') return
  expect(beforeNext(state, { lying, asked: first.asked })).toMatchObject({ type: 'hands' })
})

test('only what is open now for its author is counted', () => {
  const kept = new Map([
    [elin, { 'open-question': 2, advice: 1 }],
    [marit, { 'open-question': 1 }],
  ])
  expect(faceDownNow(meetingAfter(start), kept)).toEqual(nothingLies)
  const opened = meetingAfter(start, turn)
  const counts = [0, 1, 2, 3, 4].map((phases) =>
    faceDownNow(
      Array.from({ length: phases }).length === 0
        ? opened
        : meetingAfter(start, turn, ...Array.from({ length: phases }, () => next)),
      kept,
    ),
  )
  const asking = counts.find(({ count }) => count > 0)
  expect(asking).toEqual({
    count: 2,
    kinds: ['open-question'],
    members: [{ id: elin, count: 2 }],
  })
})
