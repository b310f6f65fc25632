import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** A socket whose ends are in the hands of the test. */
class Socket {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly opened: Socket[] = []
  readyState = Socket.CONNECTING
  onopen: ((event: Event) => void) | null = null
  onmessage: ((event: MessageEvent) => void) | null = null
  readonly url: string
  readonly close = vi.fn(() => {
    this.readyState = 3
  })
  constructor(url: string) {
    this.url = url
    Socket.opened.push(this)
  }
  opens() {
    this.readyState = Socket.OPEN
    this.onopen?.(new Event('open'))
  }
  hears(data: string) {
    this.onmessage?.(new MessageEvent('message', { data }))
  }
}

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
  openEarly(URL_OF_ROOM)
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
  openEarly(URL_OF_ROOM)
  const heard = listened(new EarlySocket(URL_OF_ROOM))
  await Promise.resolve()
  expect(heard).toEqual([])
  Socket.opened[0]?.opens()
  expect(heard).toEqual(['open'])
})

test('it is taken once, for its own address, and only while it is good', async () => {
  const { EarlySocket, openEarly } = await import('./early-socket.ts')
  openEarly(URL_OF_ROOM)
  new EarlySocket('ws://kring.test/sync/draft:one')
  expect(Socket.opened).toHaveLength(2)
  Socket.opened[0]?.close()
  new EarlySocket(URL_OF_ROOM)
  expect(Socket.opened).toHaveLength(3)
  openEarly(URL_OF_ROOM)
  new EarlySocket(URL_OF_ROOM)
  new EarlySocket(URL_OF_ROOM)
  expect(Socket.opened).toHaveLength(5)
})

test('one that nobody takes is closed', async () => {
  const { openEarly } = await import('./early-socket.ts')
  openEarly(URL_OF_ROOM)
  vi.advanceTimersByTime(20_000)
  expect(Socket.opened[0]?.close).toHaveBeenCalledOnce()
})
