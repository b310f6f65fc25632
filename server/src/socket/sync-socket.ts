import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { MeetingId, MemberId } from '@kring/shared/lib/id'
import { CLOSE } from '@kring/shared/wire/close-code'
import { presenceFrame } from '@kring/shared/wire/frame'
import { LAYOUT } from '@kring/shared/wire/layout'
import { FRAME_BYTES } from '@kring/shared/wire/message'
import { type WebSocket, WebSocketServer } from 'ws'
import { addressOf } from '../http/client-address.ts'
import type { Rooms } from '../room/rooms.ts'
import { Connection, type Seating } from './connection.ts'
import { Crowd } from './crowd.ts'
import { shut } from './socket-session.ts'

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
  /** Connections of one member, and from one address, at a time. */
  readonly most: { readonly ofMember: number; readonly ofAddress: number }
}

/** Between two signs of life. y-websocket's client gives up a line after 30 s of silence. */
const HEARTBEAT_MS = 10_000

const PATH = /^\/sync\/(meeting|draft):([\w-]{1,80})$/

/**
 * The socket in front of the rooms: `/sync/meeting:<id>` and `/sync/draft:<meeting id>`.
 *
 * - [W1] The Origin, where there is one, is the host that was asked, or PUBLIC_URL.
 * - [W2] A stranger, an unknown meeting and a meeting of another circle look the same: 4404.
 * - [W5] Nothing that comes before the handshake ends the server: no path, no reset line.
 * - [W8] So many connections of a member, and from an address, and no more: 4429, with the number.
 * - [W9] A client that names another layout than ours is older or newer than the server: 4409, before
 *   a word is exchanged. Who names none speaks the protocol of this version at their own risk.
 */
export function attachSync(server: Server, options: SyncSocketOptions): { close(): void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: FRAME_BYTES })
  const addresses = new Crowd<string>(options.most.ofAddress)
  const members = new Crowd<MemberId>(options.most.ofMember)
  const heartbeat = setInterval(() => {
    for (const socket of sockets.clients) beat(socket)
  }, HEARTBEAT_MS)
  heartbeat.unref()

  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy())
    const [where = '', query = ''] = (request.url ?? '').split('?', 2)
    const path = PATH.exec(where)
    if (!path?.[2] || !isSameOrigin(request, options.publicUrl)) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    const kind = path[1] === 'draft' ? 'draft' : 'meeting'
    const meeting = path[2] as MeetingId
    const layout = new URLSearchParams(query).get('layout')
    const address = addressOf(request)
    sockets.handleUpgrade(request, stream, head, (socket) => {
      alive.add(socket)
      socket.on('pong', () => alive.add(socket))
      socket.on('message', () => alive.add(socket))
      socket.on('error', () => socket.terminate())
      if (layout !== null && layout !== LAYOUT) return shut(socket, 'outdated')
      const seating = seatIn(socket, {
        ...options,
        cookie: request.headers.cookie,
        kind,
        meeting,
        address,
        addresses,
        members,
      })
      new Connection(socket, stream, { seating })
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

interface SeatOptions extends SyncSocketOptions {
  readonly cookie: string | undefined
  readonly kind: 'meeting' | 'draft'
  readonly meeting: MeetingId
  readonly address: string
  readonly addresses: Crowd<string>
  readonly members: Crowd<MemberId>
}

async function seatIn(
  socket: WebSocket,
  { rooms, memberFor, cookie, kind, meeting, address, addresses, members }: SeatOptions,
): Promise<Seating> {
  if (!addresses.enter(address)) return tooMany('address-lines', addresses.most)
  socket.once('close', () => addresses.leave(address))
  const member = await memberFor(cookie, meeting)
  if (member === 'not-stored') return { type: 'notStored' }
  const room = member && (await rooms.meeting(meeting))
  if (!member || !room?.view(member)) return { type: 'notFound' }
  if (socket.readyState !== socket.OPEN) return { type: 'notFound' }
  if (!members.enter(member)) return tooMany('member-lines', members.most)
  socket.once('close', () => members.leave(member))
  return {
    type: 'seated',
    member,
    room: kind === 'draft' ? await rooms.draft(meeting, member) : room,
  }
}

function tooMany(what: 'address-lines' | 'member-lines', most: number): Seating {
  return { type: 'tooMany', why: { code: 'too-much', what, most } }
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
