import { expect, test } from 'vitest'
import {
  clockTime,
  dayAndMonth,
  duration,
  fullDate,
  listOf,
  shortDate,
  weekdayAndDate,
} from './format.ts'

const at = Date.UTC(2025, 10, 20, 13, 18)
const stockholm = { timeZone: 'Europe/Stockholm' }

test.each([
  ['en', 'Thursday 20 November', '20 November', '20 Nov', '20 November 2025'],
  ['sv', 'torsdag 20 november', '20 november', '20 nov', '20 november 2025'],
  ['nl', 'donderdag 20 november', '20 november', '20 nov', '20 november 2025'],
] as const)('a day in %s', (language, weekday, day, short, full) => {
  expect(weekdayAndDate(at, language, stockholm)).toBe(weekday)
  expect(dayAndMonth(at, language, stockholm)).toBe(day)
  expect(shortDate(at, language, stockholm)).toBe(short)
  expect(fullDate(at, language, stockholm)).toBe(full)
})

test.each(['en', 'sv', 'nl'] as const)('the clock has 24 hours in %s', (language) => {
  expect(clockTime(at, language, stockholm)).toBe('14:18')
  expect(clockTime(at, language, { timeZone: 'Pacific/Auckland' })).toBe('02:18')
})

test.each([
  [0, '0:00'],
  [-5000, '0:00'],
  [999, '0:01'],
  [522_000, '8:42'],
  [3_725_000, '1:02:05'],
])('%i ms is %s', (ms, words) => {
  expect(duration(ms)).toBe(words)
})

test('names in a row', () => {
  expect(listOf(['Amina', 'Bram', 'Elin'], 'en')).toBe('Amina, Bram and Elin')
  expect(listOf(['Amina', 'Bram'], 'sv')).toBe('Amina och Bram')
  expect(listOf(['Amina', 'Bram'], 'nl')).toBe('Amina en Bram')
})
