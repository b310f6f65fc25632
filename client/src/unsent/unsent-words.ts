import { isNoteKind, type NoteKind } from '@kring/shared/note/kind'
import { useState } from 'react'

/** What stands on the line and was not added yet. */
export interface UnsentWords {
  readonly text: string
  readonly kind: NoteKind | null
}

const NOTHING: UnsentWords = { text: '', kind: null }

type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * Where words are kept, as far as the browser allows: those of this tab, which no other tab writes
 * over, and what was last typed on this device, for who opens it anew.
 */
export interface UnsentKeep {
  readonly tab: Keep | undefined
  readonly device: Keep | undefined
}

/** One place whatever the screen, so that words go along when a phone is turned or a window grows. */
function keyOf(meeting: string, of: string): string {
  return `kring.unsent.${meeting}.${of}`
}

/** The words kept for one line of a meeting: that of an item, or of a form. */
export function readUnsent({ tab, device }: UnsentKeep, meeting: string, of: string): UnsentWords {
  const key = keyOf(meeting, of)
  return readWords(tab, key) ?? readWords(device, key) ?? NOTHING
}

/** Keeps them so that a reload loses nothing; a browser that keeps nothing holds them in the page. */
export function keepUnsent(
  keep: UnsentKeep,
  meeting: string,
  of: string,
  words: UnsentWords,
): void {
  const key = keyOf(meeting, of)
  const before = readUnsent(keep, meeting, of)
  // An empty line is kept too: this tab has had its words, and asks for no others.
  change(keep.tab, (tab) => tab.setItem(key, JSON.stringify(words)))
  if (words.text !== '') {
    change(keep.device, (device) => device.setItem(key, JSON.stringify(words)))
  } else if (readWords(keep.device, key)?.text === before.text) {
    // What another tab typed last is not this one's to put away.
    change(keep.device, (device) => device.removeItem(key))
  }
}

function readWords(keep: Keep | undefined, key: string): UnsentWords | undefined {
  try {
    const kept: unknown = JSON.parse(keep?.getItem(key) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return undefined
    const { text, kind } = kept as { text?: unknown; kind?: unknown }
    return typeof text === 'string' ? { text, kind: isNoteKind(kind) ? kind : null } : undefined
  } catch {
    return undefined
  }
}

function change(keep: Keep | undefined, act: (keep: Keep) => void): void {
  try {
    if (keep) act(keep)
  } catch {
    // The words then live as long as the page.
  }
}

/** The stores that the browser allows. */
function browserKeep(): UnsentKeep {
  return { tab: allowed(() => sessionStorage), device: allowed(() => localStorage) }
}

function allowed(storage: () => Storage): Storage | undefined {
  try {
    return storage()
  } catch {
    return undefined
  }
}

/** The words of one line, through every reload. Mount anew, by a key, for another line. */
export function useUnsent(
  meeting: string,
  of: string,
): readonly [UnsentWords, (words: UnsentWords) => void] {
  const [words, setWords] = useState(() => readUnsent(browserKeep(), meeting, of))
  return [
    words,
    (next) => {
      setWords(next)
      keepUnsent(browserKeep(), meeting, of, next)
    },
  ]
}
