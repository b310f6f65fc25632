import { extendTimer, pauseTimer, startTimer } from '@kring/shared/meeting/timer'
import { expect, test } from 'vitest'
import { timeMarks } from './time-marks.ts'

const noon = Date.UTC(2026, 10, 20, 12)
const minute = 60_000
const told = (marks: ReturnType<typeof timeMarks>) =>
  marks.map(({ what, at }) => [what, (at - noon) / minute])

test('[K1] half, one minute left and the end; of a short phase no half', () => {
  expect(told(timeMarks(startTimer(noon, 7), noon))).toEqual([
    ['half', 3.5],
    ['minute', 6],
    ['end', 7],
  ])
  expect(told(timeMarks(startTimer(noon, 3), noon))).toEqual([
    ['minute', 2],
    ['end', 3],
  ])
  expect(told(timeMarks(startTimer(noon, 1), noon))).toEqual([['end', 1]])
})

test('[K1] time that is added moves the marks', () => {
  const longer = extendTimer(startTimer(noon, 6), 2)
  expect(told(timeMarks(longer, noon))).toEqual([
    ['half', 4],
    ['minute', 7],
    ['end', 8],
  ])
})

test('[K2] what has passed is not told, nor anything while the clock stands', () => {
  const timer = startTimer(noon, 7)
  expect(told(timeMarks(timer, noon + 6.5 * minute))).toEqual([['end', 7]])
  expect(timeMarks(timer, noon + 7 * minute)).toEqual([])
  expect(timeMarks(pauseTimer(timer, noon + minute), noon + minute)).toEqual([])
  expect(timeMarks(null, noon)).toEqual([])
})
