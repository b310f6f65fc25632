import { phasesIn } from '@kring/shared/meeting/agenda'
import { METHODS } from '@kring/shared/method/methods'
import { startRehearsal, withOneCase } from '@kring/shared/rehearsal/rehearsal'
import { expect, test } from 'vitest'
import { choiceFrom, minutesOfOneCase, plannedMinutes } from './rehearsal-choice.ts'

test('what an address names is chosen; the rest is as usual', () => {
  const named = choiceFrom('?method=largrupp&case=school&lively=calm&pace=20&seed=7', 1)
  expect(named).toMatchObject({
    method: { id: 'largrupp' },
    theCase: { id: 'school' },
    liveliness: 'calm',
    pace: 20,
    seed: 7,
  })
  for (const search of ['', '?method=nothing&case=x&lively=very&pace=7&seed=-3']) {
    expect(choiceFrom(search, 5)).toMatchObject({
      method: { id: 'backstage' },
      theCase: { id: 'health-care' },
      liveliness: 'usual',
      pace: 6,
      seed: 5,
    })
  }
})

test('the minutes that are promised are those of the run, for each method that holds its own turn', () => {
  for (const method of METHODS) {
    const { theCase } = choiceFrom('', 1)
    const begun = startRehearsal({
      method,
      theCase,
      liveliness: 'usual',
      seed: 1,
      language: 'en',
      you: 'You',
      at: 0,
    })
    const caseMinutes = minutesOfOneCase(method)
    expect(caseMinutes, method.id).toBeGreaterThan(10)
    expect(plannedMinutes(begun), method.id).toBeLessThanOrEqual(caseMinutes + 15)
    const drawn = withOneCase(begun).agenda.flatMap(phasesIn)
    const told = drawn.filter(({ id }) => id === 'since-last-time').map(({ minutes }) => minutes)
    const all = drawn.reduce((sum, { minutes }) => sum + minutes, 0)
    expect(all - (told[0] ?? 0), method.id).toBe(caseMinutes)
  }
})
