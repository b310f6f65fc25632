import { Hono } from 'hono'
import type { Kysely } from 'kysely'
import { memberOnDevice } from '../circle/circle-store.ts'
import { type DeviceEnv, deviceOn } from '../http/device-cookie.ts'
import { notFound } from '../http/problem-response.ts'
import type { Tables } from '../storage/tables.ts'
import { agreementsOf } from './agreement-store.ts'

export interface AgreementRoutesOptions {
  readonly tables: Kysely<Tables>
}

export function agreementRoutes({ tables }: AgreementRoutesOptions): Hono<DeviceEnv> {
  return new Hono<DeviceEnv>().get('/api/circles/:circle/agreements', async (c) => {
    const member = await memberOnDevice(tables, deviceOn(c), c.req.param('circle'))
    if (!member) return notFound(c)
    return c.json({ agreements: await agreementsOf(tables, member.circle) })
  })
}
