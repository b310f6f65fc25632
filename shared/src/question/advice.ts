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

function begins(grammar: Grammar, words: string, sentence: string): boolean {
  if (!grammar.has('proposals', words) && !grammar.has('errands', words)) return false
  return !grammar.has('notProposed', words) && !grammar.has('notProposed', sentence)
}

/** A phrase further on proposes, unless an open question holds it: "what do you think you should". */
function proposesWithin(grammar: Grammar, { sentence: { words }, clause }: ReadSentence): boolean {
  if (clause.opening === 'ask-word') return false
  return grammar.has('proposalsAnywhere', words) && !grammar.has('notProposals', words)
}

/** Tells what to do, on its own or with a tag: "bring in a mediator, is that an idea". */
function commands(grammar: Grammar, { opening, words, before }: Clause): boolean {
  if (grammar.has('notProposed', words)) return false
  if (opening === 'other') return grammar.has('commands', words)
  return opening === 'yes-no' && grammar.has('commands', before)
}

/** How it is done elsewhere, with a question behind it that can only be agreed to. */
function holdsUpElsewhere(grammar: Grammar, { sentence, clause }: ReadSentence): boolean {
  if (!sentence.asks || clause.opening === 'ask-word') return false
  return grammar.has('elsewhere', sentence.words)
}

/** [R2] The sentence holds an act that the asker proposes. */
export function proposes(grammar: Grammar, read: ReadSentence): boolean {
  const { clause } = read
  const sentence = read.sentence.words
  if (clause.opening === 'invitation') return false
  if (proposesWithin(grammar, read) || commands(grammar, clause)) return true
  if (holdsUpElsewhere(grammar, read)) return true
  for (const words of startsOf(sentence, clause)) {
    if (begins(grammar, words, sentence) || supposes(grammar, clause, words)) return true
  }
  return grammar.has('whyNots', clause.words) && grammar.has('whyNotProposals', clause.words)
}
