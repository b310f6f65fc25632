import { expect, test } from 'vitest'
import { keepPlaces } from './six-notes.ts'

test('a note that hangs keeps its place when a newer one comes', () => {
  const before = keepPlaces([], ['a', 'b', 'c'])
  expect(before).toEqual(['a', 'b', 'c', null, null, null])
  expect(keepPlaces(before, ['d', 'c', 'b', 'a'])).toEqual(['a', 'b', 'c', 'd', null, null])
})

test('with six places taken the new one takes the place of the one that went', () => {
  const before = ['a', 'b', 'c', 'd', 'e', 'f']
  expect(keepPlaces(before, ['g', 'f', 'e', 'd', 'c', 'a'])).toEqual(['a', 'g', 'c', 'd', 'e', 'f'])
})
