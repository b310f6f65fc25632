import { expect, test } from 'vitest'
import { sameName, tidyName } from './member.ts'

test('a name has one blank between words and none around', () => {
  expect(tidyName('  Anna \n Maria ')).toBe('Anna Maria')
})

test('a name holds nothing that cannot be seen', () => {
  expect(tidyName('Anna\u200b\u202e')).toBe('Anna')
  expect(tidyName('\u200b\u2060')).toBe('')
  expect(tidyName('👩\u200d🏫')).toBe('👩\u200d🏫')
})

test('two who would be called the same have the same name', () => {
  expect(sameName('Åsa', 'A\u030asa')).toBe(true)
  expect(sameName('ANNA', 'anna ')).toBe(true)
  expect(sameName('Anna', 'An\u200bna')).toBe(true)
  expect(sameName('Anna', 'An\u200dna')).toBe(true)
  expect(sameName('Anna', 'Ａnna')).toBe(true)
  expect(sameName('Anna', 'Hanna')).toBe(false)
})
