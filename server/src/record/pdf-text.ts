import type { Face } from './record-font.ts'

/** How words are set. Sizes are in pixels of a page 794 wide. */
export interface Ink {
  readonly face: Face
  readonly size: number
  readonly leading: number
  readonly colour: string
  readonly tracking?: number
}

/** Words in one ink. `whole` is not broken at its blanks. */
export interface Span {
  readonly text: string
  readonly ink: Ink
  readonly whole?: true
}

export interface Piece {
  readonly text: string
  readonly ink: Ink
  readonly width: number
}

export interface Line {
  readonly pieces: readonly Piece[]
  readonly width: number
  readonly height: number
}

/**
 * - `plain`: as many words as fit
 * - `pretty`: no lonely word on the last line
 * - `balance`: lines of about the same length
 */
export type Wrap = 'plain' | 'pretty' | 'balance'

export type Measure = (text: string, ink: Ink) => number

/** The lines in which these words fit the width. A line break that somebody typed is kept. */
export function linesOf(
  spans: readonly Span[],
  width: number,
  { measure, wrap = 'pretty' }: { readonly measure: Measure; readonly wrap?: Wrap },
): readonly Line[] {
  const words = wordsOf(spans, width, measure)
  const lines = fill(words, width)
  if (lines.length < 2 || wrap === 'plain' || words.some((word) => word === 'break')) return lines
  const last = lines.at(-1)
  const lonely = last !== undefined && last.width < width * 0.25
  if (wrap === 'pretty' && !lonely) return lines
  let [narrow, wide] = [width / 2, width]
  while (wide - narrow > 2) {
    const middle = (narrow + wide) / 2
    if (fill(words, middle).length > lines.length) narrow = middle
    else wide = middle
  }
  return fill(words, wrap === 'pretty' ? Math.max(wide, width * 0.82) : wide)
}

type Word =
  | { readonly pieces: readonly Piece[]; readonly width: number; readonly blank: Piece | undefined }
  | 'break'

function wordsOf(spans: readonly Span[], most: number, measure: Measure): readonly Word[] {
  const words: Word[] = []
  let pieces: Piece[] = []
  const close = (blank: Piece | undefined) => {
    if (pieces.length === 0 && blank === undefined) return
    words.push({ pieces, width: widthOf(pieces), blank })
    pieces = []
  }
  for (const { text, ink, whole } of spans) {
    const piece = (words: string): Piece => ({ text: words, ink, width: measure(words, ink) })
    if (whole && measure(text, ink) < most) {
      pieces.push(piece(text))
      continue
    }
    for (const part of text.match(/\n|[^\S\n\u00a0]+|[^\s\u00ad-]*-+|(?:[^\s-]|\u00a0)+/gu) ?? []) {
      if (part === '\n') {
        close(undefined)
        words.push('break')
      } else if (/^[^\S\u00a0]+$/u.test(part)) close(piece(' '))
      else if (measure(part, ink) <= most) {
        pieces.push(piece(part))
        if (part.endsWith('-')) close(undefined)
      } else {
        close(undefined)
        for (const bit of cut(part, most, (words) => measure(words, ink))) {
          pieces.push(piece(bit))
          close(undefined)
        }
      }
    }
  }
  close(undefined)
  return words
}

/** A word wider than the line, in pieces that fit. */
function cut(word: string, most: number, widthOfText: (text: string) => number): readonly string[] {
  const bits: string[] = []
  let bit = ''
  for (const sign of word) {
    if (bit !== '' && widthOfText(bit + sign) > most) {
      bits.push(bit)
      bit = ''
    }
    bit += sign
  }
  return [...bits, bit]
}

function fill(words: readonly Word[], width: number): readonly Line[] {
  const lines: Line[] = []
  let pieces: Piece[] = []
  let blank: Piece | undefined
  const close = () => {
    const leading = pieces.map(({ ink }) => ink.leading)
    lines.push({ pieces: merged(pieces), width: widthOf(pieces), height: Math.max(0, ...leading) })
    pieces = []
    blank = undefined
  }
  for (const word of words) {
    if (word === 'break') {
      if (pieces.length > 0) close()
      continue
    }
    const before = pieces.length > 0 && blank ? [blank] : []
    if (pieces.length > 0 && widthOf(pieces) + widthOf(before) + word.width > width) close()
    else pieces.push(...before)
    pieces.push(...word.pieces)
    blank = word.blank
  }
  if (pieces.length > 0) close()
  return lines
}

/** Neighbours in one ink become one run: it is read, searched and copied as one. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const runs: Piece[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.ink === piece.ink) {
      runs[runs.length - 1] = {
        ...last,
        text: last.text + piece.text,
        width: last.width + piece.width,
      }
    } else runs.push(piece)
  }
  return runs
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0)
}

export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0)
}
