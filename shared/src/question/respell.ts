import { wordsOf } from './phrase.ts'
import type { WordList } from './word-list.ts'

const MARKS = /[\u0300-\u036f]/g

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(MARKS, '')
}

/** A word that is stressed is the same word: "wéér". */
function withoutStress(word: string): string {
  return word.normalize('NFD').replaceAll('\u0301', '').normalize('NFC')
}

/** Whether two words differ by one sign: left out, added, doubled, or two that changed places. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let backA = a.length - 1
  let backB = b.length - 1
  while (backA >= from && backB >= from && a[backA] === b[backB]) {
    backA--
    backB--
  }
  const leftOfA = backA - from + 1
  const leftOfB = backB - from + 1
  if (leftOfA + leftOfB === 1) return true
  return leftOfA === 2 && leftOfB === 2 && a[from] === b[backB] && a[backA] === b[from]
}

/** A short word is one sign off from too many others: there only two signs may change places. */
function isMistyped(written: string, word: string): boolean {
  if (word.length < 4 && written.length !== word.length) return false
  return isOneOff(written, word)
}

/** Every word that a list spells out: it is right as it is. */
function wordsSpeltOut(words: WordList): ReadonlySet<string> {
  const { respelling: _, groups, ...lists } = words
  const phrases = [...Object.values(lists), ...Object.values(groups)].flat()
  return new Set(phrases.flatMap((phrase) => phrase.split(/[ /(){}*~,]+/)))
}

/** How words are read: in the spelling of the lists, whatever the hurry, the dialect or the phone. */
export type Respell = (words: string) => string

/** The words of a list by what is typed on a keyboard that has no marks: "nar" for "när". */
function markedWords(right: ReadonlySet<string>): ReadonlyMap<string, string> {
  const marked = new Map<string, string>()
  for (const word of right) {
    const bare = withoutMarks(word)
    if (bare !== word && !right.has(bare)) marked.set(bare, word)
  }
  return marked
}

/** A word further on is not what the question hangs on, and stays as it is. */
const MENDED_WORDS = 6

export function respellerOf(words: WordList): Respell {
  const mended = wordsOf(words.mended)
  const written = new Map(
    Object.entries(words.respelling).flatMap(([word, ways]) =>
      ways.split('/').map((way) => [way, word] as const),
    ),
  )
  const right = wordsSpeltOut(words)
  const marked = markedWords(right)
  const mend = (word: string): string =>
    right.has(word) || word.length < 3
      ? word
      : (mended.find((one) => isMistyped(word, one)) ?? word)

  const unstressed = (word: string): string => {
    const plain = withoutStress(word)
    return !right.has(word) && right.has(plain) ? plain : word
  }

  return (text) => {
    const hasNoMarks = withoutMarks(text) === text.normalize('NFD')
    const respell = (word: string, place: number): string =>
      written.get(word) ??
      (hasNoMarks ? marked.get(word) : undefined) ??
      (place < MENDED_WORDS ? mend(word) : word)
    return ` ${text.trim().split(' ').map(unstressed).map(respell).join(' ')} `
  }
}
