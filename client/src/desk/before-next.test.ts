import { expect, test } from 'vitest'
import { elin, meetingAfter, start, tomasz } from '../testing/meeting-after.ts'
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
