import { isNoteKind, type NoteKind } from '@kring/shared/note/kind'
import { useState } from 'react'

/** What stands on the line and was not added yet. */
export interface UnsentText {
  readonly text: string
  readonly kind: NoteKind | null
}

const NOTHING: UnsentText = { text: '', kind: null }

type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The device's own store, where the browser allows one. */
export function deviceStore(): Keep | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}

/** The same place as the board's, so that words go along when a phone is turned or a window grows. */
function placeOf(meeting: string, of: string): string {
  return `kring.unsent.${meeting}.${of}`
}

export function readUnsent(keep: Keep | undefined, meeting: string, of: string): UnsentText {
  try {
    const kept: unknown = JSON.parse(keep?.getItem(placeOf(meeting, of)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return NOTHING
    const { text, kind } = kept as { text?: unknown; kind?: unknown }
    return typeof text === 'string' ? { text, kind: isNoteKind(kind) ? kind : null } : NOTHING
  } catch {
    return NOTHING
  }
}

export function keepUnsent(
  keep: Keep | undefined,
  meeting: string,
  of: string,
  words: UnsentText,
): void {
  try {
    if (words.text === '') keep?.removeItem(placeOf(meeting, of))
    else keep?.setItem(placeOf(meeting, of), JSON.stringify(words))
  } catch {
    // The words then live as long as the page.
  }
}

/** Words that survive a reload. Mount anew, by a key, for another turn. */
export function useUnsent(
  meeting: string,
  of: string,
): readonly [UnsentText, (words: UnsentText) => void] {
  const [words, setWords] = useState(() => readUnsent(deviceStore(), meeting, of))
  return [
    words,
    (next) => {
      setWords(next)
      keepUnsent(deviceStore(), meeting, of, next)
    },
  ]
}
