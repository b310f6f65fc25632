import type { Language } from '../language/language.ts'
import { wordsIn } from './clause.ts'
import { grammarIn } from './grammar.ts'
import { askingOf, labelOf } from './label-of.ts'
import { languageOf } from './language-of.ts'
import { isLong } from './length.ts'
import { plainText, type Sentence, sentencesOf } from './plain-text.ts'
import type { QuestionLabel } from './question-label.ts'
import { readSentence } from './read-sentence.ts'
import { mayBlameOrPropose } from './why.ts'

/** What can be said of a sentence that somebody is writing as a question. */
export interface QuestionReading {
  readonly language: Language
  /** `unsure` when nothing is worth saying. */
  readonly label: QuestionLabel | 'unsure'
  /** [R7] Long, or wrapped in reasons of the asker's own. */
  readonly long: boolean
  /** [R9] Can be heard as advice and as blame. */
  readonly ambiguous: boolean
  /** Asks for a reason in whatever way, which a phase without why turns away. */
  readonly asksWhy: boolean
}

/** No more of a text is read than this. */
const MOST_SIGNS = 4000
/** Nor more sentences. */
const MOST_SENTENCES = 40
const FEWEST_WORDS = 2

/** One word that asks belongs to the sentence before it: "You told her. Right?" */
function withTags(sentences: readonly Sentence[]): readonly Sentence[] {
  const joined: Sentence[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    if (last && sentence.asks && wordsIn(sentence.words).length === 1) {
      joined.splice(-1, 1, { words: `${last.words},${sentence.words}`, asks: true })
    } else {
      joined.push(sentence)
    }
  }
  return joined
}

/**
 * Reads a sentence as a facilitator would, in its own language; `among` is the reader's language and
 * settles which one it is where the words do not. The rules R1–R9 stand in `SPEC.md`.
 */
export function readQuestion(text: string, among: Language): QuestionReading {
  const plain = plainText(text.slice(0, MOST_SIGNS))
  const language = languageOf(plain, among)
  const grammar = grammarIn(language)
  const all = withTags(sentencesOf(plain).slice(-MOST_SENTENCES)).map((sentence) =>
    readSentence(grammar, sentence),
  )
  const isTooShort = wordsIn(all.map(({ typed }) => typed.words).join('')).length < FEWEST_WORDS
  const label = isTooShort ? 'unsure' : labelOf(grammar, all)
  const asking = askingOf(all)
  return {
    language,
    label,
    long: asking.some((read) => isLong(grammar, read)),
    ambiguous:
      (label === 'why' || label === 'advice') &&
      asking.some(({ clause }) => mayBlameOrPropose(grammar, clause)),
    asksWhy: asking.some(({ clause }) => grammar.has('anyWhy', clause.words)),
  }
}
