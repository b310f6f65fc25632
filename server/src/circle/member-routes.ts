import { AddMember } from '@kring/shared/api/circle-api'
import { Hono } from 'hono'
import { type DeviceEnv, type DeviceOptions, deviceOn } from '../http/device-cookie.ts'
import { notFound, notStored, problem, refusalResponse } from '../http/problem-response.ts'
import { readBody } from '../http/read-body.ts'
import type { InOrder } from '../lib/in-order.ts'
import { joinOpenMeetings } from '../meeting/meeting-seat.ts'
import type { Rooms } from '../room/rooms.ts'
import {
  addMember,
  circleById,
  MOST_MEMBERS,
  mayOpenDoor,
  memberByName,
  memberOnDevice,
  membersOf,
} from './circle-store.ts'

export interface MemberRoutesOptions extends DeviceOptions {
  readonly rooms: Rooms
  /** By circle: a plan and a join never miss each other. */
  readonly inOrder: InOrder
}

/**
 * Where a circle shares one screen, somebody without a device is seated by who may open its door.
 * The seat has no key: who comes back to it with a device of their own knocks like anyone else.
 */
export function memberRoutes(options: MemberRoutesOptions): Hono<DeviceEnv> {
  const { tables, inOrder } = options

  return new Hono<DeviceEnv>().post('/api/circles/:circle/members', async (c) => {
    const you = await memberOnDevice(tables, deviceOn(c), c.req.param('circle'))
    const circle = you && (await circleById(tables, you.circle))
    if (!you || !circle) return notFound(c)
    if (!(await mayOpenDoor(tables, circle, you.id))) {
      return refusalResponse(c, { code: 'not-the-facilitator' })
    }
    const read = await readBody(c, AddMember)
    if (!read.ok) return read.response
    const { name } = read.value

    return inOrder.run(circle.id, async () => {
      if (await memberByName(tables, circle.id, name)) {
        const title = 'Someone in the circle has this name'
        return problem(c, 409, { code: 'name-taken', title, name })
      }
      if ((await membersOf(tables, circle.id)).length >= MOST_MEMBERS) {
        const title = 'The circle is full'
        return problem(c, 409, { code: 'circle-full', title, most: MOST_MEMBERS })
      }
      const member = await addMember(options, circle.id, { name })
      const seated = await joinOpenMeetings(options, circle.id, member)
      return seated === 'not-stored' ? notStored(c) : c.json({ member: member.id }, 201)
    })
  })
}
