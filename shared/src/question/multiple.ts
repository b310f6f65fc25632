import { type Clause, wordsIn } from './clause.ts'
import type { Grammar } from './grammar.ts'
import type { ReadSentence } from './read-sentence.ts'

/** So many clauses are looked at; who joins more is not read faster for it. */
const MOST_CLAUSES = 40
/** A later clause tells by its first words whether it asks. */
const CLAUSE_SIGNS = 160

/** "What gives you strength and what gives …": begun in the same words, it sets against each other. */
function setsAgainst(joint: string, words: string, rest: string): boolean {
  const [one = '', two = ''] = wordsIn(rest)
  return !joint.includes(',') && words.includes(` ${one} ${two} `)
}

/** What stands behind each comma and each word that joins. */
function laterClauses(grammar: Grammar, words: string): readonly string[] {
  const joint = grammar.joint()
  const later: string[] = []
  for (const match of words.matchAll(joint)) {
    const rest = ` ${words
      .slice(match.index + match[0].length)
      .trimStart()
      .slice(0, CLAUSE_SIGNS)}`
    if (rest !== ' ' && !setsAgainst(match[0], words.slice(0, match.index + 1), rest))
      later.push(rest)
    if (later.length === MOST_CLAUSES) break
  }
  return later
}

function isQuestionOfItsOwn(grammar: Grammar, { sentence, clause }: ReadSentence): boolean {
  if (wordsIn(sentence.words).length < 2 || grammar.has('leansOn', sentence.words)) return false
  if (sentence.asks) return true
  const leadsUp = grammar.has('leadIns', clause.words)
  return clause.opening === 'ask-word' && clause.before === ' ' && !leadsUp
}

/** A later clause of the same sentence asks again: "…, and how did you answer". */
function asksAgainWithin(grammar: Grammar, { words, opening, framed }: Clause): boolean {
  if (opening === 'other' || grammar.has('asksOnce', words)) return false
  if (grammar.has('asksAgainBriefly', words)) return true
  const later = laterClauses(grammar, opening === 'invitation' ? words.replace(' , ', ' ') : words)
  if (later.some((clause) => grammar.has('asksAgain', clause))) return true
  if (later.some((clause) => grammar.has('asksAgainYesNo', clause))) return true
  if (opening !== 'invitation' && !framed) return false
  const embedded = laterClauses(grammar, words).filter((one) => grammar.has('askWords', one))
  return embedded.length > 1
}

/** [R1] Two or more questions in one go. */
export function asksMore(
  grammar: Grammar,
  all: readonly ReadSentence[],
  asking: readonly ReadSentence[],
): boolean {
  if (all.filter((read) => isQuestionOfItsOwn(grammar, read)).length > 1) return true
  return asking.some(({ clause }) => asksAgainWithin(grammar, clause))
}
