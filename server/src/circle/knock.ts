import type { CircleId, MeetingId } from '@kring/shared/lib/id'
import type { Context } from 'hono'
import { type DeviceEnv, type DeviceOptions, ensureDevice } from '../http/device-cookie.ts'
import { notStored, problem } from '../http/problem-response.ts'
import { meetingToGoTo } from '../meeting/meeting-store.ts'
import type { Rooms } from '../room/rooms.ts'
import type { MemberRow } from './circle-store.ts'

/** Who waits at the door of one meeting at once. */
const MOST_KNOCKS = 20

export interface KnockOptions extends DeviceOptions {
  readonly rooms: Rooms
}

/**
 * Asks who leads the meeting to let this device in as a member whose name is taken. The answer
 * comes through the meeting's log, which makes the device theirs or turns it away.
 */
export async function knock(
  c: Context<DeviceEnv>,
  options: KnockOptions,
  member: MemberRow,
): Promise<Response> {
  const { tables, rooms } = options
  const meeting = await meetingToGoTo(tables, member.circle)
  const room = meeting && (await rooms.meeting(meeting))
  if (!room) return nobodyHome(c)
  const device = await ensureDevice(c, options)
  const waiting = await tables
    .selectFrom('knock')
    .select(['id', 'device', 'member'])
    .where('meeting', '=', room.id)
    .where('state', '=', 'waiting')
    .execute()
  const before = waiting.find((one) => one.device === device && one.member === member.id)
  if (!before && waiting.length >= MOST_KNOCKS) {
    c.header('retry-after', '60')
    return problem(c, 429, { code: 'too-many-knocks', title: 'Many wait at this door already' })
  }
  // The row stands first: the answer looks for it. A knock that a crash kept out of the log is
  // heard when it is made again.
  const id = before?.id ?? (await note(options, { member, meeting: room.id, device }))
  const heard = await room.happen(member.id, (state) =>
    state.progress.type === 'closed' || state.knocks.some((one) => one.id === id)
      ? []
      : [{ type: 'member.knocked', knock: { id, name: member.name, member: member.id } }],
  )
  const isHeard = room.state.knocks.some((one) => one.id === id)
  if (heard === 'stored' && isHeard) return c.json({ knock: id }, 202)
  await tables.deleteFrom('knock').where('id', '=', id).where('state', '=', 'waiting').execute()
  return heard === 'stored' ? nobodyHome(c) : notStored(c)
}

/** Who came in under a name of their own no longer waits at the door under another's. */
export async function withdrawKnocks(
  { tables, rooms }: KnockOptions,
  circle: CircleId,
  device: string,
): Promise<void> {
  const waiting = await tables
    .selectFrom('knock')
    .select(['id', 'meeting', 'member'])
    .where('circle', '=', circle)
    .where('device', '=', device)
    .where('state', '=', 'waiting')
    .execute()
  for (const { id, meeting, member } of waiting) {
    const room = await rooms.meeting(meeting)
    await room?.happen(member, (state) =>
      state.progress.type !== 'closed' && state.knocks.some((one) => one.id === id)
        ? [{ type: 'knock.answered', knock: id, answer: 'no' }]
        : [],
    )
  }
}

async function note(
  { tables, random, clock }: KnockOptions,
  {
    member,
    meeting,
    device,
  }: { readonly member: MemberRow; readonly meeting: MeetingId; readonly device: string },
): Promise<string> {
  const id = random.id()
  await tables
    .insertInto('knock')
    .values({
      id,
      circle: member.circle,
      meeting,
      device,
      member: member.id,
      name: member.name,
      state: 'waiting',
      created_at: clock(),
    })
    .execute()
  return id
}

function nobodyHome(c: Context): Response {
  return problem(c, 409, {
    code: 'name-taken-nobody-home',
    title: 'Someone in the circle has this name, and no meeting is planned to knock at',
    detail: 'Say another name, or come back with a personal link.',
  })
}
