import { ArchiveMethod, CreateMethod, SaveMethod } from '@kring/shared/api/method-api'
import { type Context, Hono } from 'hono'
import { type MemberRow, memberOnDevice, type Source } from '../circle/circle-store.ts'
import { type DeviceEnv, deviceOn } from '../http/device-cookie.ts'
import { notFound, problem, refusalResponse } from '../http/problem-response.ts'
import { readBody } from '../http/read-body.ts'
import type { InOrder } from '../lib/in-order.ts'
import {
  addVersion,
  countOwnMethods,
  createOwnMethod,
  MOST_METHODS,
  MOST_VERSIONS,
  type OwnMethodRow,
  ownMethodById,
  ownMethodIn,
  toldMethodsOf,
  versionOf,
  versionsOf,
} from './method-store.ts'

export interface MethodRoutesOptions extends Source {
  /** By circle: of two who save at once, one is told of the other. */
  readonly inOrder: InOrder
}

/** A circle's own methods. Its members write them; its observers read; nobody else learns of them. */
export function methodRoutes(options: MethodRoutesOptions): Hono<DeviceEnv> {
  const { tables, inOrder } = options

  const memberAsking = (c: Context<DeviceEnv>) =>
    memberOnDevice(tables, deviceOn(c), c.req.param('circle') ?? '')

  async function methodAsked(
    c: Context<DeviceEnv>,
  ): Promise<{ readonly member: MemberRow; readonly own: OwnMethodRow } | undefined> {
    const member = await memberAsking(c)
    const id = c.req.param('method') ?? ''
    const own = member && (await ownMethodById(tables, member.circle, id))
    return own && { member, own }
  }

  return new Hono<DeviceEnv>()
    .get('/api/circles/:circle/methods', async (c) => {
      const member = await memberAsking(c)
      if (!member) return notFound(c)
      return c.json({ methods: await toldMethodsOf(tables, member.circle) })
    })

    .post('/api/circles/:circle/methods', async (c) => {
      const member = await memberAsking(c)
      if (!member) return notFound(c)
      if (member.part === 'observer') return refusalResponse(c, { code: 'observers-only-read' })
      const read = await readBody(c, CreateMethod)
      if (!read.ok) return read.response
      const { circle, id: by } = member

      return inOrder.run(circle, async () => {
        if ((await countOwnMethods(tables, circle)) >= MOST_METHODS) {
          const title = 'The circle has as many methods as it may have'
          return problem(c, 409, { code: 'methods-full', title, most: MOST_METHODS })
        }
        const method = await createOwnMethod(options, { circle, by, ...read.value })
        return c.json({ method, version: 1 }, 201)
      })
    })

    .get('/api/circles/:circle/methods/:method', async (c) => {
      const asked = await methodAsked(c)
      const newest = asked && (await versionOf(tables, asked.own.id))
      if (!asked || !newest) return notFound(c)
      const { id, archived } = asked.own
      return c.json({
        id,
        archived: archived === 1,
        version: newest.version,
        method: ownMethodIn(newest),
        versions: await versionsOf(tables, id),
      })
    })

    .get('/api/circles/:circle/methods/:method/versions/:version{[0-9]{1,9}}', async (c) => {
      const asked = await methodAsked(c)
      const version = Number(c.req.param('version'))
      const row = asked && (await versionOf(tables, asked.own.id, version))
      return row ? c.json({ version, method: ownMethodIn(row) }) : notFound(c)
    })

    .post('/api/circles/:circle/methods/:method/versions', async (c) => {
      const asked = await methodAsked(c)
      if (!asked) return notFound(c)
      const { member, own } = asked
      if (member.part === 'observer') return refusalResponse(c, { code: 'observers-only-read' })
      const read = await readBody(c, SaveMethod)
      if (!read.ok) return read.response
      const { from, method } = read.value

      return inOrder.run(member.circle, async () => {
        const [newest] = await versionsOf(tables, own.id)
        const row = await versionOf(tables, own.id)
        if (!newest || !row) return notFound(c)
        if (row.body === JSON.stringify(method)) {
          return c.json({ method: own.id, version: row.version })
        }
        // [H4] Who began from an older version is told, and what was saved since stays as it is.
        if (newest.version !== from) {
          const title = 'Another version was saved since'
          const { version, by, at } = newest
          return problem(c, 409, { code: 'method-changed', title, version, by, at })
        }
        if (newest.version >= MOST_VERSIONS) {
          const title = 'The method has as many versions as it may have'
          return problem(c, 409, { code: 'versions-full', title, most: MOST_VERSIONS })
        }
        const version = newest.version + 1
        await addVersion(options, { id: own.id, version, by: member.id, method })
        return c.json({ method: own.id, version }, 201)
      })
    })

    .post('/api/circles/:circle/methods/:method/archive', async (c) => {
      const asked = await methodAsked(c)
      if (!asked) return notFound(c)
      if (asked.member.part === 'observer') {
        return refusalResponse(c, { code: 'observers-only-read' })
      }
      const read = await readBody(c, ArchiveMethod)
      if (!read.ok) return read.response
      const { archived } = read.value
      await tables
        .updateTable('own_method')
        .set({ archived: archived ? 1 : 0 })
        .where('id', '=', asked.own.id)
        .execute()
      return c.json({ archived })
    })
}
