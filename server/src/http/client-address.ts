import type { Context } from 'hono'

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/

/**
 * Where a request comes from. A proxy on this same machine is believed about who asked it, by the
 * last address it added itself; anyone else's word on that is worth nothing.
 */
export function addressOf({ headers, socket }: Asked): string {
  const remote = socket.remoteAddress ?? 'unknown'
  if (!LOOPBACK.test(remote)) return remote
  const forwarded = headers['x-forwarded-for']
  const last = typeof forwarded === 'string' ? forwarded : forwarded?.at(-1)
  return last?.split(',').at(-1)?.trim() || remote
}

export function clientAddress(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: Asked['socket'] } }
  const forwarded = c.req.header('x-forwarded-for')
  return addressOf({ headers: { 'x-forwarded-for': forwarded }, socket: incoming?.socket ?? {} })
}

interface Asked {
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined }
  readonly socket: { readonly remoteAddress?: string | undefined }
}
