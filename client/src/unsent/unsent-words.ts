import { isNoteKind, type NoteKind } from '@kring/shared/note/kind'
import { useState } from 'react'

/** What stands on the line and was not added yet. */
export interface UnsentWords {
  readonly text: string
  readonly kind: NoteKind | null
}

const NOTHING: UnsentWords = { text: '', kind: null }

type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** One place whatever the screen, so that words go along when a phone is turned or a window grows. */
function keyOf(meeting: string, of: string): string {
  return `kring.unsent.${meeting}.${of}`
}

/** The words kept on this device for one line of a meeting: that of an item, or of a form. */
export function readUnsent(keep: Keep | undefined, meeting: string, of: string): UnsentWords {
  try {
    const kept: unknown = JSON.parse(keep?.getItem(keyOf(meeting, of)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return NOTHING
    const { text, kind } = kept as { text?: unknown; kind?: unknown }
    return typeof text === 'string' ? { text, kind: isNoteKind(kind) ? kind : null } : NOTHING
  } catch {
    return NOTHING
  }
}

/** Keeps them so that a reload loses nothing; a browser that keeps nothing holds them in the page. */
export function keepUnsent(
  keep: Keep | undefined,
  meeting: string,
  of: string,
  words: UnsentWords,
): void {
  try {
    if (words.text === '') keep?.removeItem(keyOf(meeting, of))
    else keep?.setItem(keyOf(meeting, of), JSON.stringify(words))
  } catch {
    // The words then live as long as the page.
  }
}

/** The device's own store, where the browser allows one. */
function deviceStore(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}

/** The words of one line, through every reload. Mount anew, by a key, for another line. */
export function useUnsent(
  meeting: string,
  of: string,
): readonly [UnsentWords, (words: UnsentWords) => void] {
  const [words, setWords] = useState(() => readUnsent(deviceStore(), meeting, of))
  return [
    words,
    (next) => {
      setWords(next)
      keepUnsent(deviceStore(), meeting, of, next)
    },
  ]
}
