import { isNoteKind, type NoteKind } from '@kring/shared/note/kind'

/** What stands on the line and was not added yet. */
export interface UnsentWords {
  readonly text: string
  readonly kind: NoteKind | null
}

const NOTHING: UnsentWords = { text: '', kind: null }

type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

function keyOf(meeting: string, item: string): string {
  return `kring.unsent.${meeting}.${item}`
}

/** The words kept on this device for one item of a meeting. */
export function readUnsent(keep: Keep | undefined, meeting: string, item: string): UnsentWords {
  try {
    const kept: unknown = JSON.parse(keep?.getItem(keyOf(meeting, item)) ?? 'null')
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
  item: string,
  words: UnsentWords,
): void {
  try {
    if (words.text === '') keep?.removeItem(keyOf(meeting, item))
    else keep?.setItem(keyOf(meeting, item), JSON.stringify(words))
  } catch {
    // The words then live as long as the page.
  }
}

/** The device's own store, where the browser allows one. */
export function deviceStore(): Storage | undefined {
  try {
    return localStorage
  } catch {
    return undefined
  }
}
