import { notesOf, OWN_NOTES, sheetOf } from '@kring/shared/board/board-doc'
import { writeText } from '@kring/shared/board/note-text'
import type { NoteId } from '@kring/shared/lib/id'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { asking, idea, question } from '../testing/asking.ts'
import { AMINA, BRAM, lead, MEETING, roomsOn, SASKIA, TURN, untilPhase } from '../testing/circle.ts'
import type { HeldLog } from '../testing/held-log.ts'
import { Peer } from '../testing/peer.ts'
import type { MeetingRoom } from './meeting-room.ts'

let log: HeldLog
let room: MeetingRoom

beforeEach(async () => {
  ;({ log, room } = await asking())
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
