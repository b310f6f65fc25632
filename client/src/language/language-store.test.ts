import { expect, test } from 'vitest'
import { firstSpoken } from './language-store.ts'

test.each([
  [['nl-BE', 'en'], 'nl'],
  [['de-DE', 'sv-FI', 'en'], 'sv'],
  [['SV'], 'sv'],
  [['de', 'fr'], 'en'],
  [[], 'en'],
])('a reader of %j reads %s', (wanted, language) => {
  expect(firstSpoken(wanted)).toBe(language)
})
