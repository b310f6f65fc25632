import { createBoardDoc, createNote, notesOf } from '@kring/shared/board/board-doc'
import type { NoteId } from '@kring/shared/lib/id'
import { updateFrame } from '@kring/shared/wire/frame'
import type { Seat } from '../system/system.ts'
import { clockOf, NOTE_KIND, textOf } from './hand.ts'
import { seeded } from './random.ts'

/** What one author adds to a large document: frames in the order in which they are sent. */
export interface Part {
  readonly client: number
  readonly frames: readonly Uint8Array[]
  /** How far its clock stands when all of it is in. */
  readonly clock: number
}

export interface FixtureOptions {
  readonly notes: number
  /** Updates in all; what is not the making of a note is typing in one. */
  readonly updates: number
  readonly seed: number
}

/** A large document, as its authors wrote it, one keystroke or new note a time. */
export function writeFixture(seats: readonly Seat[], options: FixtureOptions): readonly Part[] {
  const share = (of: number, place: number) =>
    Math.floor((of * (place + 1)) / seats.length) - Math.floor((of * place) / seats.length)
  return seats.map((seat, place) =>
    writePart(seat, 500_000 + place, {
      notes: share(options.notes, place),
      updates: share(options.updates, place),
      seed: options.seed + place,
    }),
  )
}

const WORDS =
  'what did you see when she came in and who else was there before you said that it could not wait'.split(
    ' ',
  )

function writePart(seat: Seat, client: number, { notes, updates, seed }: FixtureOptions): Part {
  const random = seeded(seed)
  const word = () => WORDS[Math.floor(random() * WORDS.length)] ?? 'what'
  const doc = createBoardDoc()
  doc.clientID = client
  const frames: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => frames.push(updateFrame(update)))
  const { by, turn } = seat
  for (let note = 0; note < notes; note++) {
    const id = `note-${client}-${note}` as NoteId
    const text = Array.from({ length: 8 }, word).join(' ')
    notesOf(doc).set(id, createNote({ kind: NOTE_KIND, by, turn, at: note, text }))
    const typed = Math.floor((updates * (note + 1)) / notes) - Math.floor((updates * note) / notes)
    for (let edit = 1; edit < typed; edit++) {
      const run = textOf(doc, id)
      const at = random() < 0.8 ? run.length : Math.floor(random() * run.length)
      run.insert(at, random() < 0.2 ? ` ${word()}` : 'e')
    }
  }
  const clock = clockOf(doc)
  doc.destroy()
  return { client, frames, clock }
}
