import { advises } from '@kring/shared/method/method'
import { METHODS, methodById } from '@kring/shared/method/methods'
import { describe, expect, test } from 'vitest'
import { fits } from './fits.ts'
import { isByOther, runOf, stampOf } from './method-run.ts'
import { voiceOf } from './voice-of.ts'

/**
 * The page of a method, by rule:
 *
 * - [M1] The steps are counted through, and their minutes sum up to the whole.
 * - [M2] The lock stands once, at the first step of a case that advises; Balint has none.
 * - [M3] Who speaks is read from what the step admits.
 * - [M4] A method fits where the members are enough and not too many, and the meeting has the time.
 */

function methodOf(id: string) {
  const method = methodById(id)
  if (!method) throw new Error(`There is no method ${id}`)
  return method
}

describe.each(METHODS)('$id', (method) => {
  const run = runOf(method)
  const steps = run.flatMap((part) => part.steps)

  test('[M1] the steps are counted through, and sum up to the whole', () => {
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, at) => at + 1))
    expect(run.reduce((sum, { minutes, times }) => sum + minutes * times, 0)).toBe(method.total)
  })

  test('[M2] the lock stands at the first step that advises, and only there', () => {
    const gates = steps.filter(({ opensAdvice }) => opensAdvice)
    const first = steps.find(({ of }) => !isByOther(of) && advises(of))
    expect(gates).toEqual(first ? [first] : [])
  })
})

test('[M1] what the circle does once stands around what each case takes', () => {
  const parts = runOf(methodOf('backstage')).map(({ within, times, steps }) => [
    within,
    times,
    steps.length,
  ])
  expect(parts).toEqual([
    ['meeting', 1, 3],
    ['case', 2, 7],
    ['meeting', 1, 1],
  ])
  expect(runOf(methodOf('largrupp')).map(({ times, minutes }) => [times, minutes])).toEqual([
    [3, 15],
  ])
  expect(runOf(methodOf('mil-icg'))).toHaveLength(1)
})

test('[M2] Balint has no lock, since it has no advice', () => {
  expect(
    runOf(methodOf('balint'))
      .flatMap(({ steps }) => steps)
      .some(({ opensAdvice }) => opensAdvice),
  ).toBe(false)
})

test('[M3] who speaks, step by step', () => {
  const voices = (id: string) =>
    runOf(methodOf(id)).flatMap(({ within, steps }) =>
      steps.map(({ of }) => (isByOther(of) ? 'other' : voiceOf(of, within))),
    )
  expect(voices('backstage')).toEqual([
    'all',
    'told',
    'all-write',
    'case-giver',
    'circle-asks',
    'circle-asks',
    'circle',
    'both',
    'circle-writes',
    'case-giver',
    'all',
  ])
  expect(voices('executive')).toContain('nobody')
  expect(voices('mil-icg')).toContain('facilitator')
  expect(voices('largrupp')).toEqual(['case-giver', 'circle-asks', 'circle', 'case-giver'])
})

test('[M3] a step has the stamp of what it is there for', () => {
  const stamps = runOf(methodOf('backstage')).flatMap(({ steps }) =>
    steps.map(({ of }) => (isByOther(of) ? undefined : stampOf(of))),
  )
  expect(stamps).toEqual([
    undefined,
    undefined,
    'problem',
    'problem',
    'question',
    'question',
    'view',
    'own',
    'idea',
    'agree',
    'learn',
  ])
})

test('[M4] three members in three quarters of an hour', () => {
  const found = METHODS.filter((method) => fits(method, { members: 3, minutes: 45 }))
  expect(found.map(({ id }) => id)).toEqual(['largrupp', 'troika'])
})

test('[M4] a fourth member takes time where each has a turn', () => {
  expect(fits(methodOf('largrupp'), { members: 4, minutes: 45 })).toBe(false)
  expect(fits(methodOf('largrupp'), { members: 4, minutes: 60 })).toBe(true)
})

test('[M4] without a wish all fit', () => {
  const any = { members: undefined, minutes: undefined }
  expect(METHODS.every((method) => fits(method, any))).toBe(true)
})
