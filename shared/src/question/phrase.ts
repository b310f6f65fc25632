/**
 * The notation of the word lists, made for people who extend them:
 *
 * - `tell/describe`: one of these words
 * - `(ever/already)`: one of these words, or nothing
 * - `~`: up to three words, whichever
 * - `think*`: any word that begins so
 * - `*ing`: any word that ends so
 * - `{you}`: one of the words of a group
 * - `!{you}`: any word but those
 *
 * A pattern is matched against words between single spaces, with a space at either end.
 */
export type Phrases = readonly string[]
export type Groups = { readonly [group: string]: Phrases }

const ANY_LETTERS = '[^ ,?]*'
const UP_TO_THREE_WORDS = '(?: [^ ,?]+){0,3}'

function escaped(word: string): string {
  return word.replace(/[.+?^$()[\]{}|\\]/g, '\\$&').replaceAll('*', ANY_LETTERS)
}

/** The words of lines that hold alternatives. */
export function wordsOf(lines: Phrases): readonly string[] {
  return lines.flatMap((line) => line.split('/'))
}

function oneOf(slot: string, groups: Groups): string {
  const words = slot
    .split('/')
    .flatMap((word) => (word.startsWith('{') ? wordsOf(groups[word.slice(1, -1)] ?? []) : [word]))
  return `(?:${words.map(escaped).join('|')})`
}

function slotSource(slot: string, groups: Groups): string {
  if (slot === '~') return UP_TO_THREE_WORDS
  if (slot.startsWith('!')) return ` (?!${oneOf(slot.slice(1), groups)}(?= ))[^ ,?]+`
  if (slot.startsWith('(')) return `(?: ${oneOf(slot.slice(1, -1), groups)})?`
  return ` ${oneOf(slot, groups)}`
}

function phraseSource(phrase: string, groups: Groups): string {
  return phrase
    .split(' ')
    .map((slot) => slotSource(slot, groups))
    .join('')
}

/** Where in the words a phrase is looked for. */
export type Place = 'start' | 'anywhere' | 'end' | 'whole'

const NEVER = /(?!)/

/** One pattern for a whole list, the longest phrases tried first. */
export function patternOf(phrases: Phrases, place: Place, groups: Groups): RegExp {
  if (phrases.length === 0) return NEVER
  const either = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phraseSource(phrase, groups))
    .join('|')
  if (place === 'whole') return new RegExp(`^(?:${either}) $`)
  if (place === 'start') return new RegExp(`^(?:${either})(?= )`)
  if (place === 'end') return new RegExp(`(?:${either}) $`)
  return new RegExp(`(?:${either})(?= )`)
}
