import { createNote, notesOf, sheetOf } from '@kring/shared/board/board-doc'
import { writeText } from '@kring/shared/board/note-text'
import type { MemberId } from '@kring/shared/lib/id'
import { MESSAGE } from '@kring/shared/wire/message'
import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { asking, question } from '../testing/asking.ts'
import {
  AMINA,
  BRAM,
  Clock,
  lead,
  MARIT,
  MEETING,
  roomsOn,
  SASKIA,
  say,
  TURN,
  untilPhase,
} from '../testing/circle.ts'
import type { HeldLog } from '../testing/held-log.ts'
import { Peer, presencePayload } from '../testing/peer.ts'
import type { DocumentLog, Entry } from './document-log.ts'
import type { MeetingRoom } from './meeting-room.ts'
import { IDLE_MS } from './rooms.ts'

let log: HeldLog
let room: MeetingRoom
let bram: Peer
let amina: Peer

beforeEach(async () => {
  ;({ log, room, bram, amina } = await asking())
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
