import type { CircleView } from '@kring/shared/api/circle-api'
import type { MeetingId } from '@kring/shared/lib/id'
import { expect, test } from 'vitest'
import { followingMeeting, gathersNow } from './following-meeting.ts'

type Listed = CircleView['meetings'][number]

const LISTED = {
  id: 'm' as MeetingId,
  method: 'backstage',
  startedAt: null,
  closedAt: null,
}

function circleWith(...meetings: readonly Pick<Listed, 'number' | 'status' | 'startsAt'>[]) {
  return { meetings: meetings.map((one): Listed => ({ ...LISTED, ...one })) }
}

const now = Date.UTC(2026, 10, 20, 14)

test('the meeting that runs goes before one that is planned', () => {
  const circle = circleWith(
    { number: 1, status: 'running', startsAt: null },
    { number: 2, status: 'closed', startsAt: null },
    { number: 3, status: 'planned', startsAt: now },
    { number: 4, status: 'running', startsAt: null },
  )
  expect(followingMeeting(circle, { number: 2 })?.number).toBe(4)
})

test('of planned ones the soonest; an older meeting is none to go on to', () => {
  const circle = circleWith(
    { number: 1, status: 'planned', startsAt: now },
    { number: 3, status: 'planned', startsAt: now + 2 },
    { number: 4, status: 'planned', startsAt: now + 1 },
  )
  expect(followingMeeting(circle, { number: 2 })?.number).toBe(4)
  expect(followingMeeting(circle, { number: 4 })).toBeUndefined()
  expect(followingMeeting(undefined, { number: 1 })).toBeUndefined()
})

test('people gather for what runs, for what has no time, and for what begins within half an hour', () => {
  expect(gathersNow({ status: 'running', startsAt: now + 9e9 }, now)).toBe(true)
  expect(gathersNow({ status: 'planned', startsAt: null }, now)).toBe(true)
  expect(gathersNow({ status: 'planned', startsAt: now + 60_000 }, now)).toBe(true)
  expect(gathersNow({ status: 'planned', startsAt: now + 7 * 86_400_000 }, now)).toBe(false)
})
