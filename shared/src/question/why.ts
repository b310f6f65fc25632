import type { Clause } from './clause.ts'
import type { Grammar } from './grammar.ts'

/** [R4] The sentence asks a person to justify what they did or do. */
export function blames(grammar: Grammar, { words }: Clause): boolean {
  if (grammar.has('blame', words)) return true
  return grammar.has('whys', words) && !grammar.has('notWhys', words)
}

/** [R9] A why with a not, of which nobody can tell whether it proposes or blames. */
export function mayBlameOrPropose(grammar: Grammar, { words }: Clause): boolean {
  return grammar.has('whyNots', words) && !grammar.has('whyNotProposals', words)
}
