import type { Context } from 'hono'

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/

/**
 * Where a request comes from. A proxy on this same machine is believed about who asked it, by the
 * last address it added itself; anyone else's word on that is worth nothing.
 */
export function clientAddress(c: Context): string {
  const remote = remoteOf(c.env) ?? 'unknown'
  if (!LOOPBACK.test(remote)) return remote
  return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() || remote
}

function remoteOf(env: unknown): string | undefined {
  const { incoming } = (env ?? {}) as {
    incoming?: { socket?: { remoteAddress?: string | undefined } }
  }
  return incoming?.socket?.remoteAddress
}
