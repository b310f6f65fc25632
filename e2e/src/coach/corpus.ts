import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '@kring/shared/language/language'
import { QUESTION_LABELS, type QuestionLabel } from '@kring/shared/question/question-label'
import { ROOT } from '../run/place.ts'

/** Read while the lists were written, tried against them, and not looked at. */
export const PARTS = ['build', 'tune', 'test'] as const
export type Part = (typeof PARTS)[number]

/** A sentence and what a facilitator calls it. */
export interface Judged {
  readonly label: QuestionLabel
  readonly text: string
}

function isLabel(word: string): word is QuestionLabel {
  return QUESTION_LABELS.some((label) => label === word)
}

/** Reads a corpus: one sentence a line, `label<TAB>sentence`. */
export function corpusOf(lines: string): readonly Judged[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [label = '', text = ''] = line.split('\t')
      if (!isLabel(label)) throw new Error(`no label: ${line}`)
      return { label, text }
    })
}

/** The sentences written by hand in one language, one part of them. */
export async function readCorpus(language: Language, part: Part): Promise<readonly Judged[]> {
  const file = join(ROOT, 'shared/src/question/corpus', `${language}-${part}.txt`)
  return corpusOf(await readFile(file, 'utf8'))
}
