/** Text as people type it, in one spelling for all the rules. */

/** Stands where somebody else's words stood: what is quoted is not judged. */
const QUOTED = 'quoted'

const QUOTES: readonly RegExp[] = [
  /"[^"]{1,400}"/g,
  /[“”„][^“”„]{1,400}[“”]/g,
  /[«»][^«»]{1,400}[«»]/g,
  /‘(?:[^‘’]|(?<=\p{L})’(?=\p{L})){1,200}’/gu,
]

/**
 * A single quote is an apostrophe too, so it must stand before a word and close after one; between two
 * letters it does neither.
 */
const SINGLE_QUOTED =
  /(^|[\s(])'(?=\S)((?:[^'?]|(?<=\p{L})'(?=\p{L})){2,200}|(?:[^']|(?<=\p{L})'(?=\p{L})){2,200})'(?!\p{L})/gu

/** Somebody else's words, unless they are all there is. */
function withoutQuotes(text: string): string {
  const replaced = QUOTES.reduce((left, quote) => left.replace(quote, ` ${QUOTED} `), text).replace(
    SINGLE_QUOTED,
    (_, before: string) => `${before}${QUOTED} `,
  )
  const said = replaced.replaceAll(QUOTED, '').replace(/[^\p{L}]/gu, '')
  return said === '' ? text : replaced
}

const BRACKETS = /\([^()]{0,400}\)|\[[^[\]]{0,400}\]/g

/** Lower case, straight apostrophes, no quotes, no brackets, one space between words. */
export function plainText(text: string): string {
  const unquoted = withoutQuotes(text.normalize('NFC').toLowerCase().replace(/\s+/g, ' '))
  const unbracketed = unquoted.replace(BRACKETS, ' ')
  return (/\p{L}/u.test(unbracketed) ? unbracketed : unquoted)
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”„«»"()[\]{}*_~]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ [-–—]+ |[–—]+|\/ /g, ' , ')
    .trim()
}

/** A sentence: its words between single spaces with a space at either end, commas as words. */
export interface Sentence {
  readonly words: string
  readonly asks: boolean
}

const ABBREVIATION =
  /(?:^|[ (])(?:\p{L}|t\.ex|bl\.a|d\.v\.s|m\.m|o\.s\.v|bijv|bv|evt|resp|ca|mr|mrs|ms|dr|st|prof|fr|nr|e\.g|i\.e|vs|min|max|kl|ang|inkl|incl)$/u

function endsSentence(text: string, at: number): boolean {
  const next = text[at + 1]
  if (next !== undefined && next !== ' ' && next !== '.') return /[?!;]/.test(text[at] ?? '')
  return text[at] !== '.' || next === '.' || !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at))
}

function spaced(words: string): string {
  const plain = words
    .replace(/[:,]+(?=\D|$)/g, ' , ')
    .replace(/[.…]+/g, ' , ')
    .replace(/[^\p{L}\p{N}',&%+-]+/gu, ' ')
    .replace(/ (?:, )+/g, ' , ')
    .replace(/^[ ,]+|[ ,]+$/g, '')
    .replace(/ {2,}/g, ' ')
  return plain === '' ? '' : ` ${plain} `
}

/** Cuts plain text at the signs that end a sentence. An ellipsis only pauses. */
export function sentencesOf(plain: string): readonly Sentence[] {
  const text = plain.replace(/\.{2,}|…/g, ' , ')
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at]
    const atEnd = sign === undefined
    if (!atEnd && !(/[.?!;]/.test(sign) && endsSentence(text, at))) continue
    const rest = text.slice(at).match(/^[.?!; ]*/)?.[0] ?? ''
    const words = spaced(text.slice(from, at))
    if (words !== '') sentences.push({ words, asks: rest.includes('?') })
    at += Math.max(0, rest.length - 1)
    from = at + 1
  }
  return sentences
}
