import type { Clause } from './clause.ts'
import type { Grammar } from './grammar.ts'
import type { ReadSentence } from './read-sentence.ts'

/** Each way to read where a clause begins: with what leads up to it, and without. */
function* startsOf(sentence: string, { words, before, framed }: Clause): Iterable<string> {
  yield words
  if (!framed) yield sentence
  if (before !== ' ') yield before
}

function supposes(grammar: Grammar, clause: Clause, words: string): boolean {
  if (!grammar.has('supposals', words)) return false
  return !grammar.has('explorations', `${clause.before}${clause.words.slice(1)}`)
}

/** [R2] The sentence holds an act that the asker proposes. */
export function proposes(
  grammar: Grammar,
  { sentence: { words: sentence }, clause }: ReadSentence,
): boolean {
  if (clause.opening === 'invitation') return false
  if (grammar.has('proposalsAnywhere', sentence) && !grammar.has('notProposals', sentence))
    return true
  if (clause.opening === 'other' && grammar.has('commands', clause.words)) return true
  for (const words of startsOf(sentence, clause)) {
    if (grammar.has('proposals', words) || supposes(grammar, clause, words)) return true
  }
  return grammar.has('whyNots', clause.words) && grammar.has('whyNotProposals', clause.words)
}
