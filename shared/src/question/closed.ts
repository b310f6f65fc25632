import { wordsIn } from './clause.ts'
import type { Grammar } from './grammar.ts'
import type { ReadSentence } from './read-sentence.ts'

/** So many words make a statement with a question mark a question for yes or no. */
const FEWEST_WORDS_STATED = 4

/** [R5] One word answers it: yes or no, either this or that, or one fact. */
export function asksForOneWord(grammar: Grammar, { sentence, clause }: ReadSentence): boolean {
  const { words, opening } = clause
  if (opening === 'yes-no' || opening === 'whether') return true
  if (grammar.has('facts', words)) return !grammar.has('notFacts', words)
  return sentence.asks && opening === 'other' && wordsIn(words).length >= FEWEST_WORDS_STATED
}
