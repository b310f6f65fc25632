import { CreatePersonalLink } from '@kring/shared/api/circle-api'
import { Hono } from 'hono'
import type { Selectable } from 'kysely'
import {
  type DeviceEnv,
  type DeviceOptions,
  deviceOn,
  ensureDevice,
} from '../http/device-cookie.ts'
import { notFound, notStored, refusalResponse } from '../http/problem-response.ts'
import { type OriginOptions, publicOrigin } from '../http/public-origin.ts'
import { readBody } from '../http/read-body.ts'
import { hashOf } from '../lib/hash.ts'
import { joinOpenMeetings } from '../meeting/meeting-seat.ts'
import type { Rooms } from '../room/rooms.ts'
import type { PersonalLinkTable } from '../storage/tables.ts'
import { circleById, giveDevice, memberById, memberOnDevice } from './circle-store.ts'
import { joinedAs } from './join-routes.ts'

export interface PersonalLinkRoutesOptions extends DeviceOptions, OriginOptions {
  readonly rooms: Rooms
}

/** A link lasts as long as a programme pauses, and may be used on more than one device. */
const OWN_LINK_MS = 90 * 24 * 60 * 60 * 1000
/** One that another made is for now, and for one device. */
const GIVEN_LINK_MS = 60 * 60 * 1000

/**
 * Links that bring a member back on another device. Whoever holds one is that member, so a member
 * makes only their own; for another, only who made the circle. Everyone may plan and lead a meeting,
 * so leading one gives no key to another's seat.
 */
export function personalLinkRoutes(options: PersonalLinkRoutesOptions): Hono<DeviceEnv> {
  const { tables, clock, random } = options

  return new Hono<DeviceEnv>()
    .post('/api/circles/:circle/personal-links', async (c) => {
      const you = await memberOnDevice(tables, deviceOn(c), c.req.param('circle'))
      const circle = you && (await circleById(tables, you.circle))
      if (!circle) return notFound(c)
      const read = await readBody(c, CreatePersonalLink)
      if (!read.ok) return read.response
      const { member: asked = you.id } = read.value
      if (asked !== you.id) {
        if (circle.founder !== you.id) return refusalResponse(c, { code: 'not-the-facilitator' })
        const member = await memberById(tables, asked)
        if (member?.circle !== circle.id) return refusalResponse(c, { code: 'no-such-member' })
      }
      const secret = random.secret()
      await tables
        .insertInto('personal_link')
        .values({
          secret_hash: hashOf(secret),
          member: asked,
          made_by: you.id,
          created_at: clock(),
          last_used_at: null,
        })
        .execute()
      return c.json({ url: `${publicOrigin(c, options)}/me/${secret}` }, 201)
    })

    .post('/api/personal-links/:secret', async (c) => {
      const hash = hashOf(c.req.param('secret'))
      const link = await tables
        .selectFrom('personal_link')
        .selectAll()
        .where('secret_hash', '=', hash)
        .executeTakeFirst()
      const isGood = link !== undefined && isGoodAt(link, clock())
      const member = isGood ? await memberById(tables, link.member) : undefined
      if (!member) return notFound(c)
      const device = await ensureDevice(c, options)
      await tables.transaction().execute(async (transaction) => {
        await giveDevice({ tables: transaction, clock }, device, member.id)
        await transaction
          .updateTable('personal_link')
          .set({ last_used_at: clock() })
          .where('secret_hash', '=', hash)
          .execute()
      })
      const seated = await joinOpenMeetings(options, member.circle, member)
      if (seated === 'not-stored') return notStored(c)
      return c.json(await joinedAs(options, member.circle, member), 201)
    })
}

function isGoodAt(
  { member, made_by, created_at, last_used_at }: Selectable<PersonalLinkTable>,
  now: number,
): boolean {
  if (member === made_by) return created_at + OWN_LINK_MS > now
  return last_used_at === null && created_at + GIVEN_LINK_MS > now
}
