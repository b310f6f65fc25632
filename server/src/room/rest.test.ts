import { MESSAGE } from '@kring/shared/wire/message'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { MemoryDocumentLog } from '../storage/memory-document-log.ts'
import { AMINA, BRAM, Clock, lead, MEETING, roomsOn, TURN, turnAt } from '../testing/circle.ts'
import { Peer } from '../testing/peer.ts'
import { BREAK_MS, IDLE_MS, Rooms } from './rooms.ts'

const question = { kind: 'open-question', turn: TURN } as const

async function setUp() {
  const clock = new Clock()
  const log = new MemoryDocumentLog()
  const left: string[] = []
  const rooms = new Rooms({
    log,
    clock: clock.read,
    freshId: () => crypto.randomUUID(),
    onLeft: (document) => left.push(document),
  })
  const room = await turnAt(rooms, 'explore')
  const quiet = async () => {
    clock.now += 10_000
    await rooms.sweep()
  }
  return { clock, log, rooms, room, quiet, left }
}

test('[R14] a room at rest answers who comes in, and wakes for who writes', async () => {
  const { room, quiet, log } = await setUp()
  const bram = new Peer(room, BRAM)
  await bram.addNote({ ...question, text: 'What did you do first?' })
  await quiet()
  const amina = new Peer(room, AMINA)
  await room.idle()
  expect(amina.notes()).toEqual(bram.notes())
  await quiet()
  expect(await amina.addNote({ ...question, text: 'And then?' })).toEqual({ type: 'stored' })
  expect(bram.notes()).toEqual(amina.notes())
  const anew = await roomsOn(log).meeting(MEETING)
  expect((await anew?.board())?.view).toEqual((await room.board()).view)
})

test('[R14] a room at rest judges as it did before: whose a note is, and which client is whose', async () => {
  const { room, quiet } = await setUp()
  const bram = new Peer(room, BRAM)
  await bram.addNote({ ...question, text: 'What did you do first?' })
  const amina = new Peer(room, AMINA)
  await quiet()
  const taken = await amina.write((doc) => doc.getMap('notes').clear())
  expect(taken).toMatchObject({ type: 'refused', why: { code: 'not-the-author' } })
  amina.rebuild()
  await quiet()
  amina.doc.clientID = bram.doc.clientID
  const forged = await amina.addNote({ ...question, text: 'In his name' })
  expect(forged).toMatchObject({ type: 'refused', why: { code: 'malformed' } })
})

test('[R14] who comes back to a room at rest is sent what is lacking, deletions too', async () => {
  const { room, quiet } = await setUp()
  const bram = new Peer(room, BRAM)
  await bram.addNote({ ...question, text: 'What did you do first?' })
  const amina = new Peer(room, AMINA)
  room.leave(amina)
  await bram.write((doc) => doc.getMap('notes').clear())
  await quiet()
  room.enter(amina)
  expect(await room.answer(amina, Y.encodeStateVector(amina.doc))).toBe(true)
  expect(amina.notes()).toEqual({})
})

test('[R14] commands need no document, and a room that rests is moved like any other', async () => {
  const { room, quiet } = await setUp()
  await quiet()
  const before = room.state.version
  await lead(room, { type: 'phase.next' })
  expect(room.state.version).toBeGreaterThan(before)
})

test('a room that everyone has left leaves memory, and whoever keeps the log is told', async () => {
  const { room, rooms, clock, left } = await setUp()
  const bram = new Peer(room, BRAM)
  await bram.addNote({ ...question, text: 'What did you do first?' })
  clock.now += IDLE_MS + BREAK_MS
  await rooms.sweep()
  room.leave(bram)
  clock.now += IDLE_MS
  await rooms.sweep()
  // It is a break: nothing is let go of yet, though the room has left memory.
  expect(await rooms.openRooms()).toEqual({ rooms: 0, sessions: 0 })
  expect(rooms.isOpen(`meeting:${MEETING}`)).toBe(true)
  expect(left).toEqual([])
  clock.now += BREAK_MS
  await rooms.sweep()
  expect(left).toEqual([`meeting:${MEETING}`])
  expect(rooms.isOpen(`meeting:${MEETING}`)).toBe(false)
  expect((await (await rooms.meeting(MEETING))?.board())?.view.notes).toHaveLength(1)
})

test('[R16] who comes in is asked first, then told where the meeting stands, and then what is stored', async () => {
  const { room } = await setUp()
  const bram = new Peer(room, BRAM)
  await room.idle()
  const types = bram.frames.map(([type]) => type)
  expect(types).toEqual([
    MESSAGE.sync,
    MESSAGE.awareness,
    MESSAGE.state,
    MESSAGE.sync,
    MESSAGE.stored,
  ])
})
