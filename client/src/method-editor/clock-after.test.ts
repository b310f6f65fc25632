import { expect, test } from 'vitest'
import { clockAfter } from './clock-after.ts'

test.each([
  ['13:30', 75, '14:45'],
  ['23:30', 60, '00:30'],
  ['09:05', 0, '09:05'],
  ['', 75, ''],
])('from %s, %i minutes later: %s', (time, minutes, clock) => {
  expect(clockAfter(time, minutes, 'sv')).toBe(clock)
})
