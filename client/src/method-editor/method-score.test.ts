import { backstage } from '@kring/shared/method/backstage'
import { largrupp } from '@kring/shared/method/largrupp'
import { minutesOf } from '@kring/shared/method/method'
import { METHODS } from '@kring/shared/method/methods'
import { expect, test } from 'vitest'
import type { ScoreSegment } from '../ui/score.tsx'
import { segmentsOf } from './method-score.ts'

const options = {
  language: 'en',
  open: 'explore',
  members: 3,
  at: (minutes: number) => `+${minutes}`,
  gate: 'advice opens',
  kept: 'kept',
  caseNumber: (number: number) => `Case ${number}`,
} as const

test('the phases stand in their order, those of the first case with a number', () => {
  const drawn = segmentsOf(backstage, options)
  expect(drawn.map(({ id, number }) => [id, number])).toEqual([
    ['checkin', undefined],
    ['report', undefined],
    ['choose', undefined],
    ['bring', 1],
    ['concretise', 2],
    ['explore', 3],
    ['analyse', 4],
    ['ownshare', 5],
    ['ideas', 6],
    ['agree', 7],
    ['case 2 at 25', undefined],
    ['learn', undefined],
  ])
})

test('each further case stands whole, and the ruler is as wide as the total', () => {
  const width = (segments: readonly ScoreSegment[]) =>
    segments.reduce((sum, { minutes }) => sum + minutes, 0)
  for (const method of METHODS) {
    const members = method.size.from
    expect(width(segmentsOf(method, { ...options, members }))).toBe(minutesOf(method, members))
  }
  const cases = segmentsOf(largrupp, { ...options, members: 4 }).slice(4)
  expect(cases.map(({ name, minutes, at }) => [name, minutes, at])).toEqual([
    ['Case 2', 15, '+15'],
    ['Case 3', 15, '+30'],
    ['Case 4', 15, '+45'],
  ])
})

test('each begins when those before it end, and what follows the cases after all of them', () => {
  const at = new Map(segmentsOf(backstage, options).map((one) => [one.id, one.at]))
  expect(at.get('bring')).toBe('+25')
  expect(at.get('concretise')).toBe('+30')
  expect(at.get('learn')).toBe('+145')
  const equal = segmentsOf(largrupp, { ...options, members: 4 })
  expect(equal.map((one) => one.at)[0]).toBe('+0')
})

test('a lock stands where advice opens, a second line where minutes are kept', () => {
  const drawn = segmentsOf(backstage, options)
  expect(drawn.filter(({ gate }) => gate !== undefined).map(({ id }) => id)).toEqual(['ideas'])
  expect(drawn.filter(({ kept }) => kept !== undefined).map(({ id }) => id)).toEqual([
    'agree',
    'learn',
  ])
  expect(drawn.filter(({ state }) => state === 'done').map(({ id }) => id)).toEqual(['explore'])
})
