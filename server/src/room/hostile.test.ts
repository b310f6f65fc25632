import {
  createMark,
  createNote,
  notesOf,
  placesOf,
  sheetOf,
  strokesOf,
} from '@kring/shared/board/board-doc'
import { writeText } from '@kring/shared/board/note-text'
import type { ItemId, NoteId } from '@kring/shared/lib/id'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { asking, idea, question } from '../testing/asking.ts'
import {
  AMINA,
  BRAM,
  lead,
  MARIT,
  MEETING,
  roomsOn,
  SASKIA,
  STRANGER,
  TURN,
  untilPhase,
} from '../testing/circle.ts'
import type { HeldLog } from '../testing/held-log.ts'
import { Peer } from '../testing/peer.ts'
import type { MeetingRoom } from './meeting-room.ts'

let log: HeldLog
let room: MeetingRoom
let bram: Peer
let amina: Peer

beforeEach(async () => {
  ;({ log, room, bram, amina } = await asking())
})

/** Everything a hand-made client may try. None of it may reach the log or anyone else. */
const HOSTILE: Record<string, { readonly code: string; readonly act: () => Promise<unknown> }> = {
  'advice in the phase of questions': {
    code: 'kind-not-open',
    act: () => bram.addNote(idea),
  },
  'advice smuggled beside a question': {
    code: 'kind-not-open',
    act: () =>
      bram.write((doc) => {
        notesOf(doc).set('q', createNote({ by: BRAM, at: 1, ...question }))
        notesOf(doc).set('i', createNote({ by: BRAM, at: 1, ...idea }))
      }),
  },
  'a question from a silent or wrong seat': {
    code: 'seat-not-admitted',
    act: () => new Peer(room, MARIT).addNote(question),
  },
  'a question from the facilitator': {
    code: 'seat-not-admitted',
    act: () => new Peer(room, SASKIA).addNote(question),
  },
  "another's name": { code: 'not-the-author', act: () => bram.addNote({ ...question, by: AMINA }) },
  'a name written down by who does not lead': {
    code: 'not-the-author',
    act: () => bram.addNote({ ...question, by: AMINA, scribe: BRAM }),
  },
  'another turn': {
    code: 'other-turn',
    act: () => bram.addNote({ ...question, turn: 'turn-2' as ItemId }),
  },
  'a stranger': {
    code: 'not-of-this-circle',
    act: () => new Peer(room, STRANGER).addNote(question),
  },
  'an unknown field': {
    code: 'malformed',
    act: () =>
      bram.write((doc) => {
        const note = createNote({ by: BRAM, at: 1, ...question })
        note.set('colour', 'red')
        notesOf(doc).set('x', note)
      }),
  },
  'an unknown kind': {
    code: 'malformed',
    act: () =>
      bram.write((doc) => {
        const note = createNote({ by: BRAM, at: 1, ...question })
        note.set('kind', 'order')
        notesOf(doc).set('x', note)
      }),
  },
  'a second root': {
    code: 'malformed',
    act: () => bram.write((doc) => doc.getMap('secret').set('a', 1)),
  },
  'a sheet of no turn': {
    code: 'other-turn',
    act: () => bram.write((doc) => writeText(sheetOf(doc, 'problem', 'turn-9' as ItemId), 'x')),
  },
  'marked-up text': {
    code: 'malformed',
    act: () =>
      bram.write((doc) => {
        const note = createNote({ by: BRAM, at: 1, ...question })
        notesOf(doc).set('x', note)
        const text = note.get('text')
        if (text instanceof Y.XmlFragment) text.insert(0, [new Y.XmlElement('a')])
      }),
  },
  'a note of a megabyte': {
    code: 'too-much',
    act: () => bram.addNote({ ...question, text: 'a'.repeat(1_000_000) }),
  },
  'a place for nothing': {
    code: 'malformed',
    act: () => bram.write((doc) => placesOf(doc).set('nobody', { x: 1, y: 1 })),
  },
  'a stroke in the name of another': {
    code: 'not-the-author',
    act: () =>
      bram.write((doc) =>
        strokesOf(doc).set('s', createMark({ by: AMINA, turn: TURN, points: [0, 0, 1] })),
      ),
  },
  garbage: { code: 'malformed', act: () => room.push(bram, new Uint8Array([1, 2, 3, 250, 7])) },
  'a closed meeting': {
    code: 'meeting-closed',
    act: async () => {
      await lead(room, { type: 'meeting.close' })
      return bram.addNote(question)
    },
  },
  'a closed turn': {
    code: 'other-turn',
    act: async () => {
      await untilPhase(room, 'learn')
      return bram.addNote(question)
    },
  },
  "another's client id": {
    code: 'malformed',
    act: async () => {
      await bram.addNote(question)
      amina.doc.clientID = bram.doc.clientID
      return amina.addNote(question)
    },
  },
  'a past that is withheld': {
    code: 'missing-past',
    act: () => {
      bram.change((doc) => notesOf(doc).set('a', createNote({ by: BRAM, at: 1, ...question })))
      const second = bram.change((doc) =>
        notesOf(doc).set('b', createNote({ by: BRAM, at: 1, ...question })),
      )
      return room.push(bram, second ?? new Uint8Array())
    },
  },
  "editing another's words": {
    code: 'not-the-author',
    act: async () => {
      await bram.addNote({ ...question, id: 'hers' as NoteId })
      return amina.write((doc) => {
        const note = notesOf(doc).get('hers')
        const text = note instanceof Y.Map ? note.get('text') : undefined
        if (text instanceof Y.XmlFragment) writeText(text, 'something else')
      })
    },
  },
  "removing another's note": {
    code: 'not-the-author',
    act: async () => {
      await bram.addNote({ ...question, id: 'hers' as NoteId })
      return amina.write((doc) => notesOf(doc).delete('hers'))
    },
  },
  "putting a note of one's own in the place of another's": {
    code: 'malformed',
    act: async () => {
      await bram.addNote({ ...question, id: 'hers' as NoteId })
      return amina.addNote({ ...question, id: 'hers' as NoteId })
    },
  },
  'turning a question into an idea': {
    code: 'malformed',
    act: async () => {
      await bram.addNote({ ...question, id: 'mine' as NoteId })
      return bram.write((doc) => {
        const note = notesOf(doc).get('mine')
        if (note instanceof Y.Map) note.set('kind', 'idea')
      })
    },
  },
  'a list hidden in a map': {
    code: 'malformed',
    act: () => {
      const sneaky = new Y.Doc()
      sneaky.getArray('notes').insert(0, ['hidden'])
      return room.push(bram, Y.encodeStateAsUpdate(sneaky))
    },
  },
}

/** Those in which something lawful happens first. */
const NEEDS_LAWFUL_PAST: ReadonlySet<string> = new Set([
  'a closed meeting',
  'a closed turn',
  "another's client id",
  "editing another's words",
  "removing another's note",
  "putting a note of one's own in the place of another's",
  'turning a question into an idea',
])

describe('[R2] what is not admitted reaches neither the log nor anyone else', () => {
  for (const [what, { code, act }] of Object.entries(HOSTILE)) {
    test(what, async () => {
      const before = JSON.stringify(await log.readAfter(`meeting:${MEETING}`, 0))
      const seen = JSON.stringify(new Peer(room, SASKIA).doc.toJSON())
      const result = await act()
      expect(result).toMatchObject({ type: 'refused', why: { code } })

      if (!NEEDS_LAWFUL_PAST.has(what)) {
        expect(JSON.stringify(await log.readAfter(`meeting:${MEETING}`, 0))).toBe(before)
        expect(JSON.stringify(new Peer(room, SASKIA).doc.toJSON())).toBe(seen)
      }
      const replayed = await roomsOn(log).meeting(MEETING)
      expect((await replayed?.board())?.view).toEqual((await room.board()).view)
      for (const note of (await room.board()).view.notes) expect(note.text).toBe(question.text)
    })
  }

  test('after a refusal the same member may go on, from a fresh document', async () => {
    await bram.addNote(idea)
    bram.rebuild()
    expect(await bram.addNote(question)).toEqual({ type: 'stored' })
    expect(amina.notes()).toEqual(bram.notes())
  })
})

describe('[R5] a client id belongs to who first wrote with it', () => {
  test('also after the room was opened anew from its log', async () => {
    await bram.addNote(question)
    const anew = await roomsOn(log).meeting(MEETING)
    if (!anew) throw new Error('the meeting is there')
    const thief = new Peer(anew, AMINA)
    thief.doc.clientID = bram.doc.clientID
    expect(await thief.addNote(question)).toMatchObject({
      type: 'refused',
      why: { code: 'malformed', why: 'foreign-client' },
    })
  })
})
