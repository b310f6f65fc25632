import { expect, test } from 'vitest'
import { meetingAfter, start, turn } from '../testing/meeting-after.ts'
import { adviceOpensAt } from './advice-opens.ts'

test('while the time stands still no moment is promised', () => {
  expect(adviceOpensAt(meetingAfter(start, turn), 3000)).toBeGreaterThan(3000)
  expect(adviceOpensAt(meetingAfter(start, turn, { type: 'timer.pause' }), 3000)).toBeUndefined()
})
