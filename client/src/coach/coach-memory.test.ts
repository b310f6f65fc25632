// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { isKnown, rememberSeen } from './coach-memory.ts'

test('a hint is known when it was seen three times in this meeting, and in the next it is new', () => {
  for (const times of [1, 2]) {
    rememberSeen('one', 'closed')
    expect(isKnown('one', 'closed'), `${times} times`).toBe(false)
  }
  rememberSeen('one', 'closed')
  expect(isKnown('one', 'closed')).toBe(true)
  expect(isKnown('one', 'why')).toBe(false)
  expect(isKnown('two', 'closed')).toBe(false)
  rememberSeen('two', 'closed')
  expect(sessionStorage.length).toBe(1)
  expect(sessionStorage.getItem('kring.coach.meeting')).not.toContain('one')
})
