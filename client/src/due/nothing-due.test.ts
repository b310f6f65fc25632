import { expect, test } from 'vitest'
import { meetingAfter, start, turn } from '../testing/meeting-after.ts'
import { nothingDue } from './nothing-due.ts'

test('a first meeting has nothing due: the phase of reports is for nobody', () => {
  const state = meetingAfter(start, { type: 'item.open', item: 'report' as never })
  expect(nothingDue(state)).toBe('wholly')
})

test('elsewhere nothing is said of it', () => {
  expect(nothingDue(meetingAfter())).toBeUndefined()
  expect(nothingDue(meetingAfter(start, turn))).toBeUndefined()
})
