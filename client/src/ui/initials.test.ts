import { expect, test } from 'vitest'
import { initialsOf } from './initials.ts'

test.each([
  ['Amina', 'Am'],
  ['  Marit de Vries ', 'Ma'],
  ['élodie', 'Él'],
  ['Ö', 'Ö'],
  ['', ''],
])('%j is shown as %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
