import { createBoardDoc, createNote, notesOf, sheetOf } from '@kring/shared/board/board-doc'
import { writeText } from '@kring/shared/board/note-text'
import type { NoteId } from '@kring/shared/lib/id'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { asking, idea, question } from '../testing/asking.ts'
import { AMINA, BRAM, lead, MARIT, MEETING, roomsOn, SASKIA, TURN } from '../testing/circle.ts'
import type { HeldLog } from '../testing/held-log.ts'
import { Peer } from '../testing/peer.ts'
import type { MeetingRoom } from './meeting-room.ts'

let log: HeldLog
let room: MeetingRoom
let bram: Peer
let amina: Peer
let appends: number

beforeEach(async () => {
  ;({ log, room, bram, amina } = await asking())
  appends = 0
  log.beforeAppend = async () => {
    appends += 1
  }
})

const texts = async () => (await room.board()).view.notes.map(({ text }) => text).sort()

describe('[R12] what comes together', () => {
  test('is judged one by one and stored in one transaction', async () => {
    const asked = ['a', 'b', 'c'].map((text) => [
      bram.addNote({ ...question, text: `${text} of Bram` }),
      amina.addNote({ ...question, text: `${text} of Amina` }),
    ])
    expect(await Promise.all(asked.flat())).toEqual(asked.flat().map(() => ({ type: 'stored' })))
    expect(appends).toBe(1)
    expect(await texts()).toHaveLength(6)
    expect(amina.notes()).toEqual(bram.notes())
  })

  test('is refused one by one: who is refused takes nobody along', async () => {
    const [first, early, last] = await Promise.all([
      bram.addNote(question),
      amina.addNote(idea),
      new Peer(room, BRAM).addNote({ ...question, text: 'And then?', id: 'then' as NoteId }),
    ])
    expect(first).toEqual({ type: 'stored' })
    expect(early).toMatchObject({ type: 'refused', why: { code: 'kind-not-open' } })
    expect(last).toEqual({ type: 'stored' })
    expect(appends).toBe(1)
    expect(await texts()).toEqual(['And then?', question.text])
  })

  test('waits for the next transaction where it touches what another touched', async () => {
    await lead(room, { type: 'phase.back' })
    appends = 0
    const marit = new Peer(room, MARIT)
    const saskia = new Peer(room, SASKIA)
    const say = (words: string) => (doc: Y.Doc) => writeText(sheetOf(doc, 'problem', TURN), words)
    const both = [marit.write(say('I say nothing.')), saskia.write(say('She says nothing.'))]
    expect(await Promise.all(both)).toEqual([{ type: 'stored' }, { type: 'stored' }])
    expect(appends).toBe(2)
    expect((await room.board()).sheet('problem', TURN).split('\n').sort()).toEqual([
      'I say nothing.',
      'She says nothing.',
    ])
  })

  test("cannot take away another's note before anyone has seen it", async () => {
    const update = bram.change((doc) =>
      notesOf(doc).set('q', createNote({ ...question, by: BRAM, at: 1 })),
    )
    const foretold = createBoardDoc()
    Y.applyUpdate(foretold, update ?? new Uint8Array())
    const seen = Y.encodeStateVector(foretold)
    notesOf(foretold).delete('q')
    const theft = Y.encodeStateAsUpdate(foretold, seen)
    const [said, stolen] = await Promise.all([
      room.push(bram, update ?? new Uint8Array()),
      room.push(amina, theft),
    ])
    expect(said).toEqual({ type: 'stored' })
    expect(stolen).toMatchObject({ type: 'refused', why: { code: 'not-the-author' } })
    expect(await texts()).toEqual([question.text])
  })

  test("nor beside a note of one's own", async () => {
    const update = bram.change((doc) =>
      notesOf(doc).set('q', createNote({ ...question, by: BRAM, at: 1 })),
    )
    const foretold = createBoardDoc()
    Y.applyUpdate(foretold, update ?? new Uint8Array())
    const seen = Y.encodeStateVector(foretold)
    foretold.transact(() => {
      notesOf(foretold).delete('q')
      notesOf(foretold).set('mine', createNote({ ...question, by: AMINA, at: 1 }))
    })
    const [said, stolen] = await Promise.all([
      room.push(bram, update ?? new Uint8Array()),
      room.push(amina, Y.encodeStateAsUpdate(foretold, seen)),
    ])
    expect(said).toEqual({ type: 'stored' })
    expect(stolen).toMatchObject({ type: 'refused', why: { code: 'not-the-author' } })
    expect(await texts()).toEqual([question.text])
  })

  test('[R5] claims a client id once: the second member who names it is refused', async () => {
    const update = bram.change((doc) =>
      notesOf(doc).set('q', createNote({ ...question, by: BRAM, at: 1 })),
    )
    const forged = createBoardDoc()
    Y.applyUpdate(forged, update ?? new Uint8Array())
    const seen = Y.encodeStateVector(forged)
    forged.clientID = bram.doc.clientID
    notesOf(forged).set('mine', createNote({ ...question, by: AMINA, at: 1 }))
    const [one, other] = await Promise.all([
      room.push(bram, update ?? new Uint8Array()),
      room.push(amina, Y.encodeStateAsUpdate(forged, seen)),
    ])
    expect(one).toEqual({ type: 'stored' })
    expect(other).toEqual({ type: 'refused', why: { code: 'malformed', why: 'foreign-client' } })
    expect(await texts()).toEqual([question.text])
  })

  test('[R7] is kept by every sender when the disk takes none of it', async () => {
    log.beforeAppend = () => Promise.reject(new Error('the disk is full'))
    const both = await Promise.all([bram.addNote(question), amina.addNote(idea)])
    expect(both).toEqual([{ type: 'not-stored' }, { type: 'not-stored' }])
    log.beforeAppend = async () => {}
    expect(await texts()).toEqual([])
    expect(await room.push(bram, Y.encodeStateAsUpdate(bram.doc))).toEqual({ type: 'stored' })
    expect(await texts()).toEqual([question.text])
  })

  test('[R4] is judged anew, all of it, where another server was faster', async () => {
    const elsewhere = await roomsOn(log).meeting(MEETING)
    if (!elsewhere) throw new Error('the meeting is there')
    await lead(elsewhere, { type: 'phase.next' }, { type: 'phase.next' })
    const open = elsewhere.view(BRAM)?.admits ?? []
    const [late, inTime] = await Promise.all([
      bram.addNote(question),
      amina.addNote({ kind: 'idea', turn: TURN, text: 'Talk to her.' }),
    ])
    expect(open.includes('open-question')).toBe(late.type === 'stored')
    expect(open.includes('idea')).toBe(inTime.type === 'stored')
    expect(room.state).toEqual(elsewhere.state)
  })
})

test('[R13] after three refusals in a row a member is not looked at for a while, the others are', async () => {
  for (let tries = 0; tries < 3; tries++) {
    expect(await bram.addNote(idea)).toMatchObject({ why: { code: 'kind-not-open' } })
    bram.rebuild()
  }
  expect(await bram.addNote(question)).toEqual({
    type: 'refused',
    why: { code: 'too-much', what: 'refusals', most: 3 },
  })
  expect(await amina.addNote(question)).toEqual({ type: 'stored' })
})
