import { expect, test } from 'vitest'
import { elin, marit, meetingAfter, saskia, start, tomasz, turn } from '../testing/meeting-after.ts'
import { seatsNow, slotShare } from './seats.ts'

test('seats: the case-giver first, who holds the frame last, and shares about an equal one', () => {
  const state = meetingAfter(
    start,
    turn,
    { type: 'speaker.set', member: elin },
    { type: 'speaker.set', member: tomasz },
  )
  const seats = seatsNow(state, { now: 6000, here: new Set([saskia, elin, tomasz]) })
  expect(seats.ring.map(({ id, look, spokenMs }) => [id, look, spokenMs])).toEqual([
    [marit, 'away', undefined],
    [elin, 'here', 1000],
    [tomasz, 'now', 2000],
    [saskia, 'host', undefined],
  ])
  expect(seats.equalMs).toBe(1500)
  expect(slotShare(1500, seats.equalMs)).toBeCloseTo(2 / 3)
  expect(slotShare(9000, seats.equalMs)).toBe(1)
  expect(slotShare(0, 0)).toBe(0)
})
