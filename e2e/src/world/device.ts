import { createBoardDoc, createNote, type Note, notesOf } from '@kring/shared/board/board-doc'
import type { ItemId, MemberId, NoteId } from '@kring/shared/lib/id'
import type { Command } from '@kring/shared/meeting/command'
import type { MeetingView } from '@kring/shared/meeting/view'
import { MESSAGE } from '@kring/shared/wire/message'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { readSyncMessage, writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'

/** What a device was told over its line, in order. */
interface Heard {
  readonly type: number
  readonly body: Uint8Array
}

/**
 * A device without a browser: its cookie, HTTP, and raw sockets. It can say what no client of ours
 * would ever say.
 */
export class Device {
  readonly server: string
  #cookie = ''

  constructor(server: string) {
    this.server = server
  }

  get cookie(): string {
    return this.#cookie
  }

  async ask(
    method: 'GET' | 'POST',
    path: string,
    body?: object,
  ): Promise<{
    status: number
    body: Record<string, never> & { readonly [key: string]: unknown }
  }> {
    const answer = await fetch(`${this.server}${path}`, {
      method,
      headers: { cookie: this.#cookie, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const set = answer.headers.getSetCookie().map((one) => one.split(';')[0])
    if (set.length > 0) this.#cookie = set.join('; ')
    const text = await answer.text()
    return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : { text } }
  }

  async command(meeting: string, command: Command): Promise<MeetingView> {
    const { status, body } = await this.ask('POST', `/api/meetings/${meeting}/commands`, command)
    if (status !== 200) throw new Error(`${command.type}: ${status} ${JSON.stringify(body)}`)
    return body['state'] as unknown as MeetingView
  }

  async view(meeting: string): Promise<MeetingView> {
    const { body } = await this.ask('GET', `/api/meetings/${meeting}`)
    return body['state'] as unknown as MeetingView
  }

  /** The turn that is open. */
  async openTurn(meeting: string): Promise<ItemId> {
    const { turn } = await this.view(meeting)
    if (!turn) throw new Error('no turn is open')
    return turn.id
  }

  /** Opens a document; resolves when its first answer is in, or when it was closed. */
  line(document: string, headers: { readonly [name: string]: string } = {}): Promise<Line> {
    const url = `${this.server.replace(/^http/, 'ws')}/sync/${document}`
    return Line.open(new WebSocket(url, { headers: { cookie: this.#cookie, ...headers } }))
  }
}

/** One raw line to a document, with a Yjs document behind it. */
export class Line {
  readonly doc = createBoardDoc()
  readonly heard: Heard[] = []
  readonly socket: WebSocket
  closeCode: number | undefined
  #changed: () => void = () => undefined

  static async open(socket: WebSocket): Promise<Line> {
    const line = new Line(socket)
    await line.until(() => line.heard.length > 0 || line.closeCode !== undefined)
    return line
  }

  private constructor(socket: WebSocket) {
    this.socket = socket
    socket.binaryType = 'arraybuffer'
    socket.on('open', () => this.#askForAll())
    socket.on('message', (data: ArrayBuffer) => this.#hear(new Uint8Array(data)))
    socket.on('error', () => undefined)
    socket.on('close', (code) => {
      this.closeCode = code
      this.#changed()
    })
  }

  /** Waits for something to become true; fails after a while. */
  async until(isTrue: () => boolean, within = 30_000): Promise<void> {
    const ends = Date.now() + within
    while (!isTrue()) {
      const left = ends - Date.now()
      if (left <= 0) throw new Error('waited in vain')
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(left, 200))
        this.#changed = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }

  /** Changes the own document and sends the update. */
  write(change: (doc: Y.Doc) => void): Uint8Array {
    const updates: Uint8Array[] = []
    const collect = (update: Uint8Array) => updates.push(update)
    this.doc.on('update', collect)
    this.doc.transact(() => change(this.doc))
    this.doc.off('update', collect)
    const update = Y.mergeUpdates(updates)
    this.sendUpdate(update)
    return update
  }

  addNote(note: Omit<Note, 'at' | 'id'> & { readonly id?: NoteId }): void {
    const { id = crypto.randomUUID() as NoteId, ...fields } = note
    this.write((doc) => notesOf(doc).set(id, createNote({ at: Date.now(), ...fields })))
  }

  sendUpdate(update: Uint8Array): void {
    this.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.sync)
        writeUpdate(encoder, update)
      }),
    )
  }

  send(frame: Uint8Array | string): void {
    this.socket.send(frame)
  }

  /** Words of the notes on the board of this line. */
  texts(): readonly string[] {
    return [...notesOf(this.doc).values()].map((note) =>
      String((note as Y.Map<unknown>).get('text')),
    )
  }

  /** Ids of the notes on the board of this line. */
  noteIds(): readonly NoteId[] {
    return [...notesOf(this.doc).keys()] as NoteId[]
  }

  /** How far this line has written, in Yjs's clock. */
  writtenClock(): number {
    return Y.decodeStateVector(Y.encodeStateVector(this.doc)).get(this.doc.clientID) ?? 0
  }

  /** How far what this line wrote is on disk, by the server's word. */
  storedClock(): number {
    const last = this.heard.findLast(({ type }) => type === MESSAGE.stored)
    if (!last) return 0
    const body = decoding.createDecoder(last.body)
    const stored = Y.decodeStateVector(decoding.readVarUint8Array(body))
    return stored.get(this.doc.clientID) ?? 0
  }

  /** Whether all this line wrote is on disk, by the server's word. */
  isStored(): boolean {
    return this.storedClock() >= this.writtenClock()
  }

  refusals(): readonly { readonly code: string; readonly why?: string }[] {
    return this.#json(MESSAGE.refused)
  }

  states(): readonly (MeetingView & { readonly now: number })[] {
    return this.#json(MESSAGE.state)
  }

  close(): void {
    this.socket.terminate()
  }

  #json<T>(type: number): readonly T[] {
    return this.heard
      .filter((heard) => heard.type === type)
      .map(({ body }) => JSON.parse(decoding.readVarString(decoding.createDecoder(body))))
  }

  #askForAll(): void {
    this.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.sync)
        encoding.writeVarUint(encoder, 0)
        encoding.writeVarUint8Array(encoder, Y.encodeStateVector(this.doc))
      }),
    )
  }

  #hear(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    this.heard.push({ type, body: frame.slice(decoder.pos) })
    if (type === MESSAGE.sync) {
      const answer = encoding.createEncoder()
      encoding.writeVarUint(answer, MESSAGE.sync)
      const step = readSyncMessage(decoder, answer, this.doc, 'server')
      if (step === 0) this.send(encoding.toUint8Array(answer))
    }
    this.#changed()
  }
}

/** A circle in a running backstage meeting, with a turn open, each member at a device. */
export interface Circle {
  readonly meeting: string
  readonly circle: string
  readonly joinCode: string
  readonly lead: Device
  readonly members: { readonly [name: string]: { readonly device: Device; readonly id: MemberId } }
}

export async function openCircle(
  server: string,
  {
    method = 'backstage',
    names = ['Marit', 'Bram', 'Amina'],
    name = 'Thursday circle',
    language = 'en',
  } = {},
): Promise<Circle> {
  const lead = new Device(server)
  const made = await lead.ask('POST', '/api/circles', {
    name,
    you: 'Saskia',
    language,
    method,
  })
  const { circle, joinCode, member } = made.body as unknown as {
    circle: string
    joinCode: string
    member: MemberId
  }
  const planned = await lead.ask('POST', `/api/circles/${circle}/meetings`, {})
  const meeting = String(planned.body['meeting'])
  const members: Record<string, { device: Device; id: MemberId }> = {
    Saskia: { device: lead, id: member },
  }
  for (const person of names) {
    const device = new Device(server)
    const joined = await device.ask('POST', '/api/join', { joinCode, name: person })
    if (joined.status !== 201)
      throw new Error(`${person} cannot join: ${JSON.stringify(joined.body)}`)
    members[person] = { device, id: joined.body['member'] as unknown as MemberId }
  }
  return { meeting, circle, joinCode, lead, members }
}

/** Opens a turn and moves on until this phase is open. */
export async function untilPhase(
  { lead, meeting, members }: Circle,
  phase: string,
  caseGiver = 'Marit',
  title = 'The roster',
): Promise<ItemId> {
  let view = await lead.view(meeting)
  if (view.status === 'planned') view = await lead.command(meeting, { type: 'meeting.start' })
  const giver = members[caseGiver]?.id
  if (!view.turn && giver)
    view = await lead.command(meeting, { type: 'turn.open', caseGiver: giver, title })
  for (let i = 0; view.phase !== phase; i++) {
    if (i > 30) throw new Error(`${phase} never opens`)
    view = await lead.command(meeting, { type: 'phase.next' })
  }
  if (!view.item) throw new Error(`nothing is open in ${phase}`)
  return view.item
}
