import { expect, test } from 'vitest'
import { elin, meetingAfter, next, start, turn } from '../testing/meeting-after.ts'
import { betweenOf } from './between.ts'
import { betweenWords } from './between-words.ts'

test('while something is open nothing stands between', () => {
  expect(betweenOf(meetingAfter())).toBeUndefined()
  expect(betweenOf(meetingAfter(start))).toBeUndefined()
  expect(betweenOf(meetingAfter(start, turn, next))).toBeUndefined()
})

test('a closed case is named, and what comes; a place for another case is free', () => {
  const state = meetingAfter(start, turn, { type: 'turn.close' })
  const between = betweenOf(state)
  expect(between?.closed?.caseGiver).toBe('marit')
  expect(between?.place).toBe('free')
  expect(between && betweenWords(between, state, 'en')).toEqual({
    title: 'marit’s case is closed.',
    coming: 'Next: Learning round',
  })
})

test('who was chosen for the next case is named', () => {
  const state = meetingAfter(
    start,
    turn,
    { type: 'case.choose', caseGiver: elin, title: '' },
    {
      type: 'turn.close',
    },
  )
  const between = betweenOf(state)
  expect(between && betweenWords(between, state, 'en').coming).toBe('elin brings the next case.')
})
