import { expect, test } from 'vitest'
import { executive } from '../method/executive.ts'
import { phasesOf } from '../method/method.ts'
import { NO_TALLY, shownTally, type Tally, withAnswer } from './pulse.ts'
import { statementsOf } from './statement.ts'

const prompt = { en: 'How are we?', sv: 'Hur har vi det?', nl: 'Hoe gaat het?' }

test('a value is counted where it belongs, and nowhere else', () => {
  expect(withAnswer(withAnswer(NO_TALLY, 1), 5)).toEqual([1, 0, 0, 0, 1])
})

test('[U3] three answers show nothing of a statement, four show it', () => {
  const three: Tally = [0, 1, 0, 2, 0]
  const tallies = new Map([
    ['three', three],
    ['four', withAnswer(three, 3)],
  ])
  expect(shownTally(tallies, 'three')).toBe(null)
  expect(shownTally(tallies, 'four')).toEqual([0, 1, 1, 2, 0])
  expect(shownTally(tallies, 'never answered')).toBe(null)
})

test('[U1] a phase without statements asks its prompt, as the only one', () => {
  expect(statementsOf({ prompt })).toEqual([{ id: 'prompt', text: prompt }])
  expect(statementsOf({ prompt, statements: [] })).toHaveLength(1)
})

test('[U1] an executive team answers five statements, in each language', () => {
  const asked = phasesOf(executive).filter(({ manner }) => manner.includes('anonymous'))
  expect(asked.flatMap(statementsOf)).toHaveLength(5)
})
