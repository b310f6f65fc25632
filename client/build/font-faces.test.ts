import { expect, test } from 'vitest'
import { rangeOf, signsIn } from './font-faces.ts'

test('the signs of a face are told as the runs they make', () => {
  expect(rangeOf('cab z')).toBe('U+20,U+61-63,U+7A')
  expect(rangeOf('åä’')).toBe('U+E4-E5,U+2019')
})

test('and read back they are the same signs', () => {
  const signs = ' abcXYZåäöé’–'
  expect([...signsIn(rangeOf(signs))].sort()).toEqual([...signs].sort())
})
