import { wordsIn } from './clause.ts'
import type { Grammar } from './grammar.ts'
import type { ReadSentence } from './read-sentence.ts'

const MOST_WORDS = 25

/**
 * [R7] A question longer than 25 words, or one that gives the asker's own reasons. What leads up to
 * it is not counted: it may be what the question hangs on.
 */
export function isLong(grammar: Grammar, { typed, clause }: ReadSentence): boolean {
  const length = wordsIn(typed.words).length - wordsIn(clause.before).length
  return (
    length > MOST_WORDS || grammar.has('ownReasons', `${clause.before}${clause.words.slice(1)}`)
  )
}
