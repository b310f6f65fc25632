import { type Asked, type Heard, hintFor } from './hint-for.ts'

/** A full stop after a letter or two is that of a name. */
const SENTENCE_ENDS = /(?<=[?!]|\p{L}{3}\.)\s+/u

/** The sentence a hint is about, where more than that was written. */
export function quotedWords(text: string, heard: Heard, asked: Asked): string | undefined {
  const sentences = text.trim().split(SENTENCE_ENDS)
  if (sentences.length < 2) return undefined
  return sentences.find((one) => hintFor(one, asked)?.hint === heard.hint)
}
