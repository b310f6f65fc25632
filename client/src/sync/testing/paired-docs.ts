import {
  createBoardDoc,
  createMark,
  createNote,
  linksOf,
  notesOf,
  type Place,
  placesOf,
  readNote,
  sheetOf,
} from '@kring/shared/board/board-doc'
import { plainText } from '@kring/shared/board/note-text'
import { readBoard } from '@kring/shared/board/read-board'
import type { MemberId, NoteId } from '@kring/shared/lib/id'
import type { NoteKind } from '@kring/shared/note/kind'
import * as Y from 'yjs'
import { ACT, History } from '../history.ts'
import { type RebuildOptions, rebuild } from '../rebuild.ts'
import { rewriteText } from '../rewrite-text.ts'
import { takeRoomCopy } from '../room-copy.ts'
import { TURN } from './turn-state.ts'

const ROOM = Symbol('room')
const TYPED = Symbol('typed')
/** More than any test does. */
const STEPS = 80
const SHEETS = ['problem', 'objective', 'agreement'] as const

/** The room's copy: it lets go of what was deleted. */
export function createRoom(): Y.Doc {
  const room = createBoardDoc()
  for (const sheet of SHEETS) sheetOf(room, sheet, TURN)
  return room
}

/** Everything that is shown of a document. */
export function shownIn(doc: Y.Doc) {
  const { notes, links, strokes } = readBoard(doc)
  const sheets = SHEETS.map((sheet) => plainText(sheetOf(doc, sheet, TURN)))
  return { notes, links, strokes, sheets }
}

export function wordsIn(doc: Y.Doc): readonly string[] {
  const { notes, sheets } = shownIn(doc)
  return [...notes.map(({ text }) => text), ...sheets].join('\n').match(/\w+/g) ?? []
}

/** One page of one member, without a line: it is in step with the room when it is told to be. */
export class PairedPage {
  readonly room: Y.Doc
  readonly me: MemberId
  doc: Y.Doc
  history: History

  constructor(room: Y.Doc, me: MemberId) {
    this.room = room
    this.me = me
    this.doc = this.#create()
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(room), ROOM)
    this.history = new History(this.doc)
  }

  /** Both have all that either had. */
  sync(): void {
    Y.applyUpdate(this.room, Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(this.room)))
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(this.room), ROOM)
    Y.tryGc(Y.createDeleteSetFromStructStore(this.doc.store), this.doc.store, () => true)
  }

  /** The room would not have what is not in it yet: on from its copy, as after every refusal. */
  rebuild(options: Omit<RebuildOptions, 'newStep'>): void {
    const old = this.doc
    const fresh = this.#create()
    takeRoomCopy(fresh, Y.encodeStateAsUpdate(this.room), { old, origin: ROOM })
    const history = this.history.carryTo(fresh)
    history.again(this.history, (newStep) => rebuild(old, fresh, { ...options, newStep }))
    this.history.end()
    this.history = history
    this.doc = fresh
  }

  addNote(id: string, kind: NoteKind, text: string, by = this.me): void {
    this.history.newStep()
    const scribe = by === this.me ? {} : { scribe: this.me }
    const note = createNote({ kind, by, ...scribe, turn: TURN, at: 1, text })
    this.doc.transact(() => notesOf(this.doc).set(id, note), ACT)
  }

  removeNote(id: string): void {
    this.history.newStep()
    this.doc.transact(() => notesOf(this.doc).delete(id), ACT)
  }

  move(id: string, place: Place): void {
    this.history.newStep()
    this.doc.transact(() => placesOf(this.doc).set(id, place), ACT)
  }

  link(id: string, from: string, to: string): void {
    this.history.newStep()
    const fields = { by: this.me, turn: TURN, from: from as NoteId, to: to as NoteId }
    this.doc.transact(() => linksOf(this.doc).set(id, createMark(fields)), ACT)
  }

  /** As an editor does: another text of so many words, typed at once. */
  type(text: Y.XmlFragment, change: (words: string) => string): void {
    const history = this.history.of(text)
    history.addTrackedOrigin(TYPED)
    history.stopCapturing()
    this.doc.transact(() => rewriteText(text, change(plainText(text))), TYPED)
  }

  textOf(note: string): Y.XmlFragment | undefined {
    return readNote(note, notesOf(this.doc).get(note))?.fragment
  }

  sheet(sheet: (typeof SHEETS)[number]): Y.XmlFragment {
    return sheetOf(this.doc, sheet, TURN)
  }

  texts(): readonly Y.XmlFragment[] {
    const notes = [...notesOf(this.doc).keys()].flatMap((id) => this.textOf(id) ?? [])
    return [...notes, ...SHEETS.map((sheet) => this.sheet(sheet))]
  }

  undoAll(): void {
    for (let step = 0; step < STEPS; step += 1) this.history.undo()
    this.#eachText((history) => history.undo())
  }

  redoAll(): void {
    for (let step = 0; step < STEPS; step += 1) this.history.redo()
    this.#eachText((history) => history.redo())
  }

  #eachText(act: (history: Y.UndoManager) => void): void {
    for (const text of this.texts()) {
      for (let step = 0; step < STEPS; step += 1) act(this.history.of(text))
    }
  }

  #create(): Y.Doc {
    const doc = createBoardDoc()
    doc.gcFilter = ({ id: { client, clock } }) => clock >= Y.getState(this.room.store, client)
    for (const sheet of SHEETS) sheetOf(doc, sheet, TURN)
    return doc
  }
}
