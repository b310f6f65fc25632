/** So long a socket that nobody took stays open. */
const KEPT_MS = 20_000

/** Sync step 1 of who has nothing yet, as y-protocols writes it: all that the room holds, please. */
const ASK_FOR_ALL = Uint8Array.of(0, 0, 1, 0)

interface Early {
  readonly socket: WebSocket
  /** What came before anyone listened. */
  readonly heard: readonly MessageEvent[]
  readonly timer: ReturnType<typeof setTimeout>
  hasAsked: boolean
}

let early: Early | undefined

/**
 * Opens the line of a page while the code that will speak on it is still on its way: on a slow
 * network the greeting and the first words take longer than all that is reckoned from them. Where
 * the device keeps `nothing` of the room, all of it is asked for as well.
 */
export function openEarly(url: string, keeps: 'nothing' | 'a-copy'): void {
  const heard: MessageEvent[] = []
  const socket = new WebSocket(url)
  socket.binaryType = 'arraybuffer'
  socket.onmessage = (message) => heard.push(message)
  const timer = setTimeout(() => {
    early = undefined
    socket.close()
  }, KEPT_MS)
  const opened: Early = { socket, heard, timer, hasAsked: false }
  if (keeps === 'nothing') {
    socket.onopen = () => {
      socket.send(ASK_FOR_ALL)
      opened.hasAsked = true
    }
  }
  early = opened
}

/**
 * A `WebSocket` for who connects: the one that was opened early, where it is to the same address
 * and still good, else a new one. To its owner it opens now, and what it heard comes after.
 */
export const EarlySocket = new Proxy(globalThis.WebSocket, {
  construct: (Plain, [url, ...rest]: ConstructorParameters<typeof WebSocket>) =>
    takenEarly(String(url)) ?? new Plain(url, ...rest),
})

function takenEarly(url: string): WebSocket | undefined {
  if (early?.socket.url !== new URL(url).href) return undefined
  const { socket, heard, timer, hasAsked } = early
  clearTimeout(timer)
  early = undefined
  if (socket.readyState === WebSocket.CONNECTING) return socket
  if (socket.readyState !== WebSocket.OPEN) return undefined
  if (hasAsked) askNoMore(socket)
  queueMicrotask(() => {
    socket.onopen?.(new Event('open'))
    for (const message of heard) socket.onmessage?.(message)
  })
  return socket
}

/**
 * What was asked early is not asked again: the room answers each time. Who turns out to have some of
 * it asks for the rest on a line of their own, as the answer to the first does not fit their count.
 */
function askNoMore(socket: WebSocket): void {
  const send = socket.send.bind(socket)
  socket.send = (data) => {
    const isAsking = data instanceof Uint8Array && data[0] === 0 && data[1] === 0
    if (!isAsking) return send(data)
    socket.send = send
    if (data.length !== ASK_FOR_ALL.length) socket.close()
  }
}
