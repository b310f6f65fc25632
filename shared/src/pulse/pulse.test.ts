import { expect, test } from 'vitest'
import { LANGUAGES } from '../language/language.ts'
import { Command } from '../meeting/command.ts'
import { executive } from '../method/executive.ts'
import { phasesOf } from '../method/method.ts'
import { NO_TALLY, shownTally, type Tally, withAnswer } from './pulse.ts'
import { asksItsPrompt, STATEMENTS_MOST, statementsOf } from './statement.ts'

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
  expect(asksItsPrompt({})).toBe(true)
  expect(asksItsPrompt({ statements: [] })).toBe(true)
})

test('[U1] a statement that is called as the prompt would be is a statement like any other', () => {
  const text = { en: 'We rest.', sv: 'Vi vilar.', nl: 'We rusten.' }
  const phase = { prompt, statements: [{ id: 'prompt', text }] }
  expect(asksItsPrompt(phase)).toBe(false)
  expect(statementsOf(phase)).toEqual([{ id: 'prompt', text }])
})

test('[U2] one answer is sent, or as many as a pulse has statements; not none, and no more', () => {
  const admits = (count: number) => {
    const answers = Object.fromEntries(Array.from({ length: count }, (_, at) => [`s${at}`, 3]))
    return Command.safeParse({ type: 'pulse.answer', answers }).success
  }
  expect([0, 1, STATEMENTS_MOST, STATEMENTS_MOST + 1].map(admits)).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('[U1] an executive team answers five statements, in each language', () => {
  const asked = phasesOf(executive).filter(({ manner }) => manner.includes('anonymous'))
  const statements = asked.flatMap(statementsOf)
  expect(statements).toHaveLength(5)
  for (const language of LANGUAGES) {
    const texts = statements.map(({ text }) => text[language].trim())
    expect(texts).not.toContain('')
    expect(new Set(texts).size).toBe(5)
  }
  const said = new Set(statements.flatMap(({ text }) => LANGUAGES.map((one) => text[one])))
  expect(said.size).toBe(5 * LANGUAGES.length)
})
