import { Join, type Joined, tidyJoinCode } from '@kring/shared/api/circle-api'
import type { CircleId } from '@kring/shared/lib/id'
import { type Context, Hono } from 'hono'
import { clientAddress } from '../http/client-address.ts'
import {
  type DeviceEnv,
  type DeviceOptions,
  deviceOn,
  ensureDevice,
} from '../http/device-cookie.ts'
import { notStored, problem } from '../http/problem-response.ts'
import { readBody } from '../http/read-body.ts'
import { tooMany } from '../http/too-many.ts'
import { Tries } from '../http/tries.ts'
import type { InOrder } from '../lib/in-order.ts'
import { joinOpenMeetings } from '../meeting/meeting-seat.ts'
import { meetingToGoTo } from '../meeting/meeting-store.ts'
import type { Rooms } from '../room/rooms.ts'
import {
  addMember,
  type CircleRow,
  circleByJoinCode,
  giveDevice,
  type MemberRow,
  MOST_MEMBERS,
  memberByName,
  memberOnDevice,
  membersOf,
} from './circle-store.ts'
import { knock, withdrawKnocks } from './knock.ts'

export interface JoinRoutesOptions extends DeviceOptions {
  readonly rooms: Rooms
  /** By circle: a plan and a join never miss each other. */
  readonly inOrder: InOrder
}

const WRONG_CODES_A_MINUTE = 30

/** The door of a circle: whose it is, and in by name. */
export function joinRoutes(options: JoinRoutesOptions): Hono<DeviceEnv> {
  const { tables, inOrder } = options
  const tries = new Tries(options.clock, { perMinute: WRONG_CODES_A_MINUTE })

  /** The circle behind a code, or why the door stays shut. Members keep their own way in. */
  async function doorOf(
    c: Context<DeviceEnv>,
    code: string,
  ): Promise<{ readonly circle: CircleRow; readonly you: MemberRow | undefined } | Response> {
    const address = clientAddress(c)
    const waitSeconds = tries.waitSeconds(address)
    if (waitSeconds > 0) {
      const title = 'Too many codes that open no door'
      return tooMany(c, { waitSeconds, code: 'too-many-tries', title })
    }
    const found = await circleByJoinCode(options, code)
    if (found.type === 'unknown') {
      tries.count(address)
      return problem(c, 404, { code: 'join-code-unknown', title: 'No circle has this code' })
    }
    const you = await memberOnDevice(tables, deviceOn(c), found.circle.id)
    if (found.type === 'expired' && !you) {
      tries.count(address)
      return problem(c, 410, {
        code: 'join-code-expired',
        title: 'This code has expired',
        detail: 'Who leads the circle sees a fresh one.',
      })
    }
    return { circle: found.circle, you }
  }

  async function enter(c: Context<DeviceEnv>, member: MemberRow): Promise<Response> {
    const seated = await joinOpenMeetings(options, member.circle, member)
    if (seated === 'not-stored') return notStored(c)
    return c.json(await joinedAs(options, member.circle, member), 201)
  }

  return new Hono<DeviceEnv>()
    .get('/api/join/:code', async (c) => {
      const door = await doorOf(c, tidyJoinCode(c.req.param('code')))
      if (door instanceof Response) return door
      const { circle, you } = door
      const meeting = await meetingToGoTo(tables, circle.id)
      return c.json({
        circle: { id: circle.id, name: circle.name },
        ...(you ? { you: { member: you.id, name: you.name } } : {}),
        ...(meeting ? { meeting } : {}),
      })
    })

    .post('/api/join', async (c) => {
      const read = await readBody(c, Join)
      if (!read.ok) return read.response
      const { joinCode, name, knock: knocks = false } = read.value
      const door = await doorOf(c, joinCode)
      if (door instanceof Response) return door
      const { circle } = door

      return inOrder.run(circle.id, async () => {
        const taken = await memberByName(tables, circle.id, name)
        if (taken) {
          const device = deviceOn(c)
          if (device && (await isTheirs(options, device, taken))) {
            await giveDevice(options, device, taken.id)
            return enter(c, taken)
          }
          return knocks ? knock(c, options, taken) : nameTaken(c, name)
        }
        if ((await membersOf(tables, circle.id)).length >= MOST_MEMBERS) {
          return problem(c, 409, {
            code: 'circle-full',
            title: 'The circle is full',
            most: MOST_MEMBERS,
          })
        }
        const device = await ensureDevice(c, options)
        await withdrawKnocks(options, circle.id, device)
        const member = await tables.transaction().execute(async (transaction) => {
          const source = { ...options, tables: transaction }
          const added = await addMember(source, circle.id, { name })
          await giveDevice(source, device, added.id)
          return added
        })
        return enter(c, member)
      })
    })
}

/** What someone who is in is told: who they are, and the meeting to go to. */
export async function joinedAs(
  { tables }: Pick<DeviceOptions, 'tables'>,
  circle: CircleId,
  member: Pick<MemberRow, 'id'>,
): Promise<Joined> {
  const meeting = await meetingToGoTo(tables, circle)
  return { circle, member: member.id, ...(meeting ? { meeting } : {}) }
}

async function isTheirs(
  { tables }: DeviceOptions,
  device: string,
  member: MemberRow,
): Promise<boolean> {
  const row = await tables
    .selectFrom('device_member')
    .select('since')
    .where('device', '=', device)
    .where('member', '=', member.id)
    .executeTakeFirst()
  return row !== undefined
}

function nameTaken(c: Context, name: string): Response {
  return problem(c, 409, {
    code: 'name-taken',
    title: 'Someone in the circle has this name',
    detail: 'Knock to be let in as them from this device, or say another name.',
    name,
  })
}
