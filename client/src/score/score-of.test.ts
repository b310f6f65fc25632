import { expect, test } from 'vitest'
import { meetingAfter, start, turn } from '../testing/meeting-after.ts'
import { scoreOf } from './score-of.ts'

test('the ruler shows the phases of the turn, and outside one the meeting', () => {
  const inTurn = scoreOf(meetingAfter(start, turn), { now: 3000, language: 'en' })
  expect(inTurn.segments.map(({ state }) => state)).toEqual([
    'now',
    ...Array.from({ length: 6 }, () => 'next'),
  ])
  const checkin = scoreOf(meetingAfter(start), { now: 3000, language: 'en' })
  expect(checkin.segments[0]).toMatchObject({ id: 'checkin', state: 'now' })
})
