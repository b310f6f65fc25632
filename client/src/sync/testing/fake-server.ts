import { createBoardDoc, saidIn } from '@kring/shared/board/board-doc'
import { judgeChanges } from '@kring/shared/board/may-contribute'
import { type Change, readUpdate } from '@kring/shared/board/read-update'
import type { ItemId, MemberId } from '@kring/shared/lib/id'
import { type MeetingState, openItem } from '@kring/shared/meeting/meeting-state'
import { viewFor } from '@kring/shared/meeting/view'
import { CLOSE, type CloseName } from '@kring/shared/wire/close-code'
import {
  decodeFrame,
  decodePresence,
  jsonFrame,
  type PresenceEntry,
  presenceFrame,
  storedFrame,
  syncStep1Frame,
  syncStep2Frame,
  updateFrame,
} from '@kring/shared/wire/frame'
import { MESSAGE } from '@kring/shared/wire/message'
import type { RefusedMessage } from '@kring/shared/wire/refused-message'
import * as Y from 'yjs'

const NOTHING_MORE = Y.encodeStateAsUpdate(new Y.Doc())

type Judge = (changes: readonly Change[]) => RefusedMessage | undefined

/** A server with the rooms of one meeting, without disk or network. It speaks the real protocol. */
export class FakeServer {
  readonly member: MemberId
  state: MeetingState
  isUp = true
  /** Time on its way, so that what is sent at once is not answered at once. */
  delayMs = 1
  /** Asked before the rules: what a server knows and a client does not. */
  also: Judge = () => undefined
  /**
   * As a busy room: it tells everyone of everything in one merged message now and then, who said it
   * among them, and likewise who is here.
   */
  isBusy = false
  /** As with a large document: what a client lacks comes in several messages, the step 2 last. */
  inPieces = false
  /** Sockets of this device. */
  readonly sockets = new Set<FakeSocket>()
  connects = 0
  readonly #rooms = new Map<string, Y.Doc>()
  readonly #log = new Map<string, Uint8Array[]>()
  readonly #merged = new Map<string, Uint8Array[]>()
  readonly #present = new Map<number, PresenceEntry>()
  #presenceClock = 1_000_000_000

  constructor(state: MeetingState, member: MemberId) {
    this.state = state
    this.member = member
  }

  room(name: string): Y.Doc {
    const known = this.#rooms.get(name)
    if (known) return known
    const doc = createBoardDoc()
    const log: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => log.push(update))
    this.#log.set(name, log)
    this.#rooms.set(name, doc)
    return doc
  }

  /** Something that happened in a room without this device. */
  happen(name: string, write: (doc: Y.Doc) => void): void {
    const doc = this.room(name)
    const before = Y.encodeStateVector(doc)
    doc.transact(() => write(doc))
    const update = Y.encodeStateAsUpdate(doc, before)
    for (const socket of this.sockets) if (socket.room === name) socket.receive(updateFrame(update))
  }

  move(state: MeetingState): void {
    this.state = state
    for (const socket of this.sockets) this.sendState(socket)
  }

  goDown(): void {
    this.isUp = false
    for (const socket of [...this.sockets]) socket.shut(1006)
  }

  /** Closes every line to a room with this code, and the reason before it. */
  sendAway(name: CloseName, why?: RefusedMessage): void {
    for (const socket of [...this.sockets]) {
      if (why) socket.refuse(why, name)
      else socket.shut(CLOSE[name].code)
    }
  }

  sendState(socket: FakeSocket): void {
    if (!socket.room.startsWith('meeting:')) return
    socket.receive(
      jsonFrame(MESSAGE.state, { now: Date.now(), ...viewFor(this.state, this.member) }),
    )
  }

  hear(socket: FakeSocket, frame: Uint8Array): void {
    const doc = this.room(socket.room)
    const message = decodeFrame(frame)
    if (message.type === 'sync-step-1') {
      const pieces = this.inPieces ? (this.#log.get(socket.room) ?? []) : []
      for (const piece of pieces) socket.receive(updateFrame(piece))
      socket.receive(
        syncStep2Frame(
          this.inPieces ? NOTHING_MORE : Y.encodeStateAsUpdate(doc, message.stateVector),
        ),
      )
      socket.receive(storedFrame(Y.encodeStateVector(doc)))
    }
    if (message.type === 'presence' && this.isBusy) this.#tellPresence(socket, message.payload)
    if (message.type !== 'update') return
    const trial = createBoardDoc()
    Y.applyUpdate(trial, Y.encodeStateAsUpdate(doc))
    const reading = readUpdate(doc, trial, message.update)
    if (reading.type === 'read') {
      const isBoard = socket.room.startsWith('meeting:')
      const why =
        this.also(reading.changes) ??
        (isBoard
          ? judgeChanges(reading.changes, this.state, this.member, {
              notes: () => saidIn(trial, openItem(this.state)?.id ?? ('' as ItemId)),
              present: () => [],
            })
          : undefined)
      if (why) {
        socket.refuse(why, 'refused')
        return
      }
      Y.applyUpdate(doc, message.update)
      this.#tell(socket, message.update)
    } else if (reading.type !== 'nothing') {
      socket.refuse({ code: 'malformed', why: 'frame' }, 'malformed')
      return
    }
    socket.receive(storedFrame(Y.encodeStateVector(doc)))
  }

  #tell(from: FakeSocket, update: Uint8Array): void {
    const readers = [...this.sockets].filter(({ room }) => room === from.room)
    if (!this.isBusy) {
      for (const other of readers) if (other !== from) other.receive(updateFrame(update))
      return
    }
    const waiting = this.#merged.get(from.room)
    if (waiting) {
      waiting.push(update)
      return
    }
    const updates = [update]
    this.#merged.set(from.room, updates)
    setTimeout(() => {
      this.#merged.delete(from.room)
      for (const socket of this.sockets) {
        if (socket.room === from.room) socket.receive(updateFrame(Y.mergeUpdates(updates)))
      }
    }, 16)
  }

  /** Stamped, and with clocks of the server’s own, to everyone. */
  #tellPresence(from: FakeSocket, payload: Uint8Array): void {
    for (const { client, state } of decodePresence(payload) ?? []) {
      this.#presenceClock += 1
      const said = { ...JSON.parse(state), pointer: null, user: { id: this.member, name: 'Me' } }
      const entry = { client, clock: this.#presenceClock, state: JSON.stringify(said) }
      this.#present.set(client, entry)
    }
    const frame = presenceFrame([...this.#present.values()])
    for (const socket of this.sockets) if (socket.room === from.room) socket.receive(frame)
  }

  /** What stands in for the browser's WebSocket. */
  get WebSocket(): typeof WebSocket {
    const server = this
    class Socket extends FakeSocket {
      constructor(url: string) {
        super(url, server)
      }
    }
    return Socket as unknown as typeof WebSocket
  }
}

export class FakeSocket {
  readonly OPEN = 1
  readyState = 0
  binaryType = 'arraybuffer'
  readonly room: string
  readonly url: string
  onopen: (() => void) | null = null
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null
  onclose: ((event: { code: number }) => void) | null = null
  onerror: (() => void) | null = null
  readonly #server: FakeServer

  constructor(url: string, server: FakeServer) {
    this.url = url
    this.room = decodeURIComponent(new URL(url).pathname.replace('/sync/', ''))
    this.#server = server
    server.connects += 1
    this.#later(() => {
      if (!server.isUp) {
        this.shut(1006)
        return
      }
      this.readyState = 1
      server.sockets.add(this)
      this.onopen?.()
      this.receive(syncStep1Frame(Y.encodeStateVector(server.room(this.room))))
      server.sendState(this)
    })
  }

  send(frame: Uint8Array): void {
    const copy = frame.slice()
    this.#later(() => {
      if (this.readyState === 1) this.#server.hear(this, copy)
    })
  }

  receive(frame: Uint8Array): void {
    this.#later(() => {
      if (this.readyState === 1) this.onmessage?.({ data: frame.slice().buffer })
    })
  }

  refuse(why: RefusedMessage, name: CloseName): void {
    this.receive(jsonFrame(MESSAGE.refused, why))
    this.#server.sockets.delete(this)
    this.#later(() => this.shut(CLOSE[name].code))
  }

  shut(code: number): void {
    this.readyState = 3
    this.#server.sockets.delete(this)
    this.onclose?.({ code })
  }

  close(): void {
    this.readyState = 3
    this.#server.sockets.delete(this)
  }

  #later(task: () => void): void {
    setTimeout(task, this.#server.delayMs)
  }
}
