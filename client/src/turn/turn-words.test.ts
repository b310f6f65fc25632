import { expect, test } from 'vitest'
import { agreementOf, caseOf } from './turn-words.ts'

test.each([
  ['en', 'Marit', 'Marit’s case', 'Marit’s agreement'],
  ['sv', 'Marit', 'Marits ärende', 'Marits åtagande'],
  ['sv', 'Jonas', 'Jonas ärende', 'Jonas åtagande'],
  ['nl', 'Elin', 'Casus van Elin', 'Afspraak van Elin'],
] as const)('whose it is, in %s, of %s', (language, name, itsCase, agreement) => {
  expect(caseOf(name, language)).toBe(itsCase)
  expect(agreementOf(name, language)).toBe(agreement)
})
