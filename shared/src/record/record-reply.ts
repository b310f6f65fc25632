import { isAdvice } from '../note/kind.ts'
import type { RecordNote } from './record.ts'
import type { RecordTexts } from './record-texts.ts'

/** Of what was answered as much as one line holds: all of it stands among the notes. */
const SIGNS = 90

/** 'reply to Bram: ‘When did it begin?’'; empty where a note answers none. */
export function replyWords({ kind, re }: RecordNote, texts: RecordTexts): string {
  if (re === null) return ''
  const say = isAdvice(kind) ? texts.hintFor : texts.replyTo
  return say(re.name, inOneLine(re.text))
}

function inOneLine(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim()
  if ([...line].length <= SIGNS) return line
  const cut = [...line].slice(0, SIGNS).join('')
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SIGNS / 2)).trimEnd()}…`
}
