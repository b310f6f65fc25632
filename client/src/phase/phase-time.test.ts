import { extendTimer, pauseTimer, resumeTimer, startTimer } from '@kring/shared/meeting/timer'
import { expect, test } from 'vitest'
import { phaseTime } from './phase-time.ts'

const noon = Date.UTC(2026, 10, 20, 12)
const minute = 60_000

test('time runs, reaches its last minute, and goes over', () => {
  const timer = startTimer(noon, 10)
  expect(phaseTime(timer, noon)).toMatchObject({ look: 'running', elapsed: 0, words: '10:00' })
  expect(phaseTime(timer, noon + 5 * minute)).toMatchObject({ elapsed: 0.5, words: '5:00' })
  expect(phaseTime(timer, noon + 9 * minute)).toMatchObject({ look: 'last-minute', words: '1:00' })
  const over = phaseTime(timer, noon + 10 * minute + 40_500)
  expect(over).toMatchObject({ look: 'over', elapsed: 1, words: '+0:40', endsAt: undefined })
})

test('a paused timer stands still, and says no end', () => {
  const timer = pauseTimer(startTimer(noon, 10), noon + 2 * minute)
  const later = phaseTime(timer, noon + 30 * minute)
  expect(later).toMatchObject({ look: 'paused', elapsed: 0.2, words: '8:00', endsAt: undefined })
})

test('more minutes give back share of the ring', () => {
  const timer = extendTimer(startTimer(noon, 10), 10)
  expect(phaseTime(timer, noon + 10 * minute).elapsed).toBe(0.5)
})

test('after a pause the end has moved on', () => {
  const timer = resumeTimer(pauseTimer(startTimer(noon, 10), noon + minute), noon + 4 * minute)
  expect(phaseTime(timer, noon + 4 * minute).endsAt).toBe(noon + 13 * minute)
})
