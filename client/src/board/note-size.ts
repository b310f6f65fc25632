import type { Size } from './rect.ts'

/** At 100 %: a line, and what stands around the words with the name below them. */
const LINE = 19.8
const AROUND = 41.4
const SIDES = 32
/** How wide signs of the book face are at 15 px, in three sizes. */
const NARROW = 4.3
const PLAIN = 7.2
const WIDE = 11

const NARROW_SIGNS = new Set("ijltfrI.,:;'’‘!|()[] ")
const WIDE_SIGNS = new Set('mwMWQOGDÖ@%–—…')

/**
 * What a note is about as large as, before it has been drawn. Words wrap as they do on the screen;
 * where it is off by a line it is rather taller, so that the next note does not lie beneath it.
 */
export function estimateSize(text: string, width: number): Size {
  let lines = 0
  for (const line of text.split('\n')) lines += linesIn(line, width - SIDES)
  return { width, height: Math.round(lines * LINE + AROUND) }
}

function linesIn(text: string, room: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const wide = widthOf(word)
    if (used > 0 && used + NARROW + wide > room) {
      lines += 1
      used = 0
    }
    used += used > 0 ? NARROW + wide : wide
    if (used > room) {
      // A word longer than a line is broken.
      lines += Math.floor(used / room)
      used %= room
    }
  }
  return lines
}

function widthOf(word: string): number {
  let width = 0
  for (const sign of word) {
    width += NARROW_SIGNS.has(sign) ? NARROW : WIDE_SIGNS.has(sign) ? WIDE : PLAIN
  }
  return width
}
