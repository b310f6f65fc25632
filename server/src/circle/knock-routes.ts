import type { KnockAnswer } from '@kring/shared/api/circle-api'
import { Hono } from 'hono'
import type { Kysely } from 'kysely'
import type * as z from 'zod/mini'
import { type DeviceEnv, deviceOn } from '../http/device-cookie.ts'
import { notFound } from '../http/problem-response.ts'
import type { Tables } from '../storage/tables.ts'
import { joinedAs } from './join-routes.ts'

export interface KnockRoutesOptions {
  readonly tables: Kysely<Tables>
}

/** What became of a knock, told only to the device that knocked. */
export function knockRoutes({ tables }: KnockRoutesOptions): Hono<DeviceEnv> {
  return new Hono<DeviceEnv>().get('/api/knocks/:knock', async (c) => {
    const device = deviceOn(c)
    const knock =
      device &&
      (await tables
        .selectFrom('knock')
        .selectAll()
        .where('id', '=', c.req.param('knock'))
        .where('device', '=', device)
        .executeTakeFirst())
    if (!knock) return notFound(c)
    const answer: z.infer<typeof KnockAnswer> =
      knock.state === 'admitted'
        ? {
            state: 'admitted',
            ...(await joinedAs({ tables }, knock.circle, { id: knock.member })),
          }
        : { state: knock.state }
    return c.json(answer)
  })
}
