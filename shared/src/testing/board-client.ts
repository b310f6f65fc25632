import * as Y from 'yjs'
import { createBoardDoc, createNote, type Note, notesOf } from '../board/board-doc.ts'
import { type Reading, readUpdate } from '../board/read-update.ts'
import type { MemberId } from '../lib/id.ts'
import { ben, START, turn1 } from './builders.ts'

/** A copy of a board, as a client has it. Its client id is handed in. */
export function copyOf(board: Y.Doc, clientId: number): Y.Doc {
  const copy = createBoardDoc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(board))
  copy.clientID = clientId
  return copy
}

/** What a client sends of what it did to its copy. */
export function updateOf(copy: Y.Doc, change: (copy: Y.Doc) => void): Uint8Array {
  const before = Y.encodeStateVector(copy)
  const deletes: Uint8Array[] = []
  const hear = (update: Uint8Array) => deletes.push(update)
  copy.on('update', hear)
  copy.transact(() => change(copy))
  copy.off('update', hear)
  return deletes.length > 0 ? Y.mergeUpdates(deletes) : Y.encodeStateAsUpdate(copy, before)
}

/** What reading this update on a trial copy tells. */
export function read(board: Y.Doc, update: Uint8Array): Reading {
  return readUpdate(board, copyOf(board, 1), update)
}

/** What a client with this id would send, and how it reads. */
export function readOf(board: Y.Doc, change: (copy: Y.Doc) => void, clientId = 77): Reading {
  return read(board, updateOf(copyOf(board, clientId), change))
}

export function noteBy(by: MemberId, fields: Partial<Note> = {}): Omit<Note, 'id'> {
  const { id: _id, ...rest } = fields
  return { kind: 'fact-question', by, turn: turn1, at: START, text: 'Who was there?', ...rest }
}

export function addNote(board: Y.Doc, id: string, note: Omit<Note, 'id'> = noteBy(ben)): void {
  notesOf(board).set(id, createNote(note))
}

/** A board with one note of ben's, `n1`. */
export function boardWithNote(): Y.Doc {
  const board = createBoardDoc()
  board.clientID = 5
  addNote(board, 'n1')
  return board
}

export function noteOn(board: Y.Doc, id = 'n1'): Y.Map<unknown> {
  return notesOf(board).get(id) as Y.Map<unknown>
}

export function textOn(board: Y.Doc, id = 'n1'): Y.XmlFragment {
  return noteOn(board, id).get('text') as Y.XmlFragment
}

/** The first run of words in a note. */
export function wordsOn(board: Y.Doc, id = 'n1'): Y.XmlText {
  return (textOn(board, id).get(0) as Y.XmlElement).get(0) as Y.XmlText
}
