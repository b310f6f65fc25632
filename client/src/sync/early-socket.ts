/** So long a socket that nobody took stays open. */
const KEPT_MS = 20_000

interface Early {
  readonly socket: WebSocket
  /** What came before anyone listened. */
  readonly heard: readonly MessageEvent[]
  readonly timer: ReturnType<typeof setTimeout>
}

let early: Early | undefined

/**
 * Opens the line of a page while the code that will speak on it is still on its way: on a slow
 * network the greeting and the first words take longer than all that is reckoned from them.
 */
export function openEarly(url: string): void {
  const heard: MessageEvent[] = []
  const socket = new WebSocket(url)
  socket.binaryType = 'arraybuffer'
  socket.onmessage = (message) => heard.push(message)
  const timer = setTimeout(() => {
    early = undefined
    socket.close()
  }, KEPT_MS)
  early = { socket, heard, timer }
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
  const { socket, heard, timer } = early
  clearTimeout(timer)
  early = undefined
  if (socket.readyState === WebSocket.CONNECTING) return socket
  if (socket.readyState !== WebSocket.OPEN) return undefined
  queueMicrotask(() => {
    socket.onopen?.(new Event('open'))
    for (const message of heard) socket.onmessage?.(message)
  })
  return socket
}
