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
 * A comma is a word of its own, and the only one that `~` and `*` do not stand for.
 */
export type Phrases = readonly string[]
export type Groups = { readonly [group: string]: Phrases }

/** The words of lines that hold alternatives. */
export function wordsOf(lines: Phrases): readonly string[] {
  return lines.flatMap((line) => line.split('/'))
}

/** What one place in a phrase takes. */
interface Slot {
  readonly words: ReadonlySet<string>
  readonly beginnings: readonly string[]
  readonly endings: readonly string[]
  readonly takes: 'these' | 'any-but-these'
  readonly least: 0 | 1
  readonly most: 1 | 3
}

const GAP: Slot = {
  words: new Set(),
  beginnings: [],
  endings: [],
  takes: 'any-but-these',
  least: 0,
  most: 3,
}

/** Reads the slots of phrases; a slot that stands in many phrases is read once. */
function slotReader(groups: Groups): (slot: string) => Slot {
  const known = new Map<string, Slot>([['~', GAP]])
  const alternatives = (slot: string): readonly string[] =>
    slot
      .split('/')
      .flatMap((word) => (word.startsWith('{') ? wordsOf(groups[word.slice(1, -1)] ?? []) : [word]))
  const read = (slot: string): Slot => {
    const isOptional = slot.startsWith('(')
    const isNegated = slot.startsWith('!')
    const plain = isOptional ? slot.slice(1, -1) : isNegated ? slot.slice(1) : slot
    const words = alternatives(plain)
    return {
      words: new Set(words.filter((word) => !word.includes('*'))),
      beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
      endings: words.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
      takes: isNegated ? 'any-but-these' : 'these',
      least: isOptional ? 0 : 1,
      most: 1,
    }
  }
  return (slot) => {
    const slotRead = known.get(slot) ?? read(slot)
    known.set(slot, slotRead)
    return slotRead
  }
}

function takes(slot: Slot, word: string): boolean {
  if (word === ',') return slot.words.has(',')
  const isThese =
    slot.words.has(word) ||
    slot.beginnings.some((beginning) => word.startsWith(beginning)) ||
    slot.endings.some((ending) => word.endsWith(ending))
  return isThese === (slot.takes === 'these')
}

type Phrase = readonly Slot[]

/** Where a phrase that begins at a word may end, the farthest; -1 where it does not stand. */
function endOf(phrase: Phrase, words: readonly string[], at: number, slotAt = 0): number {
  const slot = phrase[slotAt]
  if (!slot) return at
  let farthest = slot.least === 0 ? endOf(phrase, words, at, slotAt + 1) : -1
  for (let taken = 1; taken <= slot.most; taken++) {
    const word = words[at + taken - 1]
    if (word === undefined || !takes(slot, word)) break
    farthest = Math.max(farthest, endOf(phrase, words, at + taken, slotAt + 1))
  }
  return farthest
}

/** Where in a clause a phrase is looked for. */
export type Place = 'start' | 'anywhere' | 'end' | 'whole'

/** The words that a phrase takes: from the first up to the one before the last. */
interface Span {
  readonly from: number
  readonly to: number
}

/** Finds a phrase of one list where that list belongs. */
export type Find = (words: readonly string[]) => Span | null

/** The phrases by the words they may begin with, and those that may begin with many. */
function byFirstWord(phrases: readonly Phrase[]) {
  const certain = new Map<string, Phrase[]>()
  const others: Phrase[] = []
  for (const phrase of phrases) {
    const [first] = phrase
    if (!first) continue
    const isListed = first.least === 1 && first.takes === 'these'
    if (!isListed || first.beginnings.length + first.endings.length > 0) {
      others.push(phrase)
      continue
    }
    for (const word of first.words) {
      const known = certain.get(word)
      if (known) known.push(phrase)
      else certain.set(word, [phrase])
    }
  }
  return (word: string): readonly Phrase[] => [...(certain.get(word) ?? []), ...others]
}

/** Makes finders for the lists of one language. */
export function finderOf(groups: Groups): (phrases: Phrases, place: Place) => Find {
  const readSlot = slotReader(groups)
  return (phrases, place) => {
    const candidates = byFirstWord(phrases.map((phrase) => phrase.split(' ').map(readSlot)))
    const isFitting = (end: number, length: number): boolean =>
      end !== -1 && (place === 'start' || place === 'anywhere' || end === length)
    return (words) => {
      const last = place === 'start' || place === 'whole' ? Math.min(1, words.length) : words.length
      for (let from = 0; from < last; from++) {
        const ends = candidates(words[from] ?? '').map((phrase) => endOf(phrase, words, from))
        const fitting = ends.filter((end) => isFitting(end, words.length))
        if (fitting.length > 0) return { from, to: Math.max(...fitting) }
      }
      return null
    }
  }
}
