import { expect, test } from 'vitest'
import { codeLetters } from './code-letters.ts'

test.each([
  ['tfk 493', 'TFK493'],
  ['TFK-493', 'TFK493'],
  ['https://kring.example/j/TFK493?x=1', 'TFK493'],
  ['tfk4931234', 'TFK493'],
  ['<b>', 'B'],
  ['', ''],
])('%j is read as %j', (typed, code) => {
  expect(codeLetters(typed)).toBe(code)
})
