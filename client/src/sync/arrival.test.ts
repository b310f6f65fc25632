import { expect, test } from 'vitest'
import {
  elin,
  marit,
  meetingAfter,
  next,
  saskia,
  start,
  tomasz,
  turn,
} from '../testing/meeting-after.ts'
import { arrivalIn, readArrival } from './arrival.ts'

const inTurn = meetingAfter(start, turn)
const second = meetingAfter(start, turn, next)

test('[L1] late is who first sees the meeting after a phase of the turn has passed', () => {
  expect(arrivalIn(meetingAfter(), { you: tomasz, before: undefined, now: 9 })).toBeUndefined()
  expect(arrivalIn(inTurn, { you: tomasz, before: undefined, now: 9 })).toEqual({
    item: 'turn-1',
    came: null,
  })
  expect(arrivalIn(second, { you: tomasz, before: undefined, now: 9 })).toEqual({
    item: 'turn-1',
    came: { item: 'turn-1', at: 9 },
  })
})

test('[L1] not who leads, brings the case, or was heard already', () => {
  const spoke = meetingAfter(start, turn, { type: 'speaker.set', member: elin }, next)
  for (const you of [saskia, marit, elin]) {
    expect(arrivalIn(spoke, { you, before: undefined, now: 9 })?.came).toBeNull()
  }
})

test('[L2] it holds after a reload, and is not said of who was there before', () => {
  const late = arrivalIn(second, { you: tomasz, before: undefined, now: 9 })
  const kept = readArrival(JSON.parse(JSON.stringify(late)))
  expect(arrivalIn(second, { you: tomasz, before: kept, now: 50 })).toEqual(late)
  expect(
    arrivalIn(second, { you: tomasz, before: { item: 'checkin', came: null }, now: 50 })?.came,
  ).toBeNull()
  expect(readArrival('nonsense')).toBeUndefined()
})
