import type { Grammar } from './grammar.ts'

/** How a clause begins, which says most of what it asks. */
export type Opening = 'ask-word' | 'yes-no' | 'whether' | 'invitation' | 'other'

/** The part of a sentence that asks, without what leads up to it. */
export interface Clause {
  readonly words: string
  readonly opening: Opening
  /** What stands before the part that asks. */
  readonly before: string
  /** Announced by a frame, so that its words may stand as in a statement. */
  readonly framed: boolean
}

export function wordsIn(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '' && word !== ',')
}

/** Invites to tell us; to tell somebody else is an act. */
function invites(grammar: Grammar, words: string): boolean {
  return grammar.has('invitations', words) && !grammar.has('errands', words)
}

function openingOf(grammar: Grammar, words: string, isMarked: boolean): Opening {
  if (invites(grammar, words)) return 'invitation'
  if (!isMarked && grammar.has('exclamations', words)) return 'other'
  if (grammar.has('askWords', words)) return 'ask-word'
  if (grammar.has('notYesNo', words)) return 'other'
  if (grammar.has('yesNo', words)) return 'yes-no'
  if (isMarked && grammar.has('yesNoIfMarked', words)) return 'yes-no'
  return 'other'
}

function trimmed(words: string): string {
  const plain = words.replace(/^[ ,]+|[ ,]+$/g, '')
  return plain === '' ? ' ' : ` ${plain} `
}

const MOST_LAYERS = 8

/** What is left of a clause, and whether a frame announced it. */
interface Bare {
  readonly words: string
  readonly framed: boolean
}

function withoutTails(grammar: Grammar, words: string): string {
  const shorter = trimmed(grammar.without('tails', words))
  return wordsIn(shorter).length > 1 ? shorter : words
}

/** The words without what is said first and says nothing: fillers and frames. */
function bare(grammar: Grammar, words: string): Bare {
  let left = words
  let framed = false
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    if (framed && grammar.has('whether', left)) break
    const unfilled = trimmed(grammar.without('fillers', left))
    if (grammar.has('errands', unfilled)) return { words: unfilled, framed }
    const unframed = trimmed(grammar.without('frames', unfilled))
    if (unframed === left || unframed === ' ') break
    if (unframed !== unfilled) framed = true
    left = unframed
  }
  return { words: left, framed }
}

/** So many commas and words are looked behind; who writes more is not read faster for it. */
const MOST_CUTS = 12
const MOST_WORDS = 80

/** Each place after a comma, as the words before and after it. */
function* cuts(words: string): Iterable<readonly [string, string]> {
  let comma = words.indexOf(' , ')
  for (let cut = 0; comma !== -1 && cut < MOST_CUTS; cut++) {
    yield [`${words.slice(0, comma)} `, words.slice(comma + 2)]
    comma = words.indexOf(' , ', comma + 2)
  }
}

const LONGEST_NAME = 3

function isName(grammar: Grammar, words: string): boolean {
  return wordsIn(words).length <= LONGEST_NAME && openingOf(grammar, words, false) === 'other'
}

/** Looks behind commas for the part that asks: names and reasons may stand first. */
function behindComma(grammar: Grammar, words: string, isMarked: boolean): Clause | null {
  let likely: Clause | null = null
  for (const [before, rest] of cuts(words)) {
    const { words: after, framed } = bare(grammar, rest)
    const opening = openingOf(grammar, after, isMarked)
    const found: Clause = { words: after, opening, before, framed }
    const asks = opening === 'ask-word' || opening === 'invitation'
    const isOnTheWay = grammar.has('leadIns', after) || grammar.has('exclamations', after)
    if (asks && !isOnTheWay) return found
    const leadsUp = isName(grammar, before) || grammar.has('leadIns', words)
    if (asks || (opening === 'yes-no' && (isMarked || leadsUp))) likely ??= found
  }
  return likely
}

/** Looks for a question word further on, where no comma was written. */
function furtherOn(grammar: Grammar, words: string, isMarked: boolean): Clause | null {
  const isLedUpTo = grammar.has('leadIns', words)
  let from = words.indexOf(' ', 1)
  let place = 1
  while (from !== -1 && from < words.length - 1 && place < MOST_WORDS) {
    const rest = words.slice(from)
    const isNear = place <= 2
    if (!isMarked && grammar.has('exclamations', rest)) return null
    const asks = isNear ? grammar.has('askWords', rest) : grammar.has('asksAgain', rest)
    if (isNear && (invites(grammar, rest) || grammar.has('frames', rest))) {
      return clauseOf(grammar, rest, isMarked)
    }
    if (asks && (isMarked || isLedUpTo || isNear)) {
      return { words: rest, opening: 'ask-word', before: words.slice(0, from + 1), framed: false }
    }
    from = words.indexOf(' ', from + 1)
    place++
  }
  return null
}

/** What a frame announces is asked, whatever its words: "I wonder whether", "tell us about". */
function framedClause(grammar: Grammar, words: string): Clause {
  const opening = grammar.has('whether', words) ? 'whether' : openingOf(grammar, words, false)
  if (opening !== 'other') return { words, opening, before: ' ', framed: true }
  const later = behindComma(grammar, words, false)
  return later ?? { words, opening: 'invitation', before: ' ', framed: true }
}

/** A filler between two commas says no more than one at the start: "would it, with respect, be wise". */
function withoutAsides(grammar: Grammar, words: string): string {
  return words.replace(/ , ([^,]{2,40}) , /g, (aside, said: string) =>
    trimmed(grammar.without('fillers', ` ${said} `)) === ' ' ? ' ' : aside,
  )
}

/** Finds the part of a sentence that asks. */
export function clauseOf(grammar: Grammar, sentence: string, isMarked: boolean): Clause {
  const { words, framed } = bare(grammar, withoutTails(grammar, withoutAsides(grammar, sentence)))
  if (framed) return framedClause(grammar, words)
  const opening = openingOf(grammar, words, isMarked)
  const whole: Clause = { words, opening, before: ' ', framed }
  const isSure = openingOf(grammar, words, false) === opening
  if (opening !== 'other' && isSure && !grammar.has('leadIns', words)) return whole
  const later = behindComma(grammar, words, isMarked)
  if (opening !== 'other') return later ?? whole
  return later ?? furtherOn(grammar, words, isMarked) ?? whole
}
