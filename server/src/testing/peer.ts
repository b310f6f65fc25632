import { createBoardDoc, createNote, type Note, notesOf } from '@kring/shared/board/board-doc'
import type { MemberId, NoteId } from '@kring/shared/lib/id'
import type { CloseName } from '@kring/shared/wire/close-code'
import { MESSAGE } from '@kring/shared/wire/message'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { readSyncMessage } from 'y-protocols/sync'
import * as Y from 'yjs'
import type { DocumentRoom, Pushed } from '../room/document-room.ts'
import type { Session } from '../room/session.ts'

/** A member with a document of their own, in a room without a socket between. */
export class Peer implements Session {
  readonly member: MemberId
  readonly room: DocumentRoom
  doc = createBoardDoc()
  readonly frames: Uint8Array[] = []
  closed: CloseName | undefined
  #notes = 0

  constructor(room: DocumentRoom, member: MemberId) {
    this.room = room
    this.member = member
    room.enter(this)
    void room.answer(this, Y.encodeStateVector(this.doc))
  }

  send(frame: Uint8Array): void {
    this.frames.push(frame)
    const decoder = decoding.createDecoder(frame)
    if (decoding.readVarUint(decoder) === MESSAGE.sync) {
      readSyncMessage(decoder, encoding.createEncoder(), this.doc, 'room')
    }
  }

  sendAnswer(frame: Uint8Array): void {
    this.send(frame)
  }

  close(why: CloseName): void {
    this.closed = why
  }

  /** Bodies of the JSON messages of a type, in order. */
  heard(type: number): readonly Record<string, unknown>[] {
    return this.frames.flatMap((frame) => {
      const decoder = decoding.createDecoder(frame)
      return decoding.readVarUint(decoder) === type
        ? [JSON.parse(decoding.readVarString(decoder))]
        : []
    })
  }

  countOf(type: number): number {
    return this.frames.filter((frame) => frame[0] === type).length
  }

  /** Changes the own document and sends what came of it. */
  async write(change: (doc: Y.Doc) => void): Promise<Pushed> {
    const update = this.change(change)
    return update ? this.room.push(this, update) : { type: 'stored' }
  }

  /** Changes the own document and returns the update, unsent. */
  change(change: (doc: Y.Doc) => void): Uint8Array | undefined {
    const updates: Uint8Array[] = []
    const collect = (update: Uint8Array) => updates.push(update)
    this.doc.on('update', collect)
    this.doc.transact(() => change(this.doc))
    this.doc.off('update', collect)
    return updates.length === 0 ? undefined : Y.mergeUpdates(updates)
  }

  addNote(
    note: Omit<Note, 'id' | 'at' | 'by'> & { readonly by?: MemberId; readonly id?: NoteId },
  ): Promise<Pushed> {
    const { id = this.nextNoteId(), ...fields } = note
    return this.write((doc) =>
      notesOf(doc).set(id, createNote({ by: this.member, at: 1, ...fields })),
    )
  }

  nextNoteId(): NoteId {
    this.#notes += 1
    return `${this.member}-note-${this.#notes}` as NoteId
  }

  /** What lies on the board of this peer. */
  notes(): Record<string, unknown> {
    return notesOf(this.doc).toJSON()
  }

  /** Forgets everything unsent: a fresh document from the room. */
  rebuild(): void {
    this.doc = createBoardDoc()
    void this.room.answer(this, Y.encodeStateVector(this.doc))
  }
}

/** What a client says of itself in presence, as bytes. */
export function presencePayload(client: number, state: object): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, JSON.stringify(state))
  })
}
