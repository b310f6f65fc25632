import type { Member } from '@kring/shared/circle/member'
import type { CircleId, MeetingId, MemberId } from '@kring/shared/lib/id'
import { methodById } from '@kring/shared/method/methods'
import type { Database } from '../../../storage/database.ts'
import type { MeetingRoom } from '../../meeting-room.ts'
import type { Rooms } from '../../rooms.ts'

const CIRCLE = 'drill' as CircleId
const A_YEAR_MS = 365 * 24 * 60 * 60_000

/** The circle that the meetings of a drill belong to. */
export async function makeDrillCircle({ tables }: Database, founder: MemberId): Promise<void> {
  const now = Date.now()
  await tables
    .insertInto('circle')
    .values({
      id: CIRCLE,
      name: 'Drill',
      language: 'en',
      method: 'backstage',
      founder,
      join_code: 'DRILL2',
      join_code_expires_at: now + A_YEAR_MS,
      sample: 0,
      created_at: now,
    })
    .execute()
}

export interface DrillMeetingPlan {
  readonly meeting: MeetingId
  readonly number: number
  readonly method: string
  readonly members: readonly Member[]
  readonly lead: MemberId
}

export async function planDrillMeeting(
  rooms: Rooms,
  { method: id, ...plan }: DrillMeetingPlan,
): Promise<MeetingRoom> {
  const method = methodById(id)
  if (!method) throw new Error(`no method ${id}`)
  const room = await rooms.plan({
    type: 'meeting.planned',
    circle: CIRCLE,
    language: 'en',
    method,
    startsAt: null,
    ...plan,
  })
  if (!room) throw new Error('the disk did not take the meeting')
  return room
}
