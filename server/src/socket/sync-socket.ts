import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { MeetingId, MemberId } from '@kring/shared/lib/id'
import { CLOSE, type CloseName } from '@kring/shared/wire/close-code'
import { decodeFrame, jsonFrame, presenceFrame } from '@kring/shared/wire/frame'
import { FRAME_BYTES, MESSAGE, UPDATE_BYTES } from '@kring/shared/wire/message'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import { type WebSocket, WebSocketServer } from 'ws'
import type { DocumentRoom } from '../room/document-room.ts'
import { MeetingRoom } from '../room/meeting-room.ts'
import type { Rooms } from '../room/rooms.ts'
import type { Session } from '../room/session.ts'

export interface SyncSocketOptions {
  readonly rooms: Rooms
  /**
   * Who the device is in the circle of this meeting; undefined for a stranger, 'not-stored' where the
   * disk did not take that they come in.
   */
  readonly memberFor: (
    cookie: string | undefined,
    meeting: MeetingId,
  ) => Promise<MemberId | 'not-stored' | undefined>
  readonly publicUrl?: string
}

/** Between two signs of life. y-websocket's client gives up a line after 30 s of silence. */
const HEARTBEAT_MS = 10_000
/** What may wait for one reader. Beyond it the line is cut; the reader comes back and resyncs. */
const BUFFER_BYTES = 8_000_000

/** What one client may have waiting to be handled. */
const WAITING_BYTES = 4 * FRAME_BYTES

const PATH = /^\/sync\/(meeting|draft):([\w-]{1,80})$/

/**
 * The socket in front of the rooms: `/sync/meeting:<id>` and `/sync/draft:<meeting id>`.
 *
 * - [W1] The Origin, where there is one, is the host that was asked, or PUBLIC_URL.
 * - [W2] A stranger, an unknown meeting and a meeting of another circle look the same: 4404.
 * - [W3] A frame that makes no sense closes that connection alone.
 * - [W4] Frames of one connection are handled in the order they came, and no more of them wait than
 *   four of the largest.
 * - [W5] Nothing that comes before the handshake ends the server: no path, no reset line.
 */
export function attachSync(server: Server, options: SyncSocketOptions): { close(): void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_BYTES })
  const heartbeat = setInterval(() => {
    for (const socket of sockets.clients) beat(socket)
  }, HEARTBEAT_MS)
  heartbeat.unref()

  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy())
    const path = PATH.exec((request.url ?? '').split('?', 1)[0] ?? '')
    if (!path?.[2] || !isSameOrigin(request, options.publicUrl)) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    const kind = path[1] === 'draft' ? 'draft' : 'meeting'
    const meeting = path[2] as MeetingId
    sockets.handleUpgrade(request, stream, head, (socket) => {
      receive(socket, seatIn(request.headers.cookie, kind, meeting, options))
    })
  })

  return {
    close() {
      clearInterval(heartbeat)
      for (const socket of sockets.clients) socket.close(CLOSE.goingAway.code)
      sockets.close()
    },
  }
}

type Seating =
  | { readonly type: 'seated'; readonly member: MemberId; readonly room: DocumentRoom }
  | { readonly type: 'notFound' | 'notStored' }

async function seatIn(
  cookie: string | undefined,
  kind: 'meeting' | 'draft',
  meeting: MeetingId,
  { rooms, memberFor }: SyncSocketOptions,
): Promise<Seating> {
  const member = await memberFor(cookie, meeting)
  if (member === 'not-stored') return { type: 'notStored' }
  const room = member && (await rooms.meeting(meeting))
  if (!member || !room?.view(member)) return { type: 'notFound' }
  return {
    type: 'seated',
    member,
    room: kind === 'draft' ? await rooms.draft(meeting, member) : room,
  }
}

/** Frames are kept in order from the first, also those that come before the seat is found. */
function receive(socket: WebSocket, seating: Promise<Seating>): void {
  alive.add(socket)
  socket.on('pong', () => alive.add(socket))
  socket.on('error', () => socket.terminate())

  let seated: { readonly session: Session; readonly room: DocumentRoom } | undefined
  let waiting = 0
  let line: Promise<void> = Promise.resolve()
  const inLine = (task: () => Promise<void> | void) => {
    line = line.then(task).catch(() => shut(socket, 'failed'))
  }

  inLine(async () => {
    const found = await seating
    if (found.type !== 'seated') return shut(socket, found.type)
    if (socket.readyState !== socket.OPEN) return
    const session = sessionOn(socket, found.member)
    found.room.enter(session)
    seated = { session, room: found.room }
  })
  socket.on('message', (data: Buffer, isBinary: boolean) => {
    alive.add(socket)
    waiting += data.byteLength
    if (waiting > WAITING_BYTES) return shut(socket, 'tooMany')
    const frame = new Uint8Array(data)
    inLine(async () => {
      waiting -= frame.byteLength
      if (!seated || socket.readyState !== socket.OPEN) return
      if (!isBinary) return refuse(socket, 'malformed', { code: 'malformed', why: 'frame' })
      await handle(socket, seated.session, seated.room, frame)
    })
  })
  socket.on('close', () => {
    inLine(() => seated?.room.leave(seated.session))
  })
}

async function handle(
  socket: WebSocket,
  session: Session,
  room: DocumentRoom,
  frame: Uint8Array,
): Promise<void> {
  const message = decodeFrame(frame)
  switch (message.type) {
    case 'malformed':
      return refuse(socket, 'malformed', { code: 'malformed', why: 'frame' })
    case 'sync-step-1': {
      const answered = room.answer(session, message.stateVector)
      return answered ? undefined : refuse(socket, 'malformed', { code: 'malformed', why: 'frame' })
    }
    case 'presence': {
      const heard = !(room instanceof MeetingRoom) || room.hearPresence(session, message.payload)
      return heard ? undefined : refuse(socket, 'malformed', { code: 'malformed', why: 'frame' })
    }
    case 'query-presence':
      if (room instanceof MeetingRoom) room.sendPresence(session)
      return
    case 'update': {
      if (message.update.byteLength > UPDATE_BYTES) {
        return refuse(socket, 'tooLarge', { code: 'too-much', what: 'update', most: UPDATE_BYTES })
      }
      const pushed = await room.push(session, message.update)
      if (pushed.type === 'not-stored') return shut(socket, 'notStored')
      if (pushed.type === 'refused') return refuse(socket, closeFor(pushed.why), pushed.why)
    }
  }
}

function closeFor({ code }: RefusedMessage): CloseName {
  if (code === 'malformed') return 'malformed'
  return code === 'missing-past' ? 'missingPast' : 'refused'
}

function refuse(socket: WebSocket, name: CloseName, why: RefusedMessage): void {
  if (socket.readyState === socket.OPEN) socket.send(jsonFrame(MESSAGE.refused, why))
  shut(socket, name)
}

function shut(socket: WebSocket, name: CloseName): void {
  socket.close(CLOSE[name].code)
}

function sessionOn(socket: WebSocket, member: MemberId): Session {
  return {
    member,
    send(frame) {
      if (socket.readyState !== socket.OPEN) return
      if (socket.bufferedAmount > BUFFER_BYTES) socket.terminate()
      else socket.send(frame)
    },
    close: (name) => shut(socket, name),
  }
}

/** Sockets that gave a sign of life since the last beat. */
const alive = new WeakSet<WebSocket>()
const NOBODY_NEW = presenceFrame([])

/** A ping for the network, and an empty presence message for the client's own watchdog. */
function beat(socket: WebSocket): void {
  if (!alive.delete(socket)) {
    socket.terminate()
    return
  }
  socket.ping()
  if (socket.readyState === socket.OPEN) socket.send(NOBODY_NEW)
}

function isSameOrigin({ headers }: IncomingMessage, publicUrl: string | undefined): boolean {
  const { origin, host } = headers
  if (origin === undefined) return true
  try {
    const asked = new URL(origin)
    return (
      asked.host === host || (publicUrl !== undefined && asked.origin === new URL(publicUrl).origin)
    )
  } catch {
    return false
  }
}
