import type { Grammar } from './grammar.ts'
import type { ReadSentence } from './read-sentence.ts'

function isLoaded(grammar: Grammar, words: string): boolean {
  return grammar.has('loaded', words) && !grammar.has('notLoaded', words)
}

/** [R3] The sentence holds the judgement, or the answer that is expected. */
export function leads(grammar: Grammar, { sentence, clause }: ReadSentence): boolean {
  const { words, opening, before } = clause
  const asksOutright = opening === 'invitation' || (opening === 'ask-word' && before === ' ')
  if (!asksOutright && grammar.has('leadingTags', sentence.words)) return true
  const asksAfterAll = before !== ' ' && (opening === 'ask-word' || opening === 'invitation')
  if (grammar.has('leadingStarts', words)) return true
  if (!asksAfterAll && grammar.has('leadingStarts', sentence.words)) return true
  if (grammar.has('leadingAnywhere', sentence.words)) return true
  if (opening === 'invitation') return false
  if (opening === 'ask-word') return isLoaded(grammar, words)
  if (opening === 'other' && !sentence.asks) return false
  return (
    grammar.has('certainIfYesNo', sentence.words) ||
    (opening === 'other' && grammar.has('certainIfStated', sentence.words)) ||
    grammar.has('mindReading', words) ||
    isLoaded(grammar, words) ||
    isLoaded(grammar, before)
  )
}
