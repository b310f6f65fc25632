import { type Clause, clauseOf } from './clause.ts'
import type { Grammar } from './grammar.ts'
import type { Sentence } from './plain-text.ts'

/** A sentence as it was typed, in the spelling of the lists, and the part of it that asks. */
export interface ReadSentence {
  readonly typed: Sentence
  readonly sentence: Sentence
  readonly clause: Clause
}

export function readSentence(grammar: Grammar, typed: Sentence): ReadSentence {
  const sentence = { words: grammar.respell(typed.words), asks: typed.asks }
  return { typed, sentence, clause: clauseOf(grammar, sentence.words, sentence.asks) }
}
