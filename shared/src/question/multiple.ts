import { type Clause, clauseOf, wordsIn } from './clause.ts'
import type { Grammar } from './grammar.ts'
import type { Sentence } from './plain-text.ts'

/** Where a clause may end within a sentence: a comma, or a word that joins. */
const MOST_CLAUSES = 40

function laterClauses(grammar: Grammar, words: string): readonly string[] {
  const joint = grammar.joint()
  const later: string[] = []
  for (const match of words.matchAll(joint)) {
    const rest = ` ${words.slice(match.index + match[0].length).trimStart()}`
    if (rest !== ' ') later.push(rest)
    if (later.length === MOST_CLAUSES) break
  }
  return later
}

function isQuestionOfItsOwn(grammar: Grammar, sentence: Sentence): boolean {
  if (wordsIn(sentence.words).length < 2 || grammar.has('leansOn', sentence.words)) return false
  if (sentence.asks) return true
  const { opening, before } = clauseOf(grammar, sentence.words, false)
  return opening === 'ask-word' && before === ' '
}

/** A later clause of the same sentence asks again: "…, and how did you answer". */
function asksAgainWithin(grammar: Grammar, { words, opening, framed }: Clause): boolean {
  if (opening === 'other' || grammar.has('asksOnce', words)) return false
  if (grammar.has('asksAgainBriefly', words)) return true
  const later = laterClauses(grammar, words)
  if (later.some((clause) => grammar.has('asksAgain', clause))) return true
  if (later.some((clause) => grammar.has('asksAgainYesNo', clause))) return true
  const mayBeEmbedded = opening === 'invitation' || framed
  return mayBeEmbedded && later.filter((clause) => grammar.has('askWords', clause)).length > 1
}

/** [R1] Two or more questions in one go. */
export function asksMore(
  grammar: Grammar,
  sentences: readonly Sentence[],
  clauses: readonly Clause[],
): boolean {
  if (sentences.filter((sentence) => isQuestionOfItsOwn(grammar, sentence)).length > 1) return true
  return clauses.some((clause) => asksAgainWithin(grammar, clause))
}
