import type { Clause } from './clause.ts'
import type { Grammar } from './grammar.ts'
import type { Sentence } from './plain-text.ts'

function isLoaded(grammar: Grammar, words: string): boolean {
  return grammar.has('loaded', words) && !grammar.has('notLoaded', words)
}

/** [R3] The sentence holds the judgement, or the answer that is expected. */
export function leads(
  grammar: Grammar,
  { words: sentence, asks }: Sentence,
  clause: Clause,
): boolean {
  const { words, opening, before } = clause
  const asksOutright = opening === 'invitation' || (opening === 'ask-word' && before === ' ')
  if (!asksOutright && grammar.has('leadingTags', sentence)) return true
  if (grammar.has('leadingStarts', sentence) || grammar.has('leadingStarts', words)) return true
  if (grammar.has('leadingAnywhere', sentence)) return true
  if (opening === 'invitation') return false
  if (opening === 'ask-word') return isLoaded(grammar, words)
  if (opening === 'other' && !asks) return false
  return (
    grammar.has('certainIfYesNo', sentence) ||
    (opening === 'other' && grammar.has('certainIfStated', sentence)) ||
    grammar.has('mindReading', words) ||
    isLoaded(grammar, words)
  )
}
