import type { Language } from '@kring/shared/language/language'
import { readQuestion } from '@kring/shared/question/read-question'
import type { Judged } from './corpus.ts'

/** How long the coach takes at a key, in milliseconds. */
export interface ReadingTime {
  readonly keys: number
  readonly p50: number
  readonly p99: number
  readonly most: number
}

/** As many of the longest sentences of a part are typed, key by key. */
const SENTENCES = 40

/** Types the longest sentences of a part key by key, and reads at each, as the composer does. */
export function timeToRead(part: readonly Judged[], language: Language): ReadingTime {
  const longest = part
    .map(({ text }) => text)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, SENTENCES)
  // Once without a clock: a page that has been used for a moment is what people have before them.
  for (const text of longest) readQuestion(text, language)
  const took: number[] = []
  for (const text of longest) {
    for (let length = 1; length <= text.length; length += 1) {
      const began = performance.now()
      readQuestion(text.slice(0, length), language)
      took.push(performance.now() - began)
    }
  }
  const sorted = took.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return { keys: sorted.length, p50: at(0.5), p99: at(0.99), most: at(1) }
}
