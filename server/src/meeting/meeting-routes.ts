import { PlanMeeting } from '@kring/shared/api/circle-api'
import type { MeetingId, MemberId } from '@kring/shared/lib/id'
import { Command } from '@kring/shared/meeting/command'
import { faultSentence } from '@kring/shared/method/method-faults'
import { Hono } from 'hono'
import { dueAgreementsOf } from '../agreement/agreement-store.ts'
import {
  type CircleRow,
  circleById,
  memberOnDevice,
  membersOf,
  renewJoinCode,
  type Source,
} from '../circle/circle-store.ts'
import { type DeviceEnv, deviceOn } from '../http/device-cookie.ts'
import { notFound, notStored, problem, refusalResponse } from '../http/problem-response.ts'
import { readBody } from '../http/read-body.ts'
import type { InOrder } from '../lib/in-order.ts'
import { methodToPlan, usualMethodOf } from '../method/method-store.ts'
import type { MeetingRoom } from '../room/meeting-room.ts'
import type { Rooms } from '../room/rooms.ts'
import { memberInMeeting } from './meeting-seat.ts'
import { nextNumber } from './meeting-store.ts'

export interface MeetingRoutesOptions extends Source {
  readonly rooms: Rooms
  /** By circle: a plan and a join never miss each other. */
  readonly inOrder: InOrder
  /** Told of each command that was asked, and what became of it. */
  readonly heard: (outcome: 'done' | 'refused' | 'not-stored') => void
}

export function meetingRoutes(options: MeetingRoutesOptions): Hono<DeviceEnv> {
  const { tables, rooms, inOrder } = options

  async function roomFor(
    device: string | undefined,
    meeting: string,
  ): Promise<{ readonly room: MeetingRoom; readonly member: MemberId } | 'not-stored' | undefined> {
    const seat = await memberInMeeting({ tables, rooms }, device, meeting)
    if (seat === 'not-stored') return seat
    const room = seat && (await rooms.meeting(seat.meeting.id))
    return room && { room, member: seat.member }
  }

  async function usual(circle: CircleRow) {
    const method = await usualMethodOf(tables, circle)
    return method.type === 'own'
      ? { id: method.id, version: method.row.version }
      : { id: method.id }
  }

  return new Hono<DeviceEnv>()
    .post('/api/circles/:circle/meetings', async (c) => {
      const member = await memberOnDevice(tables, deviceOn(c), c.req.param('circle'))
      const circle = member && (await circleById(tables, member.circle))
      if (!circle) return notFound(c)
      const read = await readBody(c, PlanMeeting)
      if (!read.ok) return read.response
      if (member.part === 'observer') return refusalResponse(c, { code: 'observers-only-read' })
      const { method: id, methodVersion: version } = read.value
      const named = id === undefined ? await usual(circle) : { id, version }
      const found = await methodToPlan(tables, circle.id, named)
      if (found.type === 'unknown') {
        return problem(c, 422, { code: 'method-unknown', title: 'There is no such method' })
      }
      if (found.type === 'broken') {
        return problem(c, 422, {
          code: 'method-breaks-rules',
          title: 'This version of the method breaks a rule',
          detail: found.faults.map(faultSentence).join('\n'),
          faults: found.faults,
        })
      }
      const { method } = found

      return inOrder.run(circle.id, async () => {
        const meeting = options.random.id() as MeetingId
        const members = await membersOf(tables, circle.id)
        const room = await rooms.plan({
          type: 'meeting.planned',
          meeting,
          circle: circle.id,
          number: await nextNumber(tables, circle.id),
          language: circle.language,
          method,
          startsAt: read.value.startsAt === undefined ? null : Date.parse(read.value.startsAt),
          members: members.map(({ id, name, part }) => ({ id, name, part })),
          lead: member.id,
          ...(circle.team_leader === null ? {} : { teamLeader: circle.team_leader }),
        })
        if (!room) return notStored(c)
        await renewJoinCode(options, circle.id)
        return c.json({ meeting }, 201)
      })
    })

    .get('/api/meetings/:meeting', async (c) => {
      const at = await roomFor(deviceOn(c), c.req.param('meeting'))
      if (at === 'not-stored') return notStored(c)
      const view = at?.room.view(at.member)
      return view ? c.json({ meeting: at?.room.id, state: view }) : notFound(c)
    })

    .post('/api/meetings/:meeting/commands', async (c) => {
      const at = await roomFor(deviceOn(c), c.req.param('meeting'))
      if (at === 'not-stored') return notStored(c)
      if (!at?.room.view(at.member)) return notFound(c)
      const { room, member } = at
      const read = await readBody(c, Command, { code: 'command-malformed' })
      if (!read.ok) return read.response
      const command = read.value

      const { circle } = room.state
      const starts = command.type === 'meeting.start'
      const due = starts ? await dueAgreementsOf(tables, circle) : []
      const commanded = await room.command(command, { actor: member, due })
      options.heard(commanded.type)
      switch (commanded.type) {
        case 'refused':
          return refusalResponse(c, commanded.refusal)
        case 'not-stored':
          return notStored(c)
        case 'done': {
          if (starts) await renewJoinCode(options, circle)
          const { view } = commanded
          return c.json({ version: view.version, state: view })
        }
      }
    })
}
