import {
  createMark,
  createNote,
  notesOf,
  OWN_NOTES,
  placesOf,
  sheetOf,
  strokesOf,
} from '@kring/shared/board/board-doc'
import { writeText } from '@kring/shared/board/note-text'
import type { ItemId, MemberId, NoteId } from '@kring/shared/lib/id'
import { MESSAGE } from '@kring/shared/wire/message'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { MemoryDocumentLog } from '../storage/memory-document-log.ts'
import {
  AMINA,
  BRAM,
  Clock,
  lead,
  MARIT,
  MEETING,
  roomsOn,
  SASKIA,
  STRANGER,
  say,
  turnOf,
  untilPhase,
} from '../testing/circle.ts'
import { HeldLog } from '../testing/held-log.ts'
import { Peer, presencePayload } from '../testing/peer.ts'
import type { DocumentLog, Entry } from './document-log.ts'
import type { MeetingRoom } from './meeting-room.ts'
import { IDLE_MS } from './rooms.ts'

const TURN = 'turn-1' as ItemId
const question = { kind: 'open-question', turn: TURN, text: 'What did you do first?' } as const
const idea = { kind: 'idea', turn: TURN, text: 'Talk to her.' } as const

let log: HeldLog
let room: MeetingRoom
let bram: Peer
let amina: Peer

beforeEach(async () => {
  log = new HeldLog(new MemoryDocumentLog())
  room = await turnOf(roomsOn(log))
  await untilPhase(room, 'explore')
  bram = new Peer(room, BRAM)
  amina = new Peer(room, AMINA)
})

const length = async (of: DocumentLog = log) => (await of.load(`meeting:${MEETING}`)).entries.length

describe('what the method admits is stored, shown and acknowledged', () => {
  test('[R3] a question reaches the log, then the others, then its author hears that it is stored', async () => {
    const before = await length()
    bram.frames.length = 0
    expect(await bram.addNote(question)).toEqual({ type: 'stored' })
    expect(await length()).toBe(before + 1)
    expect(amina.notes()).toEqual(bram.notes())
    expect(bram.countOf(MESSAGE.stored)).toBe(1)
    expect(bram.countOf(MESSAGE.sync)).toBe(0)
  })

  test('[R3] while the disk has not answered, nobody has seen it', async () => {
    let answer: () => void = () => undefined
    log.beforeAppend = () => new Promise<void>((resolve) => (answer = resolve))
    const pushed = bram.addNote(question)
    await Promise.resolve()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(amina.notes()).toEqual({})
    expect(bram.countOf(MESSAGE.stored)).toBe(1)
    answer()
    await pushed
    expect(Object.keys(amina.notes())).toHaveLength(1)
    expect(bram.countOf(MESSAGE.stored)).toBe(2)
  })

  test('[R10] what is known already is acknowledged and not stored again', async () => {
    await bram.addNote(question)
    const before = await length()
    const again = await room.push(bram, Y.encodeStateAsUpdate(bram.doc))
    expect(again).toEqual({ type: 'stored' })
    expect(await length()).toBe(before)
  })

  test('a room opened anew holds what the log holds', async () => {
    await bram.addNote(question)
    const anew = await roomsOn(log).meeting(MEETING)
    expect((await anew?.board())?.view.notes.map(({ text }) => text)).toEqual([question.text])
    expect(anew?.state).toEqual(room.state)
  })

  test('the case-giver and who leads write the problem in the phases that say so', async () => {
    const marit = new Peer(room, MARIT)
    const problem = (doc: Y.Doc) => writeText(sheetOf(doc, 'problem', TURN), 'I say nothing.')
    expect((await marit.write(problem)).type).toBe('refused')
    marit.rebuild()
    await lead(room, { type: 'phase.back' })
    expect(await marit.write(problem)).toEqual({ type: 'stored' })
    expect((await room.board()).sheet('problem', TURN)).toBe('I say nothing.')
    expect((await bram.write(problem)).type).toBe('refused')
  })
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

describe('[R4] a refusal is judged against the head of the log', () => {
  test('a process that has not heard of the new phase still admits what is lawful now', async () => {
    const elsewhere = await roomsOn(log).meeting(MEETING)
    if (!elsewhere) throw new Error('the meeting is there')
    const marit = new Peer(elsewhere, MARIT)
    await untilPhase(room, 'agree')
    expect(elsewhere.view(MARIT)?.phase).toBe('explore')
    const agreement = { kind: 'agreement', turn: TURN, text: 'I sit down with R.' } as const
    expect(await marit.addNote(agreement)).toEqual({ type: 'stored' })
    expect(elsewhere.view(MARIT)?.phase).toBe('agree')
  })

  test('and a process that is behind never stores what is locked by now', async () => {
    const elsewhere = await roomsOn(log).meeting(MEETING)
    if (!elsewhere) throw new Error('the meeting is there')
    const late = new Peer(elsewhere, BRAM)
    await untilPhase(room, 'analyse')
    expect(await late.addNote(question)).toMatchObject({ why: { code: 'kind-not-open' } })
    expect((await room.board()).view.notes).toEqual([])
  })

  test('two who press Next at once in two processes move the meeting once', async () => {
    const elsewhere = await roomsOn(log).meeting(MEETING)
    if (!elsewhere) throw new Error('the meeting is there')
    const press = { type: 'phase.next', from: 'turn-1/explore' } as const
    const results = await Promise.all([say(room, SASKIA, press), say(elsewhere, SASKIA, press)])
    expect(results.map(({ type }) => type).sort()).toEqual(['done', 'refused'])
    await say(room, SASKIA, { type: 'timer.pause' })
    expect(room.view(SASKIA)?.phase).toBe('analyse')
  })
})

describe('[R7] when the disk does not take it', () => {
  test('nobody saw it, the sender is told, and it goes in once the disk is back', async () => {
    log.beforeAppend = () => Promise.reject(new Error('disk full'))
    const update = bram.change((doc) =>
      notesOf(doc).set('a', createNote({ by: BRAM, at: 1, ...question })),
    )
    if (!update) throw new Error('there is an update')
    expect(await room.push(bram, update)).toEqual({ type: 'not-stored' })
    expect(amina.notes()).toEqual({})
    expect(await say(room, SASKIA, { type: 'phase.next' })).toEqual({ type: 'not-stored' })
    expect(room.view(SASKIA)?.phase).toBe('explore')

    log.beforeAppend = undefined
    expect(await room.push(bram, update)).toEqual({ type: 'stored' })
    expect(amina.notes()).toEqual(bram.notes())
  })
})

describe('[R9] a reveal', () => {
  test('turns over what is open to each, in their own names, and leaves the rest face down', async () => {
    const rooms = roomsOn(log)
    const meeting = await rooms.meeting(MEETING)
    if (!meeting) throw new Error('the meeting is there')
    const draft = await rooms.draft(MEETING, BRAM)
    const hidden = new Peer(draft, BRAM)
    const watching = new Peer(meeting, AMINA)
    await hidden.addNote({ ...idea, id: 'kept' as NoteId })
    await hidden.addNote({ ...question, id: 'asked' as NoteId })
    expect(watching.notes()).toEqual({})

    await lead(meeting, { type: 'reveal' })
    expect(Object.keys(watching.notes())).toEqual(['asked'])
    expect(draft.notes().map(({ id }) => id)).toEqual(['kept'])

    await untilPhase(meeting, 'ideas')
    await lead(meeting, { type: 'reveal' })
    expect(Object.keys(watching.notes()).sort()).toEqual(['asked', 'kept'])
    expect((await meeting.board()).view.notes.every(({ by }) => by === BRAM)).toBe(true)
    expect(draft.notes()).toEqual([])
  })

  test('while it lasts nothing is written face down: no letter falls between', async () => {
    const rooms = roomsOn(log)
    const meeting = await rooms.meeting(MEETING)
    if (!meeting) throw new Error('the meeting is there')
    const hidden = new Peer(await rooms.draft(MEETING, BRAM), BRAM)
    await hidden.addNote({ ...question, id: 'asked' as NoteId })

    let go: () => void = () => undefined
    log.beforeAppend = () => new Promise<void>((resolve) => (go = resolve))
    const reveal = lead(meeting, { type: 'reveal' })
    await new Promise((resolve) => setTimeout(resolve, 5))
    const late = hidden.write((doc) => {
      const note = notesOf(doc).get('asked')
      const text = note instanceof Y.Map ? note.get('text') : undefined
      if (text instanceof Y.XmlFragment) writeText(text, 'What did you do first, and why?')
    })
    log.beforeAppend = undefined
    go()
    await reveal
    await late
    expect((await meeting.board()).view.notes.map(({ text }) => text)).toEqual([question.text])
    // The letters came after: they are in something taken away, which their author is told.
    expect((await rooms.draft(MEETING, BRAM)).notes()).toEqual([])
  })

  test('that the disk took only by half loses no word that was written since', async () => {
    const rooms = roomsOn(log)
    const meeting = await rooms.meeting(MEETING)
    if (!meeting) throw new Error('the meeting is there')
    const draft = await rooms.draft(MEETING, BRAM)
    const hidden = new Peer(draft, BRAM)
    await hidden.addNote({ ...question, id: 'asked' as NoteId })

    let appends = 0
    log.beforeAppend = async () => {
      appends += 1
      if (appends > 1) throw new Error('disk full')
    }
    await lead(meeting, { type: 'reveal' })
    log.beforeAppend = undefined
    expect(draft.notes()).toHaveLength(1)
    await hidden.write((doc) => {
      const note = notesOf(doc).get('asked')
      const text = note instanceof Y.Map ? note.get('text') : undefined
      if (text instanceof Y.XmlFragment) writeText(text, 'What did you do first, and why?')
    })
    await lead(meeting, { type: 'reveal' })
    expect((await meeting.board()).view.notes.map(({ text }) => text)).toEqual([question.text])
    expect(draft.notes().map(({ text }) => text)).toEqual(['What did you do first, and why?'])
  })

  test('does not bring back what was taken off the board', async () => {
    const rooms = roomsOn(log)
    const meeting = await rooms.meeting(MEETING)
    if (!meeting) throw new Error('the meeting is there')
    const hidden = new Peer(await rooms.draft(MEETING, BRAM), BRAM)
    await hidden.addNote({ ...question, id: 'asked' as NoteId })
    await lead(meeting, { type: 'reveal' })
    const saskia = new Peer(meeting, SASKIA)
    await saskia.write((doc) => notesOf(doc).delete('asked'))
    await hidden.addNote({ ...question, id: 'asked' as NoteId })
    await lead(meeting, { type: 'reveal' })
    expect((await meeting.board()).view.notes).toEqual([])
  })

  test('[F1] nobody writes in what another keeps face down, nor in another name', async () => {
    const draft = await roomsOn(log).draft(MEETING, BRAM)
    const intruder = new Peer(draft, AMINA)
    expect(await intruder.addNote(idea)).toMatchObject({ why: { code: 'not-of-this-circle' } })
    const own = new Peer(draft, BRAM)
    expect(await own.addNote({ ...idea, by: AMINA })).toMatchObject({
      why: { code: 'not-the-author' },
    })
  })

  test('[F2] one text of their own, which no reveal turns over and the board never takes', async () => {
    const note = (doc: Y.Doc) => writeText(sheetOf(doc, OWN_NOTES, TURN), 'He looks away.')
    const draft = await roomsOn(log).draft(MEETING, BRAM)
    const own = new Peer(draft, BRAM)
    expect(await own.write(note)).toEqual({ type: 'stored' })
    expect(await new Peer(draft, AMINA).write(note)).toMatchObject({
      why: { code: 'not-of-this-circle' },
    })
    expect(await own.write((doc) => writeText(sheetOf(doc, 'problem', TURN), 'x'))).toMatchObject({
      why: { code: 'not-the-author' },
    })
    await lead(room, { type: 'reveal' })
    expect((await room.board()).sheet(OWN_NOTES, TURN)).toBe('')
    expect(await new Peer(room, SASKIA).write(note)).toMatchObject({
      why: { code: 'not-the-author' },
    })
  })
})

describe('[C8] taking over', () => {
  test('only while who leads is gone, and not in the blink of a reload', async () => {
    const clock = new Clock()
    const own = await roomsOn(log, clock).meeting(MEETING)
    if (!own) throw new Error('the meeting is there')
    const saskia = new Peer(own, SASKIA)
    const take = { type: 'lead.take' } as const
    expect(await say(own, BRAM, take)).toMatchObject({ refusal: { code: 'facilitator-is-here' } })
    own.leave(saskia)
    expect(await say(own, BRAM, take)).toMatchObject({ refusal: { code: 'facilitator-is-here' } })
    clock.now += 11_000
    expect(await say(own, BRAM, take)).toMatchObject({ type: 'done' })
    expect(own.state.lead).toBe(BRAM)
  })
})

describe('[C8] a stage', () => {
  test('is a screen on the wall: it keeps nobody in the lead', async () => {
    const clock = new Clock()
    const own = await roomsOn(log, clock).meeting(MEETING)
    if (!own) throw new Error('the meeting is there')
    const stage = new Peer(own, SASKIA)
    const device = new Peer(own, SASKIA)
    own.hearPresence(stage, presencePayload(7, { device: 'stage' }))
    own.hearPresence(device, presencePayload(8, { device: 'phone' }))
    own.leave(device)
    clock.now += 11_000
    expect(await say(own, BRAM, { type: 'lead.take' })).toMatchObject({ type: 'done' })
  })
})

describe('[R6] [R11] what breaks', () => {
  test('types nested without end within a text are malformed, and poison nothing', async () => {
    const deep = bram.change((doc) => {
      const note = createNote({ by: BRAM, at: 1, ...question })
      notesOf(doc).set('deep', note)
      const text = note.get('text')
      const run = new Y.XmlText('x')
      const paragraph = new Y.XmlElement('paragraph')
      if (text instanceof Y.XmlFragment) text.insert(0, [paragraph])
      paragraph.insert(0, [run])
      let at = new Y.XmlElement('paragraph')
      run.insertEmbed(0, at)
      for (let depth = 0; depth < 4_000; depth++) {
        const within = new Y.XmlElement('paragraph')
        at.insert(0, [within])
        at = within
      }
    })
    expect(await room.push(bram, deep ?? new Uint8Array())).toMatchObject({ type: 'refused' })
    const more = bram.change((doc) =>
      notesOf(doc).set('b', createNote({ by: BRAM, at: 1, ...question })),
    )
    expect(await room.push(bram, more ?? new Uint8Array())).toMatchObject({ type: 'refused' })
    expect(await amina.addNote(question)).toEqual({ type: 'stored' })
    bram.rebuild()
    expect(await bram.addNote(question)).toEqual({ type: 'stored' })
    const anew = await roomsOn(log).meeting(MEETING)
    expect((await anew?.board())?.view).toEqual((await room.board()).view)
  })

  test('after a defect everyone is sent away, and the room comes back from its log', async () => {
    const rooms = roomsOn(log)
    const broken = await rooms.meeting(MEETING)
    if (!broken) throw new Error('the meeting is there')
    const sitting = new Peer(broken, AMINA)
    const bug = broken.happen(SASKIA, () => {
      throw new Error('a bug')
    })
    await expect(bug).rejects.toThrow('a bug')
    expect(sitting.closed).toBe('failed')
    const anew = await rooms.meeting(MEETING)
    expect(anew).not.toBe(broken)
    expect(anew?.state).toEqual(room.state)
  })

  test('a room that nobody has been in for a while leaves memory and comes back whole', async () => {
    const clock = new Clock()
    const rooms = roomsOn(log, clock)
    const first = await rooms.meeting(MEETING)
    if (!first) throw new Error('the meeting is there')
    const sitting = new Peer(first, AMINA)
    clock.now += IDLE_MS + 1
    await rooms.sweep()
    expect(await rooms.meeting(MEETING)).toBe(first)
    first.leave(sitting)
    clock.now += IDLE_MS + 1
    await rooms.sweep()
    const again = await rooms.meeting(MEETING)
    expect(again).not.toBe(first)
    expect(again?.state).toEqual(first.state)
  })
})

describe('[R8] one command, one group', () => {
  test('the events of a command stand in the log all or none', async () => {
    const before = await length()
    let appends = 0
    log.beforeAppend = async () => {
      appends += 1
    }
    await lead(room, { type: 'turn.close' })
    expect(appends).toBe(1)
    expect(await length()).toBe(before + 2)
  })
})

describe('[R1] one at a time', () => {
  test('pushes and commands made at once stand in the log in one order that replays', async () => {
    const acts: Promise<unknown>[] = []
    for (let i = 0; i < 30; i++) {
      acts.push(bram.addNote(question), amina.addNote(question))
      if (i % 10 === 9) acts.push(say(room, SASKIA, { type: 'phase.next' }))
    }
    await Promise.all(acts)
    const replayed = await roomsOn(log).meeting(MEETING)
    expect(replayed?.state).toEqual(room.state)
    expect((await replayed?.board())?.view).toEqual((await room.board()).view)
    const loaded = await log.load(`meeting:${MEETING}`)
    const entries: readonly Entry[] = loaded.entries.map(({ entry }) => entry)
    expect(entries.filter(({ type }) => type === 'update').length).toBe(
      (await room.board()).view.notes.length,
    )
  })
})

test('a member id that is nobody sees nothing', () => {
  expect(room.view('nobody' as MemberId)).toBeUndefined()
})
