import { createNote, notesOf } from '@kring/shared/board/board-doc'
import type { MemberId, NoteId } from '@kring/shared/lib/id'
import type { NoteKind } from '@kring/shared/note/kind'
import { beforeEach, describe, expect, test } from 'vitest'
import { MemoryDocumentLog } from '../storage/memory-document-log.ts'
import {
  AMINA,
  BRAM,
  lead,
  MARIT,
  MEETING,
  roomsOn,
  SASKIA,
  TURN,
  turnAt,
} from '../testing/circle.ts'
import { Peer } from '../testing/peer.ts'
import type { MeetingRoom } from './meeting-room.ts'
import type { Rooms } from './rooms.ts'

let rooms: Rooms
let room: MeetingRoom

async function turnBy(method: string, phase: string): Promise<void> {
  rooms = roomsOn(new MemoryDocumentLog())
  room = await turnAt(rooms, phase, method)
}

const said = (kind: NoteKind, text: string) => ({ kind, turn: TURN, text }) as const

async function faceDown(member: MemberId, kind: NoteKind, ...texts: readonly string[]) {
  const draft = new Peer(await rooms.draft(MEETING, member), member)
  for (const [at, text] of texts.entries()) {
    await draft.addNote({ ...said(kind, text), id: `${member}-${at}` as NoteId })
  }
}

const onBoard = async () => (await room.board()).view.notes.map(({ text }) => text).sort()

describe('[R17] written in private', () => {
  beforeEach(() => turnBy('backstage', 'ideas'))

  test('nothing is let in openly before the reveal, and everything after it', async () => {
    const bram = new Peer(room, BRAM)
    expect(await bram.addNote(said('idea', 'Ask her.'))).toEqual({
      type: 'refused',
      why: { code: 'face-down-until-reveal' },
    })
    expect(await onBoard()).toEqual([])
    await faceDown(BRAM, 'idea', 'Ask her first.')
    await lead(room, { type: 'reveal' })
    expect(await onBoard()).toEqual(['Ask her first.'])
    bram.rebuild()
    expect(await bram.addNote(said('idea', 'And then him.'))).toEqual({ type: 'stored' })
  })

  test('what who leads writes down for another was said aloud', async () => {
    const saskia = new Peer(room, SASKIA)
    const scribed = { ...said('idea', 'Said aloud.'), by: BRAM, scribe: SASKIA }
    expect(await saskia.addNote(scribed)).toEqual({ type: 'stored' })
  })
})

describe('[R17] at most three each', () => {
  beforeEach(() => turnBy('gossip', 'explore'))

  test('the fourth is refused, one by one and several in one update', async () => {
    const bram = new Peer(room, BRAM)
    const four = await bram.write((doc) => {
      for (const text of ['a', 'b', 'c', 'd']) {
        const note = { ...said('open-question', text), by: BRAM, at: 1 }
        notesOf(doc).set(text, createNote(note))
      }
    })
    expect(four).toMatchObject({ why: { code: 'said-enough', most: 3 } })
    bram.rebuild()
    for (const text of ['a', 'b', 'c']) {
      expect(await bram.addNote(said('open-question', text))).toEqual({ type: 'stored' })
    }
    expect(await bram.addNote(said('open-question', 'd'))).toMatchObject({
      why: { code: 'said-enough' },
    })
    expect(await onBoard()).toEqual(['a', 'b', 'c'])
    const amina = new Peer(room, AMINA)
    expect(await amina.addNote(said('open-question', 'e'))).toEqual({ type: 'stored' })
  })

  test('a reveal turns over the first three; the rest stays face down', async () => {
    await faceDown(BRAM, 'open-question', 'a', 'b', 'c', 'd', 'e')
    await lead(room, { type: 'reveal' })
    expect(await onBoard()).toEqual(['a', 'b', 'c'])
    expect((await rooms.draft(MEETING, BRAM)).notes().map(({ text }) => text)).toEqual(['d', 'e'])
  })
})

test('[R17] only replies: an answer names a question that lies on the board', async () => {
  await turnBy('wial', 'q-problem')
  const bram = new Peer(room, BRAM)
  const amina = new Peer(room, AMINA)
  const asked = { ...said('open-question', 'Since when?'), id: 'asked' as NoteId }
  expect(await bram.addNote(asked)).toEqual({ type: 'stored' })
  expect(await amina.addNote(said('answer', 'Since May.'))).toMatchObject({
    why: { code: 'answers-a-question' },
  })
  amina.rebuild()
  const reply = { ...said('answer', 'Since May.'), re: 'asked' as NoteId }
  expect(await amina.addNote(reply)).toEqual({ type: 'stored' })
  const { notes } = (await room.board()).view
  expect(notes.find(({ kind }) => kind === 'answer')?.re).toBe('asked')
})

describe('[R17] who comes last', () => {
  test('waits for those who are in the room, and for nobody else', async () => {
    await turnBy('backstage', 'ownshare')
    const marit = new Peer(room, MARIT)
    const bram = new Peer(room, BRAM)
    expect(await marit.addNote(said('own-share', 'I avoid it.'))).toMatchObject({
      why: { code: 'others-first', missing: 1 },
    })
    marit.rebuild()
    expect(await bram.addNote(said('feedback', 'You smiled.'))).toEqual({ type: 'stored' })
    expect(await marit.addNote(said('own-share', 'I avoid it.'))).toEqual({ type: 'stored' })
  })

  test('goes on at once where who leads says so', async () => {
    await turnBy('backstage', 'ownshare')
    const marit = new Peer(room, MARIT)
    new Peer(room, BRAM)
    await lead(room, { type: 'last.allow' })
    expect(await marit.addNote(said('own-share', 'I avoid it.'))).toEqual({ type: 'stored' })
  })

  test('in private writing turns over at the second reveal', async () => {
    await turnBy('wial', 'consensus')
    await faceDown(MARIT, 'objective', 'Mine.')
    await faceDown(BRAM, 'objective', 'Theirs.')
    await lead(room, { type: 'reveal' })
    expect(await onBoard()).toEqual(['Theirs.'])
    await lead(room, { type: 'reveal' })
    expect(await onBoard()).toEqual(['Mine.', 'Theirs.'])
  })
})
