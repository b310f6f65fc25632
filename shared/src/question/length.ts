import { wordsIn } from './clause.ts'
import type { Grammar } from './grammar.ts'

const MOST_WORDS = 25

/** [R7] A question longer than 25 words, or one that gives the asker's own reasons. */
export function isLong(grammar: Grammar, text: string): boolean {
  return wordsIn(text).length > MOST_WORDS || grammar.has('ownReasons', text)
}
