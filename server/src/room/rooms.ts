import { assert } from '@kring/shared/lib/assert'
import type { MeetingId, MemberId } from '@kring/shared/lib/id'
import type { MeetingEvent } from '@kring/shared/meeting/meeting-event'
import type { DocumentLog } from './document-log.ts'
import { DraftRoom } from './draft-room.ts'
import { MeetingRoom } from './meeting-room.ts'

export interface RoomsOptions {
  readonly log: DocumentLog
  readonly clock: () => number
  readonly freshId: () => string
}

/** Every room that is open in this process, each loaded once. */
export class Rooms {
  readonly #options: RoomsOptions
  readonly #meetings = new Map<MeetingId, Promise<MeetingRoom | undefined>>()
  readonly #drafts = new Map<string, Promise<DraftRoom>>()

  constructor(options: RoomsOptions) {
    this.#options = options
  }

  /** The room of a meeting; undefined where there is no such meeting. */
  meeting(id: MeetingId): Promise<MeetingRoom | undefined> {
    const open = this.#meetings.get(id)
    if (open) return open
    const loading = this.#load(id)
    this.#meetings.set(id, loading)
    loading.then(
      (room) => room === undefined && this.#meetings.delete(id),
      () => this.#meetings.delete(id),
    )
    return loading
  }

  /** The face-down notes of one member in one meeting. */
  draft(meeting: MeetingId, member: MemberId): Promise<DraftRoom> {
    const document = `draft:${meeting}:${member}`
    const open = this.#drafts.get(document)
    if (open) return open
    const loading = (async () => {
      const room = new DraftRoom(document, this.#options.log, member)
      await room.load()
      return room
    })()
    this.#drafts.set(document, loading)
    loading.catch(() => this.#drafts.delete(document))
    return loading
  }

  /** Plans a meeting; undefined when the disk did not take it. */
  async plan(event: MeetingEvent & { type: 'meeting.planned' }): Promise<MeetingRoom | undefined> {
    assert(!this.#meetings.has(event.meeting), 'a meeting is planned once')
    const room = this.#create(event.meeting)
    if ((await room.plan(event)) === 'not-stored') return undefined
    this.#meetings.set(event.meeting, Promise.resolve(room))
    return room
  }

  /** Lets what was asked finish, then sends everyone away; they come back by themselves. */
  async close(): Promise<void> {
    const rooms = [...this.#meetings.values(), ...this.#drafts.values()]
    for (const opening of rooms) {
      const room = await opening.catch(() => undefined)
      if (!room) continue
      await room.idle()
      for (const session of room.sessions) session.close('goingAway')
    }
  }

  async openRooms(): Promise<{ readonly rooms: number; readonly sessions: number }> {
    let rooms = 0
    let sessions = 0
    for (const opening of this.#meetings.values()) {
      const room = await opening.catch(() => undefined)
      if (!room) continue
      rooms += 1
      sessions += room.sessions.size
    }
    return { rooms, sessions }
  }

  async #load(id: MeetingId): Promise<MeetingRoom | undefined> {
    const room = this.#create(id)
    return (await room.load()) === 0 ? undefined : room
  }

  #create(id: MeetingId): MeetingRoom {
    return new MeetingRoom(id, {
      ...this.#options,
      drafts: (member) => this.draft(id, member),
    })
  }
}
