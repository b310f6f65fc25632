import { LANGUAGES } from '@kring/shared/language/language'
import type { Limited } from '@kring/shared/refusal/limited'
import { expect, test } from 'vitest'
import { refusalText } from './refusal-text.ts'
import { TOO_MUCH } from './too-much-text.ts'

const EVERY = Object.keys(TOO_MUCH.en) as Limited[]

test.each(LANGUAGES)(
  'of every limit it says which, how much, and what to do, in %s',
  (language) => {
    const told = EVERY.map((what) =>
      refusalText({ code: 'too-much', what, most: 2_500_000 }, language, { now: 0 }),
    )
    for (const [at, sentence] of told.entries()) {
      const isBytes = EVERY[at] === 'update' || EVERY[at] === 'document'
      expect(sentence).toMatch(isBytes ? /\b2[.,]5 MB\b/ : /2\D500\D000/)
      expect(sentence.match(/[.?]( |$)/g)?.length).toBeGreaterThanOrEqual(2)
      expect(sentence).toMatch(/\.$/)
      expect(sentence.length).toBeLessThan(140)
    }
    expect(new Set(told).size).toBe(EVERY.length)
  },
)

test('a number is written as its reader writes it', () => {
  const told = LANGUAGES.map((language) =>
    refusalText({ code: 'too-much', what: 'note', most: 2_000 }, language, { now: 0 }),
  )
  expect(told.map((sentence) => /2\D?000/.exec(sentence)?.[0])).toEqual([
    '2,000',
    '2\u00a0000',
    '2.000',
  ])
  expect(
    refusalText({ code: 'too-much', what: 'update', most: 512_000 }, 'nl', { now: 0 }),
  ).toContain('0,5 MB')
})
