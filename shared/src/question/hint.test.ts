import { describe, expect, it } from 'vitest'
import type { Language } from '../language/language.ts'
import type { Phase } from '../method/method.ts'
import { isQuestion, KINDS } from '../note/kind.ts'
import { type Hint, hintOf } from './hint.ts'
import type { QuestionLabel } from './question-label.ts'
import type { QuestionReading } from './read-question.ts'

type Held = Pick<Phase, 'admits' | 'manner'>

const ASKING: Held = { admits: { 'open-question': ['peer'] }, manner: [] }
const WITHOUT_WHY: Held = { ...ASKING, manner: ['no-why'] }
const ADVISING: Held = { admits: { 'open-question': ['peer'], idea: ['peer'] }, manner: [] }

function reading(label: QuestionLabel | 'unsure', more: Partial<QuestionReading> = {}) {
  const language: Language = 'en'
  return { language, label, long: false, ambiguous: false, asksWhy: false, ...more }
}

/** Rows: what is read. Columns: where facts are asked, openly asked, asked without why, advised. */
const TABLE: {
  readonly [label in QuestionLabel | 'unsure']: readonly [
    facts: Hint | null,
    open: Hint | null,
    withoutWhy: Hint | null,
    advising: Hint | null,
  ]
} = {
  open: [null, null, null, null],
  unsure: [null, null, null, null],
  closed: [null, 'closed', 'closed', 'closed'],
  leading: ['leading', 'leading', 'leading', 'leading'],
  advice: ['advice', 'advice', 'advice', null],
  multiple: ['multiple', 'multiple', 'multiple', 'multiple'],
  why: ['why', 'why', 'why', 'why'],
  statement: ['statement', 'statement', 'statement', 'statement'],
}

describe('the hint', () => {
  it.each(Object.entries(TABLE))(
    '[H3] %s, where facts are asked, openly, without why, beside ideas',
    (label, row) => {
      const read = reading(label as QuestionLabel)
      expect([
        hintOf(read, ASKING, 'fact-question'),
        hintOf(read, ASKING, 'open-question'),
        hintOf(read, WITHOUT_WHY, 'open-question'),
        hintOf(read, ADVISING, 'open-question'),
      ]).toEqual(row)
    },
  )

  it('[H1] only questions are hinted at', () => {
    for (const kind of KINDS.filter((one) => !isQuestion(one))) {
      expect(hintOf(reading('advice'), ASKING, kind)).toBeNull()
    }
  })

  it('[H2] a harmless why is one where a phase is held without', () => {
    const read = reading('open', { asksWhy: true })
    expect(hintOf(read, ASKING, 'open-question')).toBeNull()
    expect(hintOf(read, WITHOUT_WHY, 'open-question')).toBe('why')
  })

  it('[H2] the length is told where nothing else is', () => {
    expect(hintOf(reading('open', { long: true }), ASKING, 'open-question')).toBe('long')
    expect(hintOf(reading('leading', { long: true }), ASKING, 'open-question')).toBe('leading')
    expect(hintOf(reading('closed', { long: true }), ASKING, 'fact-question')).toBe('long')
  })

  it('[R9] what may be advice or blame is told as both', () => {
    const read = reading('why', { ambiguous: true })
    expect(hintOf(read, ASKING, 'open-question')).toBe('advice-or-why')
  })
})
