import { assert } from '@kring/shared/lib/assert'
import type { MeetingId, MemberId } from '@kring/shared/lib/id'
import type { MeetingEvent } from '@kring/shared/meeting/meeting-event'
import type { DocumentLog } from './document-log.ts'
import type { DocumentRoom } from './document-room.ts'
import { DraftRoom } from './draft-room.ts'
import { MeetingRoom } from './meeting-room.ts'
import { MemoryPulseBox, type PulseBox } from './pulse-box.ts'

export interface RoomsOptions {
  readonly log: DocumentLog
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly freshId: () => string
  /** Where anonymous answers lie; without one, in memory. */
  readonly pulses?: PulseBox
  /** Nobody has been in a document for so long that what was deleted in it may go for good. */
  readonly onLeft?: (document: string) => void
  /** A bug in a room, which was given up for it. */
  readonly report?: (defect: unknown) => void
}

/** How long a room with nobody in it stays in memory. */
export const IDLE_MS = 60_000
/** How long after that a meeting may go on where it stopped, with all that it was: a long break. */
export const BREAK_MS = 30 * 60_000

interface Open<Room> {
  readonly room: Promise<Room | undefined>
  usedAt: number
}

/** Every room that is open in this process, each loaded once. */
export class Rooms {
  readonly #options: RoomsOptions
  readonly #pulses: PulseBox
  readonly #meetings = new Map<MeetingId, Open<MeetingRoom>>()
  readonly #drafts = new Map<string, Open<DraftRoom>>()
  /** Documents that left memory, and when. */
  readonly #left = new Map<string, number>()

  constructor(options: RoomsOptions) {
    this.#options = options
    this.#pulses = options.pulses ?? new MemoryPulseBox()
  }

  /** The room of a meeting; undefined where there is no such meeting. */
  meeting(id: MeetingId): Promise<MeetingRoom | undefined> {
    return this.#open(this.#meetings, { id, document: `meeting:${id}` }, async () => {
      const room = this.#create(id)
      return (await room.load()) === 0 ? undefined : room
    })
  }

  /** The face-down notes of one member in one meeting. */
  async draft(meeting: MeetingId, member: MemberId): Promise<DraftRoom> {
    const document = `draft:${meeting}:${member}`
    const room = await this.#open(this.#drafts, { id: document, document }, async () => {
      const { log, clock } = this.#options
      const onDefect = (defect: unknown) => {
        this.#drafts.delete(document)
        this.#options.report?.(defect)
      }
      const created = new DraftRoom(document, member, { log, clock, onDefect })
      await created.load()
      return created
    })
    assert(room, 'there is always a room for what is kept face down')
    return room
  }

  /** Plans a meeting; undefined when the disk did not take it. */
  plan(event: MeetingEvent & { type: 'meeting.planned' }): Promise<MeetingRoom | undefined> {
    assert(!this.#meetings.has(event.meeting), 'a meeting is planned once')
    const id = event.meeting
    return this.#open(this.#meetings, { id, document: `meeting:${id}` }, async () => {
      const room = this.#create(id)
      return (await room.plan(event)) === 'stored' ? room : undefined
    })
  }

  /** Whether someone is in this document, or may come back from a break. */
  isOpen(document: string): boolean {
    const id = document.slice(document.indexOf(':') + 1)
    const isInMemory = this.#drafts.has(document) || this.#meetings.has(id as MeetingId)
    return isInMemory || this.#left.has(document)
  }

  /**
   * Forgets the rooms that nobody has been in for a while; they come back from the log. Those that
   * are only quiet are put to rest. Other work goes between any two.
   */
  async sweep(): Promise<void> {
    await this.#sweep(this.#meetings)
    await this.#sweep(this.#drafts)
    for (const [document, at] of this.#left) {
      if (at + BREAK_MS > this.#options.clock()) continue
      this.#left.delete(document)
      this.#options.onLeft?.(document)
    }
  }

  /** Lets what was asked finish, then sends everyone away; they come back by themselves. */
  async close(): Promise<void> {
    for (const { room: opening } of [...this.#meetings.values(), ...this.#drafts.values()]) {
      const room: DocumentRoom | undefined = await opening.catch(() => undefined)
      if (!room) continue
      await room.idle()
      for (const session of room.sessions) session.close('goingAway')
    }
  }

  async openRooms(): Promise<{ readonly rooms: number; readonly sessions: number }> {
    let rooms = 0
    let sessions = 0
    for (const { room: opening } of this.#meetings.values()) {
      const room = await opening.catch(() => undefined)
      if (!room) continue
      rooms += 1
      sessions += room.sessions.size
    }
    return { rooms, sessions }
  }

  #open<Id, Room extends DocumentRoom>(
    rooms: Map<Id, Open<Room>>,
    { id, document }: { readonly id: Id; readonly document: string },
    load: () => Promise<Room | undefined>,
  ): Promise<Room | undefined> {
    const open = rooms.get(id)
    this.#left.delete(document)
    if (open) {
      open.usedAt = this.#options.clock()
      return open.room
    }
    const opening: Open<Room> = { room: load(), usedAt: this.#options.clock() }
    rooms.set(id, opening)
    const forget = () => {
      if (rooms.get(id) === opening) rooms.delete(id)
    }
    opening.room.then((room) => {
      if (!room) forget()
    }, forget)
    return opening.room
  }

  async #sweep<Id, Room extends DocumentRoom>(rooms: Map<Id, Open<Room>>): Promise<void> {
    for (const [id, open] of [...rooms]) {
      const room = await open.room.catch(() => undefined)
      if (!room) continue
      await room.idle()
      if (rooms.get(id) !== open) continue
      const now = this.#options.clock()
      if (room.sessions.size > 0) open.usedAt = now
      if (open.usedAt + IDLE_MS > now) {
        await room.restWhenQuiet()
        continue
      }
      rooms.delete(id)
      room.destroy()
      this.#left.set(room.document, now)
    }
  }

  #create(id: MeetingId): MeetingRoom {
    return new MeetingRoom(id, {
      ...this.#options,
      pulses: this.#pulses,
      drafts: (member) => this.draft(id, member),
      onDefect: (defect) => {
        this.#meetings.delete(id)
        this.#options.report?.(defect)
      },
    })
  }
}
