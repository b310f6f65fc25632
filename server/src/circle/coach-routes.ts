import { SetCoach } from '@kring/shared/api/circle-api'
import { Hono } from 'hono'
import { type DeviceEnv, type DeviceOptions, deviceOn } from '../http/device-cookie.ts'
import { notFound, refusalResponse } from '../http/problem-response.ts'
import { readBody } from '../http/read-body.ts'
import { circleById, mayOpenDoor, memberOnDevice } from './circle-store.ts'

/**
 * Whether the question coach helps in a circle. That is all the server ever hears of it: what is
 * read and what is hinted at stays on the device of who writes.
 */
export function coachRoutes({ tables }: Pick<DeviceOptions, 'tables'>): Hono<DeviceEnv> {
  return new Hono<DeviceEnv>().post('/api/circles/:circle/coach', async (c) => {
    const you = await memberOnDevice(tables, deviceOn(c), c.req.param('circle'))
    const circle = you && (await circleById(tables, you.circle))
    if (!you || !circle) return notFound(c)
    if (!(await mayOpenDoor(tables, circle, you.id))) {
      return refusalResponse(c, { code: 'not-the-facilitator' })
    }
    const read = await readBody(c, SetCoach)
    if (!read.ok) return read.response
    const { coach } = read.value
    await tables.updateTable('circle').set({ coach }).where('id', '=', circle.id).execute()
    return c.json({ coach })
  })
}
