import { type Clause, wordsIn } from './clause.ts'
import type { Grammar } from './grammar.ts'

/** So many words make a statement with a question mark a question for yes or no. */
const FEWEST_WORDS_STATED = 4

/** [R5] One word answers it: yes or no, either this or that, or one fact. */
export function asksForOneWord(grammar: Grammar, clause: Clause, isMarked: boolean): boolean {
  const { words, opening } = clause
  if (opening === 'yes-no' || opening === 'whether') return true
  if (grammar.has('facts', words)) return !grammar.has('notFacts', words)
  return isMarked && opening === 'other' && wordsIn(words).length >= FEWEST_WORDS_STATED
}
