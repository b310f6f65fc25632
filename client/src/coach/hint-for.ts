import type { Language } from '@kring/shared/language/language'
import type { Phase } from '@kring/shared/method/method'
import type { NoteKind } from '@kring/shared/note/kind'
import { type Hint, hintOf } from '@kring/shared/question/hint'
import { readQuestion } from '@kring/shared/question/read-question'

/** What is written, and where it is asked. */
export interface Asked {
  readonly kind: NoteKind
  readonly phase: Phase
  /** The language of who writes: it settles which one a text is in where its words do not. */
  readonly among: Language
}

/** What can be said to who writes these words, and the language they are in. */
export interface Heard {
  readonly hint: Hint
  readonly language: Language
}

export function hintFor(text: string, { kind, phase, among }: Asked): Heard | null {
  const reading = readQuestion(text, among)
  const hint = hintOf(reading, phase, kind)
  return hint && { hint, language: reading.language }
}
