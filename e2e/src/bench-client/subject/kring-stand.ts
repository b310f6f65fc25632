import { createNote, notesOf, placesOf } from '@kring/shared/board/board-doc'
import type { NoteId } from '@kring/shared/lib/id'
import { presenceFrame } from '@kring/shared/wire/frame'
import { NOTE_KIND, textOf } from '../../bench/load/hand.ts'
import { type Circle, type Device, type Line, openCircle, untilPhase } from '../../world/device.ts'
import type { ServerProcess } from '../../world/server-process.ts'
import { every } from './every.ts'
import { type BoardNote, boardNotes, type Stand } from './subject.ts'

const CASE_GIVER = 'Marit'
const OTHERS = ['Amina', 'Kees', 'Noor', 'Elsa', 'Ravi', 'Juno']
const VIEWER = 'Bram'
/** A phase in which every peer may ask. */
const QUESTIONS = 'concretise'
/** Notes in one update: well below what the server takes. */
const AT_ONCE = 100
const HUNG = 200

/** A meeting of Kring with a board as it was written by those who sit in it. */
export interface KringStand extends Stand {
  readonly joinCode: string
  /** The viewer’s own note, by the words it begins with. */
  readonly own: string
  /** The six others write on in notes of their own, so many letters a second each. */
  startTyping(aSecond: number): () => void
}

/** Every note comes over the socket from its author, and lies where the others put it. */
export async function openKringStand(server: ServerProcess, count: number): Promise<KringStand> {
  const circle = await openCircle(server.url, { names: [CASE_GIVER, VIEWER, ...OTHERS] })
  const turn = await untilPhase(circle, QUESTIONS, CASE_GIVER)
  const document = `meeting:${circle.meeting}`
  const seats = await Promise.all(
    OTHERS.map(async (name) => {
      const { device, id } = memberOf(circle, name)
      return { id, line: await device.line(document) }
    }),
  )
  const viewer = memberOf(circle, VIEWER)
  const viewerLine = await viewer.device.line(document)
  const notes = boardNotes(count)
  // One of its own lies among them, near the middle of what the board first shows.
  const ownPlace = Math.min(notes.length - 1, 4)
  const began = Date.now()
  const idOf = (note: BoardNote) => `bench-${note.number}` as NoteId
  for (const [place, { line, id }] of [...seats, { line: viewerLine, id: viewer.id }].entries()) {
    const isViewer = place === seats.length
    const mine = notes.filter((_, at) =>
      isViewer ? at === ownPlace : at !== ownPlace && at % seats.length === place,
    )
    for (let from = 0; from < mine.length; from += AT_ONCE) {
      const part = mine.slice(from, from + AT_ONCE)
      line.write((doc) => {
        for (const note of part) {
          const at = began + note.number
          notesOf(doc).set(
            idOf(note),
            createNote({ kind: NOTE_KIND, by: id, turn, at, text: note.words }),
          )
        }
      })
      // Few notes hang where the rings have room for them; a sheet of many was laid out by hand.
      if (count > HUNG) {
        line.write((doc) => {
          for (const note of part) placesOf(doc).set(idOf(note), { x: note.x, y: note.y })
        })
      }
      await line.until(() => line.isStored(), 20_000)
    }
    if (line.refusals().length > 0) throw new Error(JSON.stringify(line.refusals()[0]))
  }
  viewerLine.close()
  const lines = seats.map(({ line }) => line)
  const people = new Presences(lines)
  return {
    url: `${server.url}/m/${circle.meeting}`,
    cookie: viewer.device.cookie,
    field: { type: 'selector', selector: 'form[aria-label="Add a note"] textarea' },
    note: '[data-note]',
    joinCode: circle.joinCode,
    own: notes[ownPlace]?.words ?? '',
    startMoves: (aSecond) => moveNotes(lines, { notes, idOf, aSecond }),
    startTyping: (aSecond) => {
      const typed = lines.map((_, place) => {
        const note = notes.find((_one, at) => at !== ownPlace && at % lines.length === place)
        if (!note) throw new Error('each of the others has a note')
        return idOf(note)
      })
      people.write(typed)
      return typeNotes(lines, typed, aSecond)
    },
    end: async () => {
      people.leave()
      for (const line of lines) line.close()
    },
  }
}

interface Moves {
  readonly notes: readonly BoardNote[]
  readonly idOf: (note: BoardNote) => NoteId
  readonly aSecond: number
}

/** All hands together; a note goes to and fro around its place. */
function moveNotes(lines: readonly Line[], { notes, idOf, aSecond }: Moves): () => void {
  let count = 0
  return every(1_000 / aSecond, () => {
    const line = lines[count % lines.length]
    // A step that shares no factor with the lines: over time every note moves.
    const note = notes[(count * 7) % notes.length]
    if (line && note) {
      const swing = Math.round(40 * Math.sin(count / 20))
      line.write((doc) => placesOf(doc).set(idOf(note), { x: note.x + swing, y: note.y + swing }))
    }
    count += 1
  })
}

function typeNotes(lines: readonly Line[], notes: readonly NoteId[], aSecond: number): () => void {
  let count = 0
  return every(1_000 / (aSecond * lines.length), () => {
    const place = count % lines.length
    const line = lines[place]
    const note = notes[place]
    if (line && note) {
      line.write((doc) => {
        const text = textOf(doc, note)
        // Words rather than one long one, and no longer than a note is.
        if (text.length > 180) text.delete(60, text.length - 60)
        text.insert(text.length, count % 30 < lines.length ? ' ' : 'e')
      })
    }
    count += 1
  })
}

/** Who sits at the others' devices, said again before anyone takes them for gone. */
class Presences {
  readonly #lines: readonly Line[]
  readonly #timer: NodeJS.Timeout
  #writing: readonly NoteId[] = []
  #clock = 0

  constructor(lines: readonly Line[]) {
    this.#lines = lines
    this.#tell()
    this.#timer = setInterval(() => this.#tell(), 10_000)
  }

  /** Each writes in a note from now on. */
  write(notes: readonly NoteId[]): void {
    this.#writing = notes
    this.#tell()
  }

  leave(): void {
    clearInterval(this.#timer)
  }

  #tell(): void {
    this.#clock += 1
    for (const [place, line] of this.#lines.entries()) {
      const note = this.#writing[place]
      const state = JSON.stringify({
        user: { name: '' },
        device: 'desk',
        pointer: null,
        writing: note === undefined ? null : { type: 'note', note },
      })
      line.send(presenceFrame([{ client: line.doc.clientID, clock: this.#clock, state }]))
    }
  }
}

function memberOf(circle: Circle, name: string): Circle['members'][string] & { device: Device } {
  const member = circle.members[name]
  if (!member) throw new Error(`${name} is in the circle`)
  return member
}
