import { CreateCircle } from '@kring/shared/api/circle-api'
import { DEFAULT_METHOD_ID, methodById } from '@kring/shared/method/methods'
import { Hono } from 'hono'
import {
  type DeviceEnv,
  type DeviceOptions,
  deviceOn,
  ensureDevice,
} from '../http/device-cookie.ts'
import { notFound, problem } from '../http/problem-response.ts'
import { type OriginOptions, publicOrigin } from '../http/public-origin.ts'
import { readBody } from '../http/read-body.ts'
import { toldMeetingsOf } from '../meeting/meeting-store.ts'
import { toldIn, usualMethodOf } from '../method/method-store.ts'
import {
  circleById,
  createCircle,
  giveDevice,
  mayOpenDoor,
  memberOnDevice,
  membersOf,
  renewJoinCode,
} from './circle-store.ts'

export type CircleRoutesOptions = DeviceOptions & OriginOptions

export function circleRoutes(options: CircleRoutesOptions): Hono<DeviceEnv> {
  const { tables, clock } = options

  return new Hono<DeviceEnv>()
    .post('/api/circles', async (c) => {
      const read = await readBody(c, CreateCircle)
      if (!read.ok) return read.response
      const { name, you, language, method = DEFAULT_METHOD_ID } = read.value
      if (!methodById(method)) {
        return problem(c, 422, { code: 'method-unknown', title: 'There is no such method' })
      }
      const device = await ensureDevice(c, options)
      const created = await tables.transaction().execute(async (transaction) => {
        const source = { ...options, tables: transaction }
        const made = await createCircle(source, { name, you, language, method })
        await giveDevice(source, device, made.member)
        return made
      })
      return c.json(created, 201)
    })

    .get('/api/circles/:circle', async (c) => {
      const you = await memberOnDevice(tables, deviceOn(c), c.req.param('circle'))
      let circle = you && (await circleById(tables, you.circle))
      if (!you || !circle) return notFound(c)
      const mayChange = await mayOpenDoor(tables, circle, you.id)
      if (mayChange && circle.join_code_expires_at <= clock()) {
        await renewJoinCode(options, circle.id)
        circle = (await circleById(tables, circle.id)) ?? circle
      }
      const members = await membersOf(tables, circle.id)
      const meetings = await toldMeetingsOf(tables, circle.id)
      const usual = await usualMethodOf(tables, circle)
      return c.json({
        circle: {
          id: circle.id,
          name: circle.name,
          language: circle.language,
          method: usual.id,
          ...(usual.type === 'own'
            ? { ownMethod: { version: usual.row.version, ...toldIn(usual.row) } }
            : {}),
          joinCode: circle.join_code,
          joinUrl: `${publicOrigin(c, options)}/j/${circle.join_code}`,
          sample: circle.sample === 1,
          coach: circle.coach,
        },
        you: { member: you.id, name: you.name, mayChange },
        members: members.map(({ id, name, part }) => ({ id, name, part })),
        meetings: meetings.map(({ meeting, ownMethod }) => ({
          id: meeting.id,
          number: meeting.number,
          method: meeting.method,
          ...(ownMethod ? { ownMethod } : {}),
          status: meeting.status,
          startsAt: meeting.starts_at,
          startedAt: meeting.started_at,
          closedAt: meeting.closed_at,
        })),
      })
    })
}
