import { assert } from '@kring/shared/lib/assert'
import type { MeetingId, MemberId } from '@kring/shared/lib/id'
import type { MeetingEvent } from '@kring/shared/meeting/meeting-event'
import type { DocumentLog } from './document-log.ts'
import type { DocumentRoom } from './document-room.ts'
import { DraftRoom } from './draft-room.ts'
import { MeetingRoom } from './meeting-room.ts'

export interface RoomsOptions {
  readonly log: DocumentLog
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly freshId: () => string
}

/** How long a room with nobody in it stays in memory. */
export const IDLE_MS = 5 * 60_000

interface Open<Room> {
  readonly room: Promise<Room | undefined>
  usedAt: number
}

/** Every room that is open in this process, each loaded once. */
export class Rooms {
  readonly #options: RoomsOptions
  readonly #meetings = new Map<MeetingId, Open<MeetingRoom>>()
  readonly #drafts = new Map<string, Open<DraftRoom>>()

  constructor(options: RoomsOptions) {
    this.#options = options
  }

  /** The room of a meeting; undefined where there is no such meeting. */
  meeting(id: MeetingId): Promise<MeetingRoom | undefined> {
    return this.#open(this.#meetings, id, async () => {
      const room = this.#create(id)
      return (await room.load()) === 0 ? undefined : room
    })
  }

  /** The face-down notes of one member in one meeting. */
  async draft(meeting: MeetingId, member: MemberId): Promise<DraftRoom> {
    const document = `draft:${meeting}:${member}`
    const room = await this.#open(this.#drafts, document, async () => {
      const { log } = this.#options
      const onDefect = () => void this.#drafts.delete(document)
      const created = new DraftRoom(document, member, { log, onDefect })
      await created.load()
      return created
    })
    assert(room, 'there is always a room for what is kept face down')
    return room
  }

  /** Plans a meeting; undefined when the disk did not take it. */
  plan(event: MeetingEvent & { type: 'meeting.planned' }): Promise<MeetingRoom | undefined> {
    assert(!this.#meetings.has(event.meeting), 'a meeting is planned once')
    return this.#open(this.#meetings, event.meeting, async () => {
      const room = this.#create(event.meeting)
      return (await room.plan(event)) === 'stored' ? room : undefined
    })
  }

  /** Forgets the rooms that nobody has been in for a while. They come back from the log. */
  async sweep(): Promise<void> {
    await this.#sweep(this.#meetings)
    await this.#sweep(this.#drafts)
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
    id: Id,
    load: () => Promise<Room | undefined>,
  ): Promise<Room | undefined> {
    const open = rooms.get(id)
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
      const isUsed = room.sessions.size > 0 || open.usedAt + IDLE_MS > this.#options.clock()
      if (isUsed || rooms.get(id) !== open) continue
      rooms.delete(id)
      room.destroy()
    }
  }

  #create(id: MeetingId): MeetingRoom {
    return new MeetingRoom(id, {
      ...this.#options,
      drafts: (member) => this.draft(id, member),
      onDefect: () => void this.#meetings.delete(id),
    })
  }
}
