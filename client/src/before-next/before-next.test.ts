import type { ItemId } from '@kring/shared/lib/id'
import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { executive } from '@kring/shared/method/executive'
import { expect, test } from 'vitest'
import { elin, meetingAfter, meetingBy, start, tomasz } from '../testing/meeting-after.ts'
import { beforeNext, NOTHING_ASKED } from './before-next.ts'

/** What who leads sees where no pulse is open. */
const seen = (state: MeetingState) => ({ state, pulse: null })
const nothingLies = { count: 0, kinds: [], members: [] }

test('a hand is asked about once, and again when it goes up again', () => {
  const up = meetingAfter(start, { type: 'hand.raise', for: tomasz })
  const first = beforeNext(seen(up), { lying: nothingLies, asked: NOTHING_ASKED })
  expect(first).toMatchObject({ type: 'hands', members: [tomasz] })
  if (first.type !== 'hands') return
  const { asked } = first
  expect(beforeNext(seen(up), { lying: nothingLies, asked })).toEqual({ type: 'nothing' })
  const other = meetingAfter(
    start,
    { type: 'hand.raise', for: tomasz },
    { type: 'hand.raise', for: elin },
  )
  expect(beforeNext(seen(other), { lying: nothingLies, asked })).toMatchObject({ members: [elin] })
  const again = meetingAfter(
    start,
    { type: 'hand.raise', for: tomasz },
    { type: 'hand.lower', for: tomasz },
    { type: 'hand.raise', for: tomasz },
  )
  expect(beforeNext(seen(again), { lying: nothingLies, asked })).toMatchObject({
    members: [tomasz],
  })
})

test('what lies face down is asked about before the hands, once in a phase', () => {
  const state = meetingAfter(start, { type: 'hand.raise', for: tomasz })
  const lying = {
    count: 1,
    kinds: ['open-question' as const],
    members: [{ id: elin, count: 1 }],
  }
  const first = beforeNext(seen(state), { lying, asked: NOTHING_ASKED })
  expect(first.type).toBe('face-down')
  if (first.type !== 'face-down') return
  expect(beforeNext(seen(state), { lying, asked: first.asked })).toMatchObject({ type: 'hands' })
})

test('[U3] answers that were not turned over are asked about before the hands, once in a phase', () => {
  const open = { type: 'item.open', item: 'pulse' as ItemId } as const
  const state = meetingBy(executive, start, open, { type: 'hand.raise', for: tomasz })
  const pulse = (answered: number) => ({ state, pulse: { answered, enough: 0, yours: [] } })
  const ask = (answered: number, asked = NOTHING_ASKED) =>
    beforeNext(pulse(answered), { lying: nothingLies, asked })
  expect(ask(0).type).toBe('hands')
  const first = ask(1)
  expect(first.type).toBe('pulse')
  if (first.type !== 'pulse') return
  expect(ask(1, first.asked).type).toBe('hands')
  expect(beforeNext(seen(state), { lying: nothingLies, asked: NOTHING_ASKED }).type).toBe('hands')
})
