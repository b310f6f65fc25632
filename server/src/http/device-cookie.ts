import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { parse } from 'hono/utils/cookie'
import type { Kysely } from 'kysely'
import { hashOf } from '../lib/hash.ts'
import type { Random } from '../lib/random.ts'
import { isNotStored } from '../storage/not-stored.ts'
import type { Tables } from '../storage/tables.ts'

const COOKIE = 'kring'
const TOKEN = /^[\w-]{43}$/
const DAY_MS = 24 * 60 * 60 * 1000
/** The longest that browsers keep a cookie. It is renewed on each day the device is used. */
const COOKIE_DAYS = 400

export interface DeviceOptions {
  readonly tables: Kysely<Tables>
  readonly clock: () => number
  readonly random: Random
  readonly publicUrl: string | undefined
}

/** A browser that we know, by the hash of its token. */
export interface DeviceEnv {
  readonly Variables: { device: string | undefined }
}

/** The device that a Cookie header names, known or not. */
export function deviceIn(cookieHeader: string | undefined): string | undefined {
  const token = cookieHeader && parse(cookieHeader, COOKIE)[COOKIE]
  return token && TOKEN.test(token) ? hashOf(token) : undefined
}

/** Finds out on which device a request was made, so that `deviceOn` can say. */
export function knowDevice(options: DeviceOptions): MiddlewareHandler<DeviceEnv> {
  const { tables, clock } = options
  return async (c, next) => {
    const hash = deviceIn(c.req.header('cookie'))
    const known =
      hash &&
      (await tables
        .selectFrom('device')
        .select('last_seen_at')
        .where('token_hash', '=', hash)
        .executeTakeFirst())
    c.set('device', known ? hash : undefined)
    if (hash && known && known.last_seen_at < clock() - DAY_MS) await renew(c, hash, options)
    await next()
  }
}

async function renew(c: Context<DeviceEnv>, hash: string, options: DeviceOptions): Promise<void> {
  try {
    await options.tables
      .updateTable('device')
      .set({ last_seen_at: options.clock() })
      .where('token_hash', '=', hash)
      .execute()
  } catch (error) {
    // A full disk is no reason not to let anyone read.
    if (isNotStored(error)) return
    throw error
  }
  setToken(c, getCookie(c, COOKIE) ?? '', options)
}

export function deviceOn(c: Context<DeviceEnv>): string | undefined {
  return c.get('device')
}

/** The device a request was made on; one that is new to us is given a token of its own. */
export async function ensureDevice(c: Context<DeviceEnv>, options: DeviceOptions): Promise<string> {
  const known = deviceOn(c)
  if (known) return known
  const token = options.random.secret()
  const hash = hashOf(token)
  const now = options.clock()
  await options.tables
    .insertInto('device')
    .values({ token_hash: hash, created_at: now, last_seen_at: now })
    .execute()
  setToken(c, token, options)
  c.set('device', hash)
  return hash
}

function setToken(c: Context, token: string, { publicUrl }: DeviceOptions): void {
  setCookie(c, COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: publicUrl?.startsWith('https:') === true,
    maxAge: COOKIE_DAYS * (DAY_MS / 1000),
  })
}
