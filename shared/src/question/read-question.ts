import type { Language } from '../language/language.ts'
import { proposes } from './advice.ts'
import { type Clause, clauseOf, wordsIn } from './clause.ts'
import { asksForOneWord } from './closed.ts'
import { type Grammar, grammarIn } from './grammar.ts'
import { languageOf } from './language-of.ts'
import { leads } from './leading.ts'
import { isLong } from './length.ts'
import { asksMore } from './multiple.ts'
import { plainText, type Sentence, sentencesOf } from './plain-text.ts'
import type { QuestionLabel } from './question-label.ts'
import { blames, mayBlameOrPropose } from './why.ts'

/** What can be said of a sentence that somebody is writing as a question. */
export interface QuestionReading {
  readonly language: Language
  /** `unsure` when nothing is worth saying. */
  readonly label: QuestionLabel | 'unsure'
  /** [R7] Long, or wrapped in reasons of the asker's own. */
  readonly long: boolean
  /** [R9] Can be heard as advice and as blame. */
  readonly ambiguous: boolean
  /** Asks for a reason, in whatever way. */
  readonly asksWhy: boolean
}

/** No more of a text is read than this. */
const MOST_SIGNS = 4000
const FEWEST_WORDS = 2
const FEWEST_WORDS_STATED = 4

interface Read {
  readonly sentence: Sentence
  readonly clause: Clause
}

/** The sentences that ask: those with a question mark, else those that begin so, else the last. */
function askingOf(all: readonly Read[]): readonly Read[] {
  const marked = all.filter(({ sentence }) => sentence.asks)
  if (marked.length > 0) return marked
  const opened = all.filter(({ clause }) => clause.opening !== 'other')
  return opened.length > 0 ? opened : all.slice(-1)
}

/** One word that asks belongs to the sentence before it: "You told her. Right?" */
function withTags(sentences: readonly Sentence[]): readonly Sentence[] {
  const joined: Sentence[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    const isTag = last && sentence.asks && wordsIn(sentence.words).length === 1
    if (isTag)
      joined.splice(-1, 1, { words: `${last.words}, ${sentence.words.trim()} `, asks: true })
    else joined.push(sentence)
  }
  return joined
}

function labelOf(grammar: Grammar, all: readonly Read[]): QuestionLabel | 'unsure' {
  const asking = askingOf(all)
  const some = (rule: (read: Read) => boolean): boolean => asking.some(rule)
  const sentences = all.map(({ sentence }) => sentence)
  if (
    asksMore(
      grammar,
      sentences,
      asking.map(({ clause }) => clause),
    )
  )
    return 'multiple'
  if (all.some(({ sentence, clause }) => proposes(grammar, sentence.words, clause))) return 'advice'
  if (some(({ sentence, clause }) => leads(grammar, sentence, clause))) return 'leading'
  if (some(({ clause }) => blames(grammar, clause))) return 'why'
  if (some(({ sentence, clause }) => asksForOneWord(grammar, clause, sentence.asks)))
    return 'closed'
  if (some(({ clause }) => clause.opening !== 'other')) return 'open'
  const isStated = some(
    ({ sentence }) => !sentence.asks && wordsIn(sentence.words).length >= FEWEST_WORDS_STATED,
  )
  return isStated ? 'statement' : 'unsure'
}

/**
 * Reads a sentence as a facilitator would, in its own language; `among` is the reader's language and
 * settles which one it is where the words do not. Rules R1–R9 stand in `SPEC.md`.
 */
export function readQuestion(text: string, among: Language): QuestionReading {
  const plain = plainText(text.slice(0, MOST_SIGNS))
  const language = languageOf(plain, among)
  const grammar = grammarIn(language)
  const sentences = withTags(sentencesOf(plain)).map(({ words, asks }) => ({
    words: grammar.respell(words),
    asks,
  }))
  const all = sentences.map((sentence) => ({
    sentence,
    clause: clauseOf(grammar, sentence.words, sentence.asks),
  }))
  const words = sentences.map((sentence) => sentence.words).join('')
  const label = wordsIn(words).length < FEWEST_WORDS ? 'unsure' : labelOf(grammar, all)
  return {
    language,
    label,
    long: isLong(grammar, words),
    ambiguous:
      (label === 'why' || label === 'advice') &&
      all.some(({ clause }) => mayBlameOrPropose(grammar, clause)),
    asksWhy: all.some(({ clause }) => grammar.has('anyWhy', clause.words)),
  }
}
