import { plainText, writeText } from '@kring/shared/board/note-text'
import * as Y from 'yjs'

/**
 * Makes a text say these words by the smallest change: paragraphs that stay are not touched, so
 * that carets in them, and what others write in them meanwhile, stay too.
 */
export function rewriteText(fragment: Y.XmlFragment, words: string): void {
  if (fragment.length === 0) {
    if (words !== '') writeText(fragment, words)
    return
  }
  // From the end, so that the places of what comes before still hold.
  for (const { at, was, now } of gaps(linesOf(plainText(fragment)), linesOf(words)).toReversed()) {
    let same = 0
    while (same < was.length && same < now.length) {
      if (!rewriteLine(fragment.get(at + same), now[same] ?? '')) break
      same += 1
    }
    if (was.length > same) fragment.delete(at + same, was.length - same)
    if (now.length > same) fragment.insert(at + same, now.slice(same).map(paragraph))
  }
}

/** Lines that stand in `now` where `was` has others: what a rewrite would bring in. */
export function broughtIn(was: string, now: string): string {
  return gaps(linesOf(was), linesOf(now))
    .flatMap((gap) => gap.now)
    .join('\n')
}

function linesOf(text: string): readonly string[] {
  return text.split('\n')
}

function rewriteLine(line: unknown, words: string): boolean {
  if (!(line instanceof Y.XmlElement) || line.length !== 1) return false
  const run: unknown = line.get(0)
  if (!(run instanceof Y.XmlText)) return false
  const was = [...run.toString()]
  const now = [...words]
  let start = 0
  while (start < was.length && start < now.length && was[start] === now[start]) start += 1
  let end = 0
  const most = Math.min(was.length, now.length) - start
  while (end < most && was.at(-1 - end) === now.at(-1 - end)) end += 1
  const at = was.slice(0, start).join('').length
  const gone = was.slice(start, was.length - end).join('').length
  const come = now.slice(start, now.length - end).join('')
  if (gone > 0) run.delete(at, gone)
  if (come !== '') run.insert(at, come)
  return true
}

function paragraph(line: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph')
  if (line !== '') element.insert(0, [new Y.XmlText(line)])
  return element
}

/** A run of lines that differs, between lines that both texts have in common. */
interface Gap {
  readonly at: number
  readonly was: readonly string[]
  readonly now: readonly string[]
}

function gaps(was: readonly string[], now: readonly string[]): readonly Gap[] {
  const common = longestCommon(was, now)
  const found: Gap[] = []
  let atWas = 0
  let atNow = 0
  for (const [inWas, inNow] of [...common, [was.length, now.length] as const]) {
    if (inWas > atWas || inNow > atNow) {
      found.push({ at: atWas, was: was.slice(atWas, inWas), now: now.slice(atNow, inNow) })
    }
    atWas = inWas + 1
    atNow = inNow + 1
  }
  return found
}

/** Places of the longest row of lines that both have, in order. */
function longestCommon(
  was: readonly string[],
  now: readonly string[],
): readonly (readonly [number, number])[] {
  const width = now.length + 1
  const lengths = new Uint32Array((was.length + 1) * width)
  const length = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        was[i] === now[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1))
    }
  }
  const common: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < was.length && j < now.length; ) {
    if (was[i] === now[j]) {
      common.push([i, j])
      i += 1
      j += 1
    } else if (length(i + 1, j) >= length(i, j + 1)) i += 1
    else j += 1
  }
  return common
}
