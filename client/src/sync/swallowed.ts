import {
  type Note,
  notesOf,
  parseSheetName,
  readNote,
  type Sheet,
} from '@kring/shared/board/board-doc'
import { plainText } from '@kring/shared/board/note-text'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import * as Y from 'yjs'
import { type LeftOut, noteLeftOut } from './rebuild.ts'
import type { StoredMark } from './saved.ts'

/** Why words that were swallowed wait in the tray. */
export const SWALLOWED: RefusedMessage = { code: 'no-such-note' }

/** Words of ours that the room has not stored, and where they stand. */
export type Typed = Where & { readonly item: Y.ID; readonly length: number }

/**
 * Words that someone else took away before the room had them: the facilitator removed a note while
 * its author, offline, went on writing in it. Yjs lets the removal win and says nothing. So what is
 * typed and not yet stored is noted before the room's word is applied, and looked for after.
 */
export function typedUnstored(doc: Y.Doc, mark: StoredMark): readonly Typed[] {
  const typed: Typed[] = []
  for (const item of mark.unstoredItems(doc)) {
    if (!(item.content instanceof Y.ContentString)) continue
    const where = placeOf(doc, item)
    if (where) typed.push({ ...where, item: item.id, length: item.length })
  }
  return typed
}

export function swallowedOf(doc: Y.Doc, typed: readonly Typed[]): readonly Typed[] {
  const swallowed = typed.filter(({ item, length }) => isGone(doc, item, length))
  const notes = new Map<string, Typed>()
  for (const one of swallowed) {
    notes.set(one.in === 'note' ? one.note.id : `${one.name}\n${one.text}`, one)
  }
  return [...notes.values()]
}

/** They wait in the tray: what they were written in is no more. */
export function leftOutOf(typed: Typed): LeftOut {
  const reason = SWALLOWED
  if (typed.in === 'note') {
    return noteLeftOut(typed.note, { id: `${typed.note.id}:edit`, reason })
  }
  return { id: typed.name, kind: typed.sheet, text: typed.text, reason, authors: [] }
}

function isGone(doc: Y.Doc, { client, clock }: Y.ID, length: number): boolean {
  for (let at = clock; at < clock + length; ) {
    const there = Y.getItem(doc.store, Y.createID(client, at))
    if (there.deleted) return true
    at = there.id.clock + there.length
  }
  return false
}

type Where =
  | { readonly in: 'note'; readonly note: Note }
  | {
      readonly in: 'sheet'
      readonly sheet: Sheet
      readonly name: string
      readonly text: string
    }

function placeOf(doc: Y.Doc, item: Y.Item): Where | undefined {
  const notes = notesOf(doc)
  let at = item
  for (;;) {
    const parent: unknown = at.parent
    if (!(parent instanceof Y.AbstractType)) return undefined
    if (parent === notes) {
      const id = at.parentSub ?? ''
      const note = readNote(id, notes.get(id))
      if (!note) return undefined
      const { fragment: _fragment, ...words } = note
      return { in: 'note', note: words }
    }
    if (parent._item === null) return sheetPlace(doc, parent, item)
    at = parent._item
  }
}

function sheetPlace(doc: Y.Doc, root: unknown, item: Y.Item): Where | undefined {
  for (const [name, type] of doc.share) {
    const sheet = type === root ? parseSheetName(name)?.sheet : undefined
    if (!sheet) continue
    const run: unknown = item.parent
    const text = run instanceof Y.XmlText ? run.toString() : plainText(doc.getXmlFragment(name))
    return { in: 'sheet', sheet, name, text }
  }
  return undefined
}
