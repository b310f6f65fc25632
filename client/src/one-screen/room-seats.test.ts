import { expect, test } from 'vitest'
import { elin, marit, meetingAfter, saskia, start, tomasz, turn } from '../testing/meeting-after.ts'
import { roomSeats, sitTogether } from './room-seats.ts'

const ids = (seats: ReturnType<typeof roomSeats>) => seats.map(({ id }) => id)

test('a seat keeps its key, whoever brings the case; who holds the frame has none', () => {
  const before = ids(roomSeats(meetingAfter(start), []))
  expect(before).not.toContain(saskia)
  expect([...before].sort()).toEqual([elin, marit, tomasz].sort())
  expect(ids(roomSeats(meetingAfter(start, turn), []))).toEqual(before)
})

test('who is not here today has no key, and does not sit with the others', () => {
  const state = meetingAfter(start, turn)
  expect(ids(roomSeats(state, [elin]))).not.toContain(elin)
  expect(sitTogether(state, [elin])).not.toContain(elin)
  expect([...sitTogether(state, [])].sort()).toEqual([elin, marit, tomasz].sort())
})
