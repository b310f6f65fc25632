import { type WebSocket, WebSocketServer } from 'ws'

/**
 * The limit: what comes from one is sent to the others of its room, unread and unstored. With
 * `BENCH_TICK_MS` each reader gets one frame a tick, the same for all, with everything in it that
 * came meanwhile: a length of four bytes before each message.
 */
const tickMs = Number(process.env['BENCH_TICK_MS'] ?? 0)

interface Room {
  readonly members: Set<WebSocket>
  waiting: Buffer[]
}

const rooms = new Map<string, Room>()
const sockets = new WebSocketServer({
  host: '127.0.0.1',
  port: Number(process.env['PORT']),
  perMessageDeflate: false,
})

sockets.on('connection', (socket, request) => {
  const name = request.url ?? '/'
  const room = rooms.get(name) ?? { members: new Set(), waiting: [] }
  rooms.set(name, room)
  room.members.add(socket)
  socket.on('message', (data: Buffer) => {
    if (tickMs > 0) return collect(room, data)
    for (const other of room.members) if (other !== socket) other.send(data)
  })
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    room.members.delete(socket)
    if (room.members.size === 0) rooms.delete(name)
  })
})

function collect(room: Room, data: Buffer): void {
  if (room.waiting.length === 0) setTimeout(send, tickMs, room)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.byteLength)
  room.waiting.push(length, data)
}

function send(room: Room): void {
  const frame = Buffer.concat(room.waiting)
  room.waiting = []
  for (const member of room.members) member.send(frame)
}

process.once('SIGTERM', () => process.exit(0))
