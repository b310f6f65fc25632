import { expect, test } from 'vitest'
import { elin, marit, meetingAfter, start, tomasz } from '../testing/meeting-after.ts'
import { waiting } from './waiting.ts'

test('the desk names who waits longest and who was not heard, once somebody was', () => {
  const none = meetingAfter(start)
  expect(waiting(none, { now: 5000, wrote: new Set() })).toEqual({ hand: undefined, unheard: [] })
  const state = meetingAfter(
    start,
    { type: 'hand.raise', for: tomasz },
    { type: 'hand.raise', for: elin },
    { type: 'speaker.set', member: marit },
  )
  expect(waiting(state, { now: 12_000, wrote: new Set([elin]) })).toEqual({
    hand: { member: tomasz, forMs: 10_000 },
    unheard: [tomasz],
  })
})
