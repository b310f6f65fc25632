import type { Context } from 'hono'
import { problem } from './problem-response.ts'

export interface TooMany {
  /** Until it may be tried again. */
  readonly waitSeconds: number
  readonly code: string
  readonly title: string
}

/** 429: not now, and when again. */
export function tooMany(c: Context, { waitSeconds, code, title }: TooMany): Response {
  c.header('retry-after', String(waitSeconds))
  return problem(c, 429, {
    code,
    title,
    detail: `Try again in ${waitSeconds} seconds.`,
    retryAfter: waitSeconds,
  })
}
