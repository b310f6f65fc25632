import { expect, test } from 'vitest'
import { noteName } from './note-name.ts'

test('a short note is named by all its words, on one line', () => {
  expect(noteName('Question', 'What did you\nsee?')).toBe('Question: What did you see?')
})

test('a long one by its first words, cut between words', () => {
  const name = noteName(
    'Fact',
    `On Tuesday, R. and Dr. B. moved two patients, and nobody told me, ${'x'.repeat(90)}`,
  )
  expect(name).toBe('Fact: On Tuesday, R. and Dr. B. moved two patients, and nobody…')
})

test('and one long word after so many signs, never in the middle of one', () => {
  expect(noteName('Fact', '👩‍🌾'.repeat(90)).length).toBeLessThan(160)
  expect(noteName('Fact', '𝒳'.repeat(90))).toBe(`Fact: ${'𝒳'.repeat(60)}…`)
})
