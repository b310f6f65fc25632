import type { Language } from '@kring/shared/language/language'
import { readQuestion } from '@kring/shared/question/read-question'

/** Where one question may end and the next begin: after its mark, or at a comma or a word that joins. */
const SENTENCES = /(?<=[?!]|\p{L}{3}\.)\s+/u
const JOINTS = /\s*[,;]\s+(?:(?:and|och|en|or|eller|of)\s+)?|\s+(?:and|och|en)\s+/u

/** The questions of a text that holds several, each in its own words; none where they cannot be told apart. */
export function splitQuestions(text: string, among: Language): readonly string[] {
  const questions = cutAt(SENTENCES, text.trim(), among)
  if (questions.length > 1) return questions
  return cutAt(JOINTS, text.trim(), among).map(asQuestion)
}

/** What does not ask by itself stays with what stands before it, and goes before what comes first. */
function cutAt(joint: RegExp, text: string, among: Language): readonly string[] {
  const found: string[] = []
  let from = 0
  let at = 0
  for (const piece of text.split(joint)) {
    at = text.indexOf(piece, at)
    const before = text.slice(from, at)
    if (asks(piece, among) && asks(before, among)) {
      found.push(withoutJoint(before))
      from = at
    }
    at += piece.length
  }
  const last = text.slice(from)
  return found.length > 0 ? [...found, last] : []
}

function asks(words: string, among: Language): boolean {
  const { label } = readQuestion(words, among)
  return label !== 'statement' && label !== 'unsure'
}

function withoutJoint(words: string): string {
  return words.replace(/[\s,;]+(?:and|och|en|or|eller|of)?\s*$/iu, '')
}

/** Part of a sentence, written as one of its own. */
function asQuestion(words: string): string {
  const first = words.slice(0, 1).toLocaleUpperCase()
  return `${first}${words.slice(1).replace(/[?.!]*$/u, '')}?`
}
