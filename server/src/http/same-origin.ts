import type { MiddlewareHandler } from 'hono'
import { problem } from './problem-response.ts'

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * What changes something must come from our own pages. Where there is no Origin, it is no page that
 * asks but a script of the caller's own.
 */
export function sameOrigin(publicUrl: string | undefined): MiddlewareHandler {
  const publicOrigin = publicUrl && new URL(publicUrl).origin
  return async (c, next) => {
    const origin = c.req.header('origin')
    if (READS.has(c.req.method) || origin === undefined) return next()
    const asked = URL.canParse(origin) ? new URL(origin) : undefined
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (asked && (asked.host === host || asked.origin === publicOrigin)) return next()
    return problem(c, 403, {
      code: 'other-origin',
      title: 'The request comes from a page of another site',
      detail: 'Behind a proxy, pass the Host on as it came or set PUBLIC_URL.',
    })
  }
}
