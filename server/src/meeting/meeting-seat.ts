import type { CircleId, MemberId } from '@kring/shared/lib/id'
import type { MeetingEvent } from '@kring/shared/meeting/meeting-event'
import { type MeetingState, memberOf } from '@kring/shared/meeting/meeting-state'
import type { Kysely } from 'kysely'
import { type MemberRow, memberOnDevice } from '../circle/circle-store.ts'
import type { MeetingRoom } from '../room/meeting-room.ts'
import type { Rooms } from '../room/rooms.ts'
import type { Tables } from '../storage/tables.ts'
import { type MeetingRow, meetingById, openMeetingsOf } from './meeting-store.ts'

interface Here {
  readonly tables: Kysely<Tables>
  readonly rooms: Rooms
}

export type Seated = 'seated' | 'not-stored'

/** Who has come into the circle is in each of its meetings that is not over. */
export async function joinOpenMeetings(
  { tables, rooms }: Here,
  circle: CircleId,
  member: MemberRow,
): Promise<Seated> {
  for (const { id } of await openMeetingsOf(tables, circle)) {
    const room = await rooms.meeting(id)
    if (room && (await join(room, member)) === 'not-stored') return 'not-stored'
  }
  return 'seated'
}

async function join(room: MeetingRoom, { id, name, part }: MemberRow): Promise<Seated> {
  if (memberOf(room.state, id)) return 'seated'
  const joined = (state: MeetingState): readonly MeetingEvent[] =>
    state.progress.type === 'closed' || memberOf(state, id)
      ? []
      : [{ type: 'member.joined', member: { id, name, part } }]
  return (await room.happen(id, joined)) === 'stored' ? 'seated' : 'not-stored'
}

/**
 * Who this device is in a meeting's circle; undefined for a stranger and where there is no such
 * meeting. A member whom a crash kept out of the meeting, between joining the circle and joining
 * its meetings, is let in now: 'not-stored' where the disk does not take it. Strangers make no room
 * open.
 */
export async function memberInMeeting(
  { tables, rooms }: Here,
  device: string | undefined,
  meeting: string,
): Promise<{ readonly meeting: MeetingRow; readonly member: MemberId } | 'not-stored' | undefined> {
  if (device === undefined) return undefined
  const row = await meetingById(tables, meeting)
  const member = row && (await memberOnDevice(tables, device, row.circle))
  if (!row || !member) return undefined
  if (row.status !== 'closed') {
    const room = await rooms.meeting(row.id)
    if (room && (await join(room, member)) === 'not-stored') return 'not-stored'
  }
  return { meeting: row, member: member.id }
}
