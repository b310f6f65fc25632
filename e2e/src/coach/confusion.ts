import type { Language } from '@kring/shared/language/language'
import { QUESTION_LABELS, type QuestionLabel } from '@kring/shared/question/question-label'
import { type QuestionReading, readQuestion } from '@kring/shared/question/read-question'
import type { Judged } from './corpus.ts'

/** The columns of the table: an open question with a hint on its length is no longer one without. */
const HEARD = [...QUESTION_LABELS, 'long', 'unsure'] as const
type Heard = (typeof HEARD)[number]

function heardIn({ label, long }: QuestionReading): Heard {
  return long && (label === 'open' || label === 'unsure') ? 'long' : label
}

/** An open question is right when nothing is said of it. */
function isRight(label: QuestionLabel, heard: Heard): boolean {
  return heard === label || (label === 'open' && heard === 'unsure')
}

/** How often each label was heard as each. */
export interface Confusion {
  readonly count: (label: QuestionLabel, heard: Heard) => number
  readonly total: (label: QuestionLabel) => number
  /** The share that was read right, from 0 to 1. */
  readonly right: (label: QuestionLabel) => number
}

export function confusionOf(corpus: readonly Judged[], language: Language): Confusion {
  const read = corpus.map(({ label, text }) => ({
    label,
    heard: heardIn(readQuestion(text, language)),
  }))
  const among = (label: QuestionLabel) => read.filter((one) => one.label === label)
  return {
    count: (label, heard) => among(label).filter((one) => one.heard === heard).length,
    total: (label) => among(label).length,
    right: (label) =>
      among(label).filter((one) => isRight(label, one.heard)).length / among(label).length,
  }
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`
}

/** The table as Markdown: a row for what was written, a column for what was heard. */
export function confusionTable({ count, total, right }: Confusion): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [
    row(['written as', ...HEARD, 'right']),
    row(['---', ...HEARD.map(() => '--:'), '--:']),
    ...QUESTION_LABELS.filter((label) => total(label) > 0).map((label) =>
      row([label, ...HEARD.map((heard) => count(label, heard) || '·'), percent(right(label))]),
    ),
  ].join('\n')
}
