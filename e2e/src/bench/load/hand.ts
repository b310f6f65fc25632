import { createBoardDoc, createNote, notesOf } from '@kring/shared/board/board-doc'
import type { NoteId } from '@kring/shared/lib/id'
import type { NoteKind } from '@kring/shared/note/kind'
import { presenceFrame, updateFrame } from '@kring/shared/wire/frame'
import * as Y from 'yjs'
import type { Seat } from '../system/system.ts'

/** What a hand writes into: the kind that every system is given. Open to peers in a question phase. */
export const NOTE_KIND = 'fact-question' satisfies NoteKind

export interface HandOptions {
  /** Signs that will be typed, one an edit; prepared so that typing costs the generator nothing. */
  readonly keys: number
  /** Words that stand in the note from the start. */
  readonly words?: string
}

/**
 * A writer's hand: one note of its own, and each keystroke in it as the frame that says it. The
 * bytes are those of a Yjs document, the same for every system.
 */
export class Hand {
  readonly client: number
  /** Puts the note on the board. */
  readonly opening: Uint8Array
  /** The clock before the first keystroke. */
  readonly base: number
  readonly #keys: readonly Uint8Array[]
  #next = 0

  constructor(client: number, seat: Seat, { keys, words = 'What did you do then?' }: HandOptions) {
    this.client = client
    const doc = createBoardDoc()
    doc.clientID = client
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    const id = `note-${client}` as NoteId
    const { by, turn } = seat
    notesOf(doc).set(id, createNote({ kind: NOTE_KIND, by, turn, at: 0, text: words }))
    this.opening = updateFrame(Y.mergeUpdates(updates.splice(0)))
    this.base = clockOf(doc)
    const text = textOf(doc, id)
    for (let key = 0; key < keys; key++) text.insert(text.length, LETTERS[key % 26] ?? 'a')
    this.#keys = updates.map(updateFrame)
    doc.destroy()
  }

  /** Keystrokes so far. */
  get typed(): number {
    return Math.min(this.#next, this.#keys.length)
  }

  /** The frame of the next keystroke; undefined when all have been typed. */
  type(): Uint8Array | undefined {
    const frame = this.#keys[this.#next]
    this.#next += 1
    return frame
  }
}

/**
 * Heavy traffic that leaves a document as small as it was: a block of text in a note of its own, put in
 * and taken out by turns. The first frame makes the note.
 */
export function blockFrames(
  client: number,
  seat: Seat,
  { frames: count, signs }: { readonly frames: number; readonly signs: number },
): readonly Uint8Array[] {
  const doc = createBoardDoc()
  doc.clientID = client
  const frames: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => frames.push(updateFrame(update)))
  const id = `block-${client}` as NoteId
  const { by, turn } = seat
  notesOf(doc).set(id, createNote({ kind: NOTE_KIND, by, turn, at: 0, text: '-' }))
  const text = textOf(doc, id)
  const block = 'x'.repeat(signs)
  while (frames.length < count) {
    if (text.length > signs) text.delete(1, signs)
    else text.insert(1, block)
  }
  doc.destroy()
  return frames
}

/** A client's pointer: each move is a presence message. */
export class Pointer {
  readonly #client: number
  readonly #name: string
  readonly #padding: string
  #clock = 0

  constructor(client: number, name: string, padding = '') {
    this.#client = client
    this.#name = name
    this.#padding = padding
  }

  move(): Uint8Array {
    this.#clock += 1
    const state = JSON.stringify({
      user: { name: this.#name, color: '#1f6f8b' },
      device: 'desk',
      pointer: { x: (this.#clock * 7) % 1_600, y: (this.#clock * 5) % 900 },
      writing: null,
      ...(this.#padding ? { padding: this.#padding } : {}),
    })
    return presenceFrame([{ client: this.#client, clock: this.#clock, state }])
  }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** The text of a note that was just made. */
export function textOf(doc: Y.Doc, id: NoteId): Y.XmlText {
  const note = notesOf(doc).get(id)
  const fragment = note instanceof Y.Map ? note.get('text') : undefined
  const paragraph = fragment instanceof Y.XmlFragment ? fragment.get(0) : undefined
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  if (!(text instanceof Y.XmlText)) throw new Error('a note begins with a paragraph of text')
  return text
}

export function clockOf(doc: Y.Doc): number {
  return Y.decodeStateVector(Y.encodeStateVector(doc)).get(doc.clientID) ?? 0
}
