import { type Asked, type Heard, hintFor } from './hint-for.ts'

const SENTENCE_ENDS = /(?<=[?!.])\s+/u

/** The sentence a hint is about, where more than that was written. */
export function quotedWords(text: string, heard: Heard, asked: Asked): string | undefined {
  const sentences = text.trim().split(SENTENCE_ENDS)
  if (sentences.length < 2) return undefined
  return sentences.find((one) => hintFor(one, asked)?.hint === heard.hint)
}
