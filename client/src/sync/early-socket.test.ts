import { MESSAGE } from '@kring/shared/wire/message'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeSyncStep1 } from 'y-protocols/sync'
import * as Y from 'yjs'

/** A socket whose ends are in the hands of the test. */
class Socket {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly opened: Socket[] = []
  readyState = Socket.CONNECTING
  onopen: ((event: Event) => void) | null = null
  onmessage: ((event: MessageEvent) => void) | null = null
  readonly url: string
  readonly sent: Uint8Array[] = []
  readonly close = vi.fn(() => {
    this.readyState = 3
  })
  constructor(url: string) {
    this.url = url
    Socket.opened.push(this)
  }
  send(data: Uint8Array) {
    this.sent.push(data)
  }
  opens() {
    this.readyState = Socket.OPEN
    this.onopen?.(new Event('open'))
  }
  hears(data: string) {
    this.onmessage?.(new MessageEvent('message', { data }))
  }
}

/** Sync step 1 of an empty document. */
const ASKS_FOR_ALL = Uint8Array.of(0, 0, 1, 0)
const PRESENCE = Uint8Array.of(1, 2, 3)
const URL_OF_ROOM = 'ws://kring.test/sync/meeting:one?layout=1'

beforeEach(() => {
  vi.useFakeTimers()
  vi.resetModules()
  Socket.opened.length = 0
  vi.stubGlobal('WebSocket', Socket)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function listened(socket: WebSocket): string[] {
  const heard: string[] = []
  socket.onopen = () => heard.push('open')
  socket.onmessage = ({ data }) => heard.push(data)
  return heard
}

test('a socket that was opened early opens to who takes it, with what it heard', async () => {
  const { EarlySocket, openEarly } = await import('./early-socket.ts')
  openEarly(URL_OF_ROOM, 'a-copy')
  Socket.opened[0]?.opens()
  Socket.opened[0]?.hears('where it stands')
  const heard = listened(new EarlySocket(URL_OF_ROOM))
  await Promise.resolve()
  Socket.opened[0]?.hears('what is new')
  expect(heard).toEqual(['open', 'where it stands', 'what is new'])
  expect(Socket.opened).toHaveLength(1)
})

test('one that is still on its way is taken as it is', async () => {
  const { EarlySocket, openEarly } = await import('./early-socket.ts')
  openEarly(URL_OF_ROOM, 'a-copy')
  const heard = listened(new EarlySocket(URL_OF_ROOM))
  await Promise.resolve()
  expect(heard).toEqual([])
  Socket.opened[0]?.opens()
  expect(heard).toEqual(['open'])
})

test('it is taken once, for its own address, and only while it is good', async () => {
  const { EarlySocket, openEarly } = await import('./early-socket.ts')
  openEarly(URL_OF_ROOM, 'a-copy')
  new EarlySocket('ws://kring.test/sync/draft:one')
  expect(Socket.opened).toHaveLength(2)
  Socket.opened[0]?.close()
  new EarlySocket(URL_OF_ROOM)
  expect(Socket.opened).toHaveLength(3)
  openEarly(URL_OF_ROOM, 'a-copy')
  new EarlySocket(URL_OF_ROOM)
  new EarlySocket(URL_OF_ROOM)
  expect(Socket.opened).toHaveLength(5)
})

test('who keeps nothing of the room asks for all of it at once, and not again', async () => {
  const { EarlySocket, openEarly } = await import('./early-socket.ts')
  openEarly(URL_OF_ROOM, 'nothing')
  const [early] = Socket.opened
  expect(early?.sent).toEqual([])
  early?.opens()
  expect(early?.sent).toEqual([ASKS_FOR_ALL])
  const socket = new EarlySocket(URL_OF_ROOM)
  socket.send(PRESENCE)
  socket.send(ASKS_FOR_ALL)
  expect(early?.sent).toEqual([ASKS_FOR_ALL, PRESENCE])
  // Whoever asks later has a reason to.
  socket.send(ASKS_FOR_ALL)
  expect(early?.sent).toEqual([ASKS_FOR_ALL, PRESENCE, ASKS_FOR_ALL])
  expect(early?.close).not.toHaveBeenCalled()
})

test('what is asked for early is what a document without a word asks for', () => {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, MESSAGE.sync)
  writeSyncStep1(encoder, new Y.Doc())
  expect(encoding.toUint8Array(encoder)).toEqual(ASKS_FOR_ALL)
})

test('who has some of it after all begins anew, on a line of its own', async () => {
  const { EarlySocket, openEarly } = await import('./early-socket.ts')
  openEarly(URL_OF_ROOM, 'nothing')
  const [early] = Socket.opened
  early?.opens()
  new EarlySocket(URL_OF_ROOM).send(Uint8Array.of(0, 0, 3, 1, 7, 2))
  expect(early?.sent).toEqual([ASKS_FOR_ALL])
  expect(early?.close).toHaveBeenCalledOnce()
})

test('one that is taken before it opened has asked for nothing', async () => {
  const { EarlySocket, openEarly } = await import('./early-socket.ts')
  openEarly(URL_OF_ROOM, 'nothing')
  const socket = new EarlySocket(URL_OF_ROOM)
  socket.onopen = () => socket.send(ASKS_FOR_ALL)
  Socket.opened[0]?.opens()
  expect(Socket.opened[0]?.sent).toEqual([ASKS_FOR_ALL])
})

test('one that nobody takes is closed', async () => {
  const { openEarly } = await import('./early-socket.ts')
  openEarly(URL_OF_ROOM, 'a-copy')
  vi.advanceTimersByTime(20_000)
  expect(Socket.opened[0]?.close).toHaveBeenCalledOnce()
})
