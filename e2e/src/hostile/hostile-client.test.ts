import { connect } from 'node:net'
import { createNote, notesOf } from '@kring/shared/board/board-doc'
import type { ItemId, MemberId } from '@kring/shared/lib/id'
import { CLOSE } from '@kring/shared/wire/close-code'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Circle, Device, type Line, openCircle, untilPhase } from '../world/device.ts'
import { ServerProcess } from '../world/server-process.ts'

/** Hand-made clients over real sockets. The rules are those of `server/src/room/SPEC.md`. */
let kring: ServerProcess
let circle: Circle
let turn: ItemId
let onlooker: Line
const lines: Line[] = []

beforeAll(async () => {
  kring = await ServerProcess.start()
})
afterAll(() => kring.end())

beforeEach(async () => {
  circle = await openCircle(kring.url)
  turn = await untilPhase(circle, 'explore')
  onlooker = await lineOf('Amina')
})
afterEach(() => {
  for (const line of lines.splice(0)) line.close()
})

async function lineOf(name: string): Promise<Line> {
  const member = circle.members[name]
  if (!member) throw new Error(`nobody is called ${name}`)
  const line = await member.device.line(`meeting:${circle.meeting}`)
  lines.push(line)
  return line
}

const idOf = (name: string) => circle.members[name]?.id ?? ('nobody' as MemberId)
const question = (name: string) =>
  ({ kind: 'open-question', by: idOf(name), turn, text: 'What did you do first?' }) as const
const idea = (name: string) => ({ kind: 'idea', by: idOf(name), turn, text: 'Tell her.' }) as const

/** Says something lawful afterwards and shows that nothing else reached anyone. */
async function expectOnlyLawful(): Promise<void> {
  const honest = await lineOf('Bram')
  honest.addNote(question('Bram'))
  await honest.until(() => honest.isStored())
  await onlooker.until(() => onlooker.texts().length > 0)
  expect(onlooker.texts()).toEqual(['<paragraph>What did you do first?</paragraph>'])
  const newcomer = await lineOf('Amina')
  await newcomer.until(() => newcomer.texts().length > 0)
  expect(newcomer.doc.toJSON()).toEqual(onlooker.doc.toJSON())
}

const ATTACKS: Record<
  string,
  { readonly close: number; readonly code: string; readonly act: (line: Line) => void }
> = {
  'advises too early': {
    close: CLOSE.refused.code,
    code: 'kind-not-open',
    act: (line) => line.addNote(idea('Bram')),
  },
  'asks from the chair of the facilitator': {
    close: CLOSE.refused.code,
    code: 'not-the-author',
    act: (line) => line.addNote(question('Saskia')),
  },
  "speaks in another's name": {
    close: CLOSE.refused.code,
    code: 'not-the-author',
    act: (line) => line.addNote(question('Amina')),
  },
  'writes into another turn': {
    close: CLOSE.refused.code,
    code: 'other-turn',
    act: (line) => line.addNote({ ...question('Bram'), turn: 'turn-2' as ItemId }),
  },
  'adds a field': {
    close: CLOSE.malformed.code,
    code: 'malformed',
    act: (line) =>
      line.write((doc) => {
        const note = createNote({ at: 1, ...question('Bram') })
        note.set('hidden', 'advice')
        notesOf(doc).set('x', note)
      }),
  },
  'withholds the past of an update': {
    close: CLOSE.missingPast.code,
    code: 'missing-past',
    act: (line) => {
      const apart = new Y.Doc()
      const updates: Uint8Array[] = []
      apart.on('update', (update) => updates.push(update))
      notesOf(apart).set('a', createNote({ at: 1, ...idea('Bram') }))
      notesOf(apart).set('b', createNote({ at: 1, ...question('Bram') }))
      line.sendUpdate(updates[1] ?? new Uint8Array())
    },
  },
  'sends garbage': {
    close: CLOSE.malformed.code,
    code: 'malformed',
    act: (line) => line.send(new Uint8Array([0, 2, 5, 1, 2, 3, 4, 5])),
  },
  'sends words where bytes belong': {
    close: CLOSE.malformed.code,
    code: 'malformed',
    act: (line) => line.send('hello'),
  },
  'sends too much at once': {
    close: CLOSE.tooLarge.code,
    code: 'too-much',
    act: (line) => line.addNote({ ...question('Bram'), text: 'a'.repeat(700_000) }),
  },
}

describe('[R2] a hand-made client', () => {
  for (const [what, { close, code, act }] of Object.entries(ATTACKS)) {
    test(`${what}: told why, sent away, seen by nobody`, async () => {
      const line = await lineOf('Bram')
      act(line)
      await line.until(() => line.closeCode !== undefined)
      expect(line.closeCode).toBe(close)
      expect(line.refusals()).toMatchObject([{ code }])
      await expectOnlyLawful()
    })
  }

  test('a frame of two megabytes ends that line alone', async () => {
    const line = await lineOf('Bram')
    line.send(new Uint8Array(2_000_000))
    await line.until(() => line.closeCode !== undefined)
    expect(line.closeCode).toBe(1009)
    await expectOnlyLawful()
  })

  test("uses another's client id: refused, also when that one is elsewhere", async () => {
    const line = await lineOf('Bram')
    line.addNote(question('Bram'))
    await line.until(() => line.isStored())
    const thief = await lineOf('Amina')
    await thief.until(() => thief.texts().length > 0)
    thief.doc.clientID = line.doc.clientID
    thief.addNote(question('Amina'))
    await thief.until(() => thief.closeCode !== undefined)
    expect(thief.refusals()).toMatchObject([{ code: 'malformed', why: 'foreign-client' }])
  })

  test('after the meeting closed nothing is let in', async () => {
    await circle.lead.command(circle.meeting, { type: 'meeting.close' })
    const line = await lineOf('Bram')
    line.addNote(question('Bram'))
    await line.until(() => line.closeCode !== undefined)
    expect(line.refusals()).toMatchObject([{ code: 'meeting-closed' }])
    expect(onlooker.texts()).toEqual([])
  })
})

describe('[W2] a stranger', () => {
  test('learns nothing: a meeting that is not theirs and one that does not exist look the same', async () => {
    const stranger = new Device(kring.url)
    await openCircle(kring.url, { names: [] })
    const theirs = await stranger.line(`meeting:${circle.meeting}`)
    const nowhere = await stranger.line('meeting:nowhere')
    await theirs.until(() => theirs.closeCode !== undefined)
    await nowhere.until(() => nowhere.closeCode !== undefined)
    expect([theirs.closeCode, nowhere.closeCode]).toEqual([
      CLOSE.notFound.code,
      CLOSE.notFound.code,
    ])
    expect(theirs.heard).toEqual([])
    const asked = await stranger.ask('GET', `/api/meetings/${circle.meeting}`)
    const missing = await stranger.ask('GET', '/api/meetings/nowhere')
    expect(asked.status).toBe(404)
    expect(asked.body['code']).toBe(missing.body['code'])
  })

  test('of another circle is a stranger too', async () => {
    const other = await openCircle(kring.url, { names: [] })
    const line = await other.lead.line(`meeting:${circle.meeting}`)
    await line.until(() => line.closeCode !== undefined)
    expect(line.closeCode).toBe(CLOSE.notFound.code)
  })

  test("cannot open what another keeps face down: each gets only one's own", async () => {
    const bram = await circle.members['Bram']?.device.line(`draft:${circle.meeting}`)
    if (!bram) throw new Error('Bram is there')
    lines.push(bram)
    bram.addNote(idea('Bram'))
    await bram.until(() => bram.isStored())
    const lead = await circle.lead.line(`draft:${circle.meeting}`)
    lines.push(lead)
    expect(lead.texts()).toEqual([])
    expect(onlooker.texts()).toEqual([])
  })

  test('[W1] from another origin does not get in with a borrowed cookie', async () => {
    const bram = circle.members['Bram']?.device
    const line = await bram?.line(`meeting:${circle.meeting}`, {
      origin: 'https://elsewhere.example',
    })
    await line?.until(() => line.closeCode !== undefined)
    expect(line?.closeCode).toBe(1006)
  })
})

describe('[W3] nonsense', () => {
  test('of any kind closes that connection alone; the server goes on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 200 }), async (frame) => {
        const line = await lineOf('Bram')
        line.send(frame)
        line.send(new Uint8Array([0, 2, 1, 255]))
        await line.until(() => line.closeCode !== undefined)
        expect([CLOSE.malformed.code, CLOSE.missingPast.code]).toContain(line.closeCode)
        expect(onlooker.closeCode).toBeUndefined()
      }),
      { numRuns: 40 },
    )
    await expectOnlyLawful()
  })
})

describe('[W4] frames of one connection', () => {
  test('are handled in the order they came, also those sent before the line was open', async () => {
    const bram = circle.members['Bram']?.device
    if (!bram) throw new Error('Bram is there')
    const line = await bram.line(`meeting:${circle.meeting}`)
    lines.push(line)
    for (let i = 0; i < 60; i++) line.addNote({ ...question('Bram'), text: `question ${i}` })
    await line.until(() => line.isStored())
    await onlooker.until(() => onlooker.texts().length === 60)
    expect(line.refusals()).toEqual([])
  })

  test('do not pile up without end: who sends faster than can be handled is sent away', async () => {
    const line = await lineOf('Bram')
    const presence = new Uint8Array(900_000)
    presence.set([1])
    for (let i = 0; i < 12; i++) line.send(presence)
    await line.until(() => line.closeCode !== undefined)
    expect([CLOSE.tooMany.code, CLOSE.malformed.code]).toContain(line.closeCode)
    await expectOnlyLawful()
  })
})

describe('[W5] before the handshake', () => {
  /** Bytes as no library sends them. */
  function raw(bytes: string, how: 'reset' | 'wait'): Promise<void> {
    return new Promise((resolve) => {
      const socket = connect(kring.port, '127.0.0.1', () => {
        socket.write(bytes, () => {
          if (how === 'reset') socket.resetAndDestroy()
        })
      })
      socket.on('error', () => undefined)
      socket.resume()
      socket.on('close', () => resolve())
    })
  }
  const upgrade = (path: string) =>
    `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
    'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'

  test('no path ends the server', async () => {
    for (const path of ['//', '/%', 'http://[', '/sync/meeting:']) await raw(upgrade(path), 'wait')
    await expectOnlyLawful()
  })

  test('no reset line ends the server', async () => {
    for (let round = 0; round < 50; round++) {
      await raw(upgrade(round % 2 === 0 ? '/elsewhere' : '/sync/meeting:x'), 'reset')
    }
    await expectOnlyLawful()
  })
})
