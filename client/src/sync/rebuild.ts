import {
  createMark,
  createNote,
  type Link,
  linksOf,
  type Note,
  notesOf,
  placesOf,
  readNote,
  type Sheet,
  sheetName,
  sheetOf,
  strokesOf,
} from '@kring/shared/board/board-doc'
import { NOTE_LENGTH, SHEET_LENGTH } from '@kring/shared/board/note-text'
import { readSheet } from '@kring/shared/board/read-board'
import type { Change } from '@kring/shared/board/read-update'
import type { MemberId, NoteId } from '@kring/shared/lib/id'
import type { NoteKind } from '@kring/shared/note/kind'
import type { Verdict } from '@kring/shared/refusal/refusal'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import * as Y from 'yjs'
import { ACT_AGAIN, WORDS_AGAIN } from './history.ts'
import { broughtIn, rewriteText } from './rewrite-text.ts'
import { readUnsent, type Unsent } from './unsent.ts'

/** A change that went in again, and how far our own clock had come with it. */
export interface Reapplied {
  readonly key: string
  readonly end: number
}

/** Words that stay out, with the reason. `id` is the same whenever the same words come up. */
export interface LeftOut {
  readonly id: string
  readonly kind: NoteKind | Sheet
  readonly text: string
  readonly re?: NoteId | undefined
  readonly reason: RefusedMessage
  /** Whose words they may be, where a note says so: who wrote it down, whose it is. */
  readonly authors: readonly MemberId[]
}

export interface Rebuilt {
  readonly reapplied: readonly Reapplied[]
  readonly leftOut: readonly LeftOut[]
  /** Why each change that stays out does, also those without words. */
  readonly refusals: readonly RefusedMessage[]
}

export interface RebuildOptions {
  /** Judges a change to the document as it is by now. */
  readonly judge: (change: Change, doc: Y.Doc) => Verdict
  /** Changes that the room refused although the judge here would admit them. */
  readonly refused: ReadonlyMap<string, RefusedMessage>
  /** Whether these words are kept somewhere else, so that no copy has to wait in the tray. */
  readonly isHeld: (note: Note) => boolean
  /** What goes in next is undone by itself. */
  readonly newStep: () => void
}

/**
 * Puts into `fresh`, the room's copy, what `old` holds beyond it and may still go in: each change
 * by itself, so that one that is refused takes no other along. What may not is handed back, if it
 * has words. Every word that was typed ends in one of the two, once.
 */
export function rebuild(old: Y.Doc, fresh: Y.Doc, options: RebuildOptions): Rebuilt {
  const reapplied: Reapplied[] = []
  const leftOut: LeftOut[] = []
  const refusals: RefusedMessage[] = []
  for (const unsent of readUnsent(old, fresh)) {
    const key = keyOf(unsent)
    const reason = reasonAgainst(unsent, fresh, options)
    if (reason) {
      refusals.push(reason)
      const words = wordsIn(unsent, fresh, reason)
      if (words && !(unsent.what === 'note' && heldElsewhere(unsent, options))) leftOut.push(words)
      continue
    }
    if (unsent.what === 'gone') continue
    options.newStep()
    Y.transact(fresh, () => apply(unsent, fresh, options.judge), originOf(unsent))
    reapplied.push({ key, end: Y.getState(fresh.store, fresh.clientID) })
  }
  return { reapplied, leftOut, refusals }
}

/** Words in a text are undone in that text, everything else on the board. */
function originOf(unsent: Unsent): symbol {
  const isText = unsent.what === 'sheet' || (unsent.what === 'note' && unsent.act === 'edit')
  return isText ? WORDS_AGAIN : ACT_AGAIN
}

function keyOf(unsent: Unsent): string {
  switch (unsent.what) {
    case 'note':
      return `note:${unsent.act === 'remove' ? unsent.was.id : unsent.is.id}`
    case 'gone':
      return `note:${unsent.is.id}`
    case 'place':
      return `place:${unsent.id}`
    case 'link':
    case 'stroke':
      return `${unsent.what}:${unsent.act === 'remove' ? unsent.was.id : unsent.is.id}`
    case 'sheet':
      return sheetName(unsent.sheet, unsent.turn)
  }
}

function reasonAgainst(
  unsent: Unsent,
  fresh: Y.Doc,
  { judge, refused }: RebuildOptions,
): RefusedMessage | undefined {
  if (unsent.what === 'gone') return { code: 'no-such-note' }
  const verdict = judge(unsent, fresh)
  if (verdict.type === 'refused') return verdict.refusal
  if (unsent.what === 'link' && unsent.act === 'add' && !joinsNotes(fresh, unsent.is)) {
    return { code: 'no-such-note' }
  }
  return refused.get(keyOf(unsent)) ?? tooLong(unsent)
}

/** A link joins two notes of its turn; what it joined may have been left out or taken away. */
export function joinsNotes(doc: Y.Doc, { from, to, turn }: Omit<Link, 'id' | 'by'>): boolean {
  const ends = [from, to].map((end) => readNote(end, notesOf(doc).get(end)))
  return from !== to && ends.every((note) => note?.turn === turn)
}

function tooLong(unsent: Unsent): RefusedMessage | undefined {
  if (unsent.what === 'sheet' && unsent.text.length > SHEET_LENGTH) {
    return { code: 'too-much', what: 'sheet', most: SHEET_LENGTH }
  }
  if (unsent.what !== 'note' || unsent.act === 'remove') return undefined
  return unsent.is.text.length > NOTE_LENGTH
    ? { code: 'too-much', what: 'note', most: NOTE_LENGTH }
    : undefined
}

function heldElsewhere(unsent: Unsent & { what: 'note' }, { isHeld }: RebuildOptions): boolean {
  return unsent.act === 'add' && isHeld(unsent.is)
}

function wordsIn(unsent: Unsent, fresh: Y.Doc, reason: RefusedMessage): LeftOut | undefined {
  if (unsent.what === 'sheet') {
    const text = broughtIn(readSheet(fresh, unsent.sheet, unsent.turn), unsent.text)
    if (text.trim() === '') return undefined
    return { id: keyOf(unsent), kind: unsent.sheet, text, reason, authors: [] }
  }
  if (unsent.what !== 'note' && unsent.what !== 'gone') return undefined
  if (unsent.what === 'note' && unsent.act === 'remove') return undefined
  const { id, text } = unsent.is
  if (text.trim() === '') return undefined
  const isNew = unsent.what === 'note' && unsent.act === 'add'
  return noteLeftOut(unsent.is, { id: isNew ? id : `${id}:edit`, reason })
}

/** A note whose words stay out; those of one that was only written on go by an id of their own. */
export function noteLeftOut(
  { kind, text, by, scribe, re }: Note,
  { id, reason }: Pick<LeftOut, 'id' | 'reason'>,
): LeftOut {
  const authors = scribe === undefined ? [by] : [scribe, by]
  return { id, kind, text, re, reason, authors }
}

function apply(unsent: Exclude<Unsent, { what: 'gone' }>, fresh: Y.Doc, judge: JudgeOf): void {
  switch (unsent.what) {
    case 'note':
      applyNote(unsent, fresh, judge)
      return
    case 'place':
      placesOf(fresh).set(unsent.id, unsent.place)
      return
    case 'link':
    case 'stroke': {
      const marks = unsent.what === 'link' ? linksOf(fresh) : strokesOf(fresh)
      if (unsent.act === 'remove') {
        if (unsent.what === 'stroke') removeStroke(fresh, unsent.was.id)
        else marks.delete(unsent.was.id)
      } else {
        const { id, ...fields } = unsent.is
        marks.set(id, createMark(fields))
        if (unsent.what === 'stroke' && unsent.place) placesOf(fresh).set(id, unsent.place)
      }
      return
    }
    case 'sheet':
      rewriteText(sheetOf(fresh, unsent.sheet, unsent.turn), unsent.text)
  }
}

type JudgeOf = RebuildOptions['judge']

function applyNote(unsent: Unsent & { what: 'note' }, fresh: Y.Doc, judge: JudgeOf): void {
  switch (unsent.act) {
    case 'add': {
      const { id, ...fields } = unsent.is
      notesOf(fresh).set(id, createNote(fields))
      const mayLie = judge({ what: 'place', id, turn: fields.turn }, fresh).type === 'admitted'
      if (unsent.place && mayLie) placesOf(fresh).set(id, unsent.place)
      return
    }
    case 'edit': {
      const note = readNote(unsent.is.id, notesOf(fresh).get(unsent.is.id))
      if (note) rewriteText(note.fragment, unsent.is.text)
      return
    }
    case 'remove':
      removeNote(fresh, unsent.was.id)
  }
}

export function removeNote(doc: Y.Doc, note: NoteId): void {
  notesOf(doc).delete(note)
  if (placesOf(doc).has(note)) placesOf(doc).delete(note)
}

export function removeStroke(doc: Y.Doc, stroke: string): void {
  strokesOf(doc).delete(stroke)
  if (placesOf(doc).has(stroke)) placesOf(doc).delete(stroke)
}
