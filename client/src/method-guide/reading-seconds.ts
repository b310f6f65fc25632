/** Someone who reads calmly to a circle. */
const WORDS_PER_SECOND = 135 / 60

/** How long it takes to read this aloud, to five seconds. */
export function readingSeconds(paragraphs: readonly string[]): number {
  const words = paragraphs.join(' ').split(/\s+/u).length
  return Math.round(words / WORDS_PER_SECOND / 5) * 5
}
