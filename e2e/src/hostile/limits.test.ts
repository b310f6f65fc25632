import { connect, type Socket } from 'node:net'
import { notesOf, placesOf, strokesOf } from '@kring/shared/board/board-doc'
import { writeText } from '@kring/shared/board/note-text'
import type { ItemId, NoteId } from '@kring/shared/lib/id'
import { CLOSE } from '@kring/shared/wire/close-code'
import { LAYOUT } from '@kring/shared/wire/layout'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { type Circle, type Device, type Line, openCircle, untilPhase } from '../world/device.ts'
import { ServerProcess } from '../world/server-process.ts'

/** How much one connection, one member, one address may take. The rules are those of the room's SPEC. */
let kring: ServerProcess
let circle: Circle
let turn: ItemId

beforeAll(async () => {
  kring = await ServerProcess.start({
    env: { CONNECTIONS_PER_MEMBER: '3', CONNECTIONS_PER_ADDRESS: '8' },
  })
  circle = await openCircle(kring.url)
  turn = await untilPhase(circle, 'explore')
})
afterAll(() => kring.end())

/** Of 54 kB each. */
const STROKES = 280

const document = () => `meeting:${circle.meeting}`

function memberOf(name: string) {
  const member = circle.members[name]
  if (!member) throw new Error(`nobody is called ${name}`)
  return member
}

const question = (name: string, text = 'What did you do first?') =>
  ({ kind: 'open-question', by: memberOf(name).id, turn, text }) as const

/** A line that is let in; the server sees in its own time that others have ended. */
async function letIn(device: Device): Promise<Line> {
  for (let tries = 0; tries < 500; tries += 1) {
    const line = await device.line(document())
    await line.until(() => line.states().length > 0 || line.closeCode !== undefined)
    if (line.closeCode === undefined) return line
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('was never let in')
}

async function closedWith(line: Line): Promise<number | undefined> {
  await line.until(() => line.closeCode !== undefined)
  return line.closeCode
}

test('[W8] a member has so many connections, and is told how many; one that ends makes room', async () => {
  const { device } = memberOf('Bram')
  const lines = [await device.line(document()), await device.line(document())]
  lines.push(await device.line(`draft:${circle.meeting}`))
  const fourth = await device.line(document())
  expect(await closedWith(fourth)).toBe(CLOSE.tooMany.code)
  expect(fourth.refusals()).toEqual([{ code: 'too-much', what: 'member-lines', most: 3 }])
  const [first] = lines
  first?.close()
  const again = await letIn(device)
  for (const line of [...lines, again]) line.close()
})

test('[W8] so has an address, whoever sits there', async () => {
  const lines: Line[] = []
  for (const name of ['Bram', 'Amina']) {
    for (let i = 0; i < 3; i++) lines.push(await letIn(memberOf(name).device))
  }
  for (let i = 0; i < 2; i++) lines.push(await letIn(circle.lead))
  const ninth = await circle.lead.line(document())
  expect(await closedWith(ninth)).toBe(CLOSE.tooMany.code)
  expect(ninth.refusals()).toEqual([{ code: 'too-much', what: 'address-lines', most: 8 }])
  for (const line of lines) line.close()
})

test('[W7] a flood closes its own connection, and the others go on', async () => {
  const flood = await letIn(memberOf('Bram').device)
  const calm = await letIn(memberOf('Amina').device)
  const moved = 'moved-about' as NoteId
  flood.addNote({ ...question('Bram'), id: moved })
  const again = flood.write((doc) => placesOf(doc).set(moved, { x: 1, y: 0 }))
  // Too many for half a minute: however slow the machine, they come too fast.
  for (let i = 0; i < 35_000; i++) flood.sendUpdate(again)
  calm.addNote(question('Amina'))
  await calm.until(() => calm.isStored())
  expect(await closedWith(flood)).toBe(CLOSE.tooMany.code)
  expect(flood.refusals()).toContainEqual({ code: 'too-much', what: 'updates', most: 1_000 })
  for (const line of [flood, calm]) line.close()
})

test('[R13] who is refused three times in a row is not looked at for a while', async () => {
  const { device } = memberOf('Bram')
  const early = { ...question('Bram', 'Talk to her.'), kind: 'idea' } as const
  const codes: (string | undefined)[] = []
  // Each pause is twice as long: one of them is longer than this machine takes for the next try.
  while (!codes.includes('too-much') && codes.length < 8) {
    const line = await device.line(document())
    line.addNote(early)
    const code = await closedWith(line)
    const [why] = line.refusals()
    codes.push(why?.code)
    expect(code).toBe(why?.code === 'too-much' ? CLOSE.tooMany.code : CLOSE.refused.code)
    if (why?.code === 'too-much') expect(why).toMatchObject({ what: 'refusals', most: 3 })
  }
  expect(codes.slice(0, 3)).toEqual(Array(3).fill('kind-not-open'))
  expect(codes.at(-1)).toBe('too-much')
  const ends = Date.now() + 30_000
  for (let isIn = false; !isIn; ) {
    expect(Date.now()).toBeLessThan(ends)
    const later = await device.line(document())
    later.addNote(question('Bram', 'And then?'))
    await later.until(() => later.isStored() || later.closeCode !== undefined)
    isIn = later.closeCode === undefined
    later.close()
  }
})

test('[W9] a client of another layout is told so before a word; of ours, or of none, it is let in', async () => {
  const ask = async (query: string) => {
    const url = `${kring.url.replace('http', 'ws')}/sync/${document()}${query}`
    const socket = new WebSocket(url, { headers: { cookie: memberOf('Bram').device.cookie } })
    const first = await new Promise<number | 'a word'>((resolve) => {
      socket.on('message', () => resolve('a word'))
      socket.on('close', resolve)
    })
    socket.terminate()
    return first
  }
  expect(await ask('?layout=older')).toBe(CLOSE.outdated.code)
  expect(await ask(`?layout=${LAYOUT}`)).toBe('a word')
  expect(await ask('')).toBe('a word')
})

test('[W6] a reader who sleeps is cut off, and nobody else notices', async () => {
  const sleeper = await sleepingReader(memberOf('Bram').device.cookie)
  const writer = await memberOf('Amina').device.line(document())
  const reader = await circle.lead.line(document())
  const points = Array.from({ length: 6_000 }, (_, index) => Math.sin(index) * 1_000)
  // Fifteen megabytes: more than the system keeps under way, less than a document holds.
  for (let drawn = 0; drawn < STROKES; drawn += 4) {
    for (let i = drawn; i < drawn + 4; i++) {
      const stroke = new Y.Map<unknown>(Object.entries({ by: memberOf('Amina').id, turn, points }))
      writer.write((doc) => strokesOf(doc).set(`stroke-${i}`, stroke))
    }
    await writer.until(() => writer.isStored())
  }
  // Well before a silent line is given up: it is what waits for it that ends this one.
  for (let tries = 0; tries < 80 && !sleeper.closed; tries++) {
    sleeper.peek()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  expect(sleeper.closed).toBe(true)
  await reader.until(() => strokesOf(reader.doc).size === STROKES)
  expect(reader.closeCode).toBeUndefined()
  for (const line of [writer, reader]) line.close()
}, 120_000)

test('[R15] a document has its bounds in bytes: who comes with more is told which', async () => {
  const line = await memberOf('Amina').device.line(`draft:${circle.meeting}`)
  const long = 'word '.repeat(390)
  let written = 0
  line.addNote({ ...question('Amina'), id: 'long' as NoteId })
  while (line.closeCode === undefined && written < 5_000) {
    line.write((doc) => {
      const note = notesOf(doc).get('long')
      const text = note instanceof Y.Map ? note.get('text') : undefined
      if (text instanceof Y.XmlFragment) writeText(text, `${written} ${long}`)
    })
    written += 1
    if (written % 50 === 0) await line.until(() => line.isStored() || line.closeCode !== undefined)
  }
  expect(line.closeCode ?? (await closedWith(line))).toBe(CLOSE.refused.code)
  expect(line.refusals()).toEqual([{ code: 'too-much', what: 'document', most: 2_000_000 }])
}, 120_000)

/** A reader that takes nothing from the network until it is asked to peek. */
async function sleepingReader(cookie: string): Promise<{ readonly closed: boolean; peek(): void }> {
  const { hostname, port } = new URL(kring.url)
  const socket: Socket = connect({ host: hostname, port: Number(port) })
  let closed = false
  socket.on('close', () => (closed = true))
  socket.on('error', () => (closed = true))
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  socket.write(
    `GET /sync/${document()} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\n` +
      'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n' +
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
  )
  await new Promise<void>((resolve) => socket.once('data', () => resolve()))
  socket.pause()
  return {
    get closed() {
      return closed
    },
    /** Nothing is read; the system only learns whether the other side is still there. */
    peek: () => void socket.write(Buffer.from([0x8a, 0x80, 0, 0, 0, 0])),
  }
}
