import type { Context } from 'hono'

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/

export interface OriginOptions {
  readonly publicUrl: string | undefined
  /** Where others in the room reach this machine, if they do. */
  readonly lanOrigin: string | undefined
}

/**
 * Where links that are handed out lead. Who opened Kring at `localhost` shows a code for phones,
 * and on a phone `localhost` is the phone.
 */
export function publicOrigin(c: Context, { publicUrl, lanOrigin }: OriginOptions): string {
  if (publicUrl) return new URL(publicUrl).origin
  const asked = new URL(c.req.url)
  return lanOrigin && LOOPBACK.test(asked.hostname) ? lanOrigin : asked.origin
}
