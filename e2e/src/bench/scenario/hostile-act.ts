import { createBoardDoc, createNote, notesOf } from '@kring/shared/board/board-doc'
import type { ItemId, MemberId, NoteId } from '@kring/shared/lib/id'
import { CLOSE } from '@kring/shared/wire/close-code'
import { updateFrame } from '@kring/shared/wire/frame'
import { FRAME_BYTES } from '@kring/shared/wire/message'
import * as Y from 'yjs'
import { blockFrames, NOTE_KIND, Pointer } from '../load/hand.ts'
import type { Seat } from '../system/system.ts'

export const HOSTILE_ACTS = ['name', 'fields', 'past', 'frame', 'flood', 'pointers'] as const
export type HostileActName = (typeof HOSTILE_ACTS)[number]

/** Yjs client id of the hostile client. */
const HOSTILE_ID = 666_000
const STOLEN = 'note-in-another-name'
const CROOKED = 'note-with-hidden-field'
const LONG = 'note-without-end'
const SECRET_ROOT = 'secret'
const FRAME_SIGNS = 90_000_000

export interface HostileAct {
  readonly name: HostileActName
  readonly title: string
  /** The code for it, with which its client is sent away. */
  readonly closes: number
  /** What is sent, one message after the other, at once. `victim` is another member. */
  messages(seat: Seat, victim: MemberId): Iterable<Uint8Array>
  /** Whether any of it reached another: `doc` is what an honest reader holds. */
  gotThrough(doc: Y.Doc, heard: Heard): boolean
}

export interface Heard {
  /** The largest frame that an honest reader got. */
  readonly largestFrame: number
  /** Whether the hostile client was still there in the end. */
  readonly wasLetStay: boolean
}

const note = (by: MemberId, { turn }: Seat, text = 'I should resign.') =>
  createNote({ kind: NOTE_KIND, by, turn, at: 0, text })

export const hostileActs: Record<HostileActName, HostileAct> = {
  name: {
    name: 'name',
    title: 'another’s name',
    closes: CLOSE.refused.code,
    messages: (seat, victim) => [written((doc) => notesOf(doc).set(STOLEN, note(victim, seat)))],
    gotThrough: (doc) => notesOf(doc).has(STOLEN),
  },
  fields: {
    name: 'fields',
    title: 'wrong fields',
    closes: CLOSE.malformed.code,
    messages: (seat) => [
      written((doc) => {
        const crooked = note(seat.by, seat)
        crooked.set('hidden', 'advice')
        notesOf(doc).set(CROOKED, crooked)
        doc.getMap(SECRET_ROOT).set('a', 'b')
      }),
    ],
    gotThrough: (doc) => notesOf(doc).has(CROOKED) || doc.getMap(SECRET_ROOT).size > 0,
  },
  past: {
    name: 'past',
    title: 'past missing, 8 MB',
    closes: CLOSE.missingPast.code,
    messages: () => withoutPast({ megabytes: 8 }),
    gotThrough: (doc) => doc.store.clients.has(HOSTILE_ID) || doc.store.pendingStructs !== null,
  },
  frame: {
    name: 'frame',
    title: 'frame of 90 MB',
    closes: CLOSE.frameTooLarge.code,
    messages: (seat) => [
      written((doc) => notesOf(doc).set(LONG, note(seat.by, seat, 'x'.repeat(FRAME_SIGNS)))),
    ],
    gotThrough: (_, { largestFrame }) => largestFrame > FRAME_BYTES,
  },
  flood: {
    name: 'flood',
    title: 'flood of 20,000 edits',
    closes: CLOSE.tooMany.code,
    messages: (seat) => blockFrames(HOSTILE_ID, seat, { frames: 20_000, signs: 1 }),
    gotThrough: (_, { wasLetStay }) => wasLetStay,
  },
  pointers: {
    name: 'pointers',
    title: 'flood of 20,000 moves',
    closes: CLOSE.tooMany.code,
    messages: () => {
      const pointer = new Pointer(HOSTILE_ID, 'Nobody')
      return Array.from({ length: 20_000 }, () => pointer.move())
    },
    // Moves may be left out, and a pointer that jumps harms nobody: what counts is how others wait.
    gotThrough: () => false,
  },
}

function written(change: (doc: Y.Doc) => void): Uint8Array {
  const doc = createBoardDoc()
  doc.clientID = HOSTILE_ID
  doc.transact(() => change(doc))
  return updateFrame(Y.encodeStateAsUpdate(doc))
}

/** Updates of 200 kB, of which the first, on which all others stand, is withheld. */
function withoutPast({ megabytes }: { readonly megabytes: number }): readonly Uint8Array[] {
  const doc = createBoardDoc()
  doc.clientID = HOSTILE_ID
  const frames: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => frames.push(updateFrame(update)))
  for (let part = 0; part <= megabytes * 5; part++) {
    const text = `${part} ${'x'.repeat(200_000)}`
    notesOf(doc).set(
      `part-${part}` as NoteId,
      createNote({
        kind: NOTE_KIND,
        by: 'nobody' as MemberId,
        turn: 'nowhere' as ItemId,
        at: 0,
        text,
      }),
    )
  }
  return frames.slice(1)
}
