import { LANGUAGES } from '@kring/shared/language/language'
import { QUESTION_LABELS } from '@kring/shared/question/question-label'
import { describe, expect, it } from 'vitest'
import { confusionOf, confusionTable } from './confusion.ts'
import { corpusOf, PARTS, readCorpus } from './corpus.ts'

/** What is aimed at. */
const OPEN_BAR = 0.97
const BAR = 0.85
describe.each(LANGUAGES)('the coach reads %s', (language) => {
  it.each(['tune', 'test'] as const)(
    'open and hinted at in at most 3 of 100, else right in 85: %s',
    async (part) => {
      const { right } = confusionOf(await readCorpus(language, part), language)
      // A dozen statements are too few for a share.
      const below = QUESTION_LABELS.filter(
        (label) => label !== 'statement' && right(label) < (label === 'open' ? OPEN_BAR : BAR),
      )
      expect(below).toEqual([])
    },
  )

  it('has parts that repeat no sentence', async () => {
    const parts = await Promise.all(PARTS.map((part) => readCorpus(language, part)))
    const texts = parts.flat().map(({ text }) => text.toLowerCase())
    expect(new Set(texts).size).toBe(texts.length)
  })
})

describe('the confusion table', () => {
  it('counts what was written by what was heard', () => {
    const corpus = corpusOf(
      'open\tWhat do you need?\nopen\tDo you need help?\nclosed\tIs it late?\n',
    )
    const confusion = confusionOf(corpus, 'en')
    expect(confusion.count('open', 'closed')).toBe(1)
    expect(confusion.right('open')).toBe(0.5)
    expect(confusionTable(confusion)).toContain('| open | 1 | 1 |')
  })

  it('turns a line without a label away', () => {
    expect(() => corpusOf('opne\tWhat do you need?')).toThrow('no label')
  })
})
