import { SetUsualMethod } from '@kring/shared/api/circle-api'
import { Hono } from 'hono'
import { type DeviceEnv, type DeviceOptions, deviceOn } from '../http/device-cookie.ts'
import { notFound, problem, refusalResponse } from '../http/problem-response.ts'
import { readBody } from '../http/read-body.ts'
import { asUsualMethod } from '../method/method-store.ts'
import { circleById, mayOpenDoor, memberOnDevice } from './circle-store.ts'

/** What a circle usually meets by: for who may change how the circle works. */
export function usualMethodRoutes({ tables }: Pick<DeviceOptions, 'tables'>): Hono<DeviceEnv> {
  return new Hono<DeviceEnv>().post('/api/circles/:circle/method', async (c) => {
    const you = await memberOnDevice(tables, deviceOn(c), c.req.param('circle'))
    const circle = you && (await circleById(tables, you.circle))
    if (!you || !circle) return notFound(c)
    if (!(await mayOpenDoor(tables, circle, you.id))) {
      return refusalResponse(c, { code: 'not-the-facilitator' })
    }
    const read = await readBody(c, SetUsualMethod)
    if (!read.ok) return read.response
    const { method } = read.value
    const usual = await asUsualMethod(tables, circle.id, method)
    if (usual === 'unknown') {
      return problem(c, 422, { code: 'method-unknown', title: 'There is no such method' })
    }
    if (usual === 'broken') {
      const title = 'Every version of the method breaks a rule'
      return problem(c, 422, { code: 'method-breaks-rules', title })
    }
    await tables.updateTable('circle').set({ method }).where('id', '=', circle.id).execute()
    return c.json({ method })
  })
}
