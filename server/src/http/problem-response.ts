import type { Problem } from '@kring/shared/api/problem'
import type { Refusal } from '@kring/shared/refusal/refusal'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { REFUSAL_TITLES } from './refusal-titles.ts'

type Words = Pick<Problem, 'code' | 'title'> & {
  readonly detail?: string
  readonly [more: string]: unknown
}

/**
 * An error as RFC 9457 has it. `code` is stable and is what programs go by; the words are for the
 * developer who reads them. What a member reads is chosen by the client, by code, in their language.
 */
export function problem(c: Context, status: ContentfulStatusCode, words: Words): Response {
  const body = { type: `urn:kring:problem:${words.code}`, status, ...words }
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' })
}

/** The one answer for what is not there and for what is not yours: nobody learns which it was. */
export function notFound(c: Context): Response {
  return problem(c, 404, {
    code: 'not-found',
    title: 'Nothing here for you',
    detail: 'It does not exist, or this device is not of its circle.',
  })
}

export function notStored(c: Context): Response {
  return problem(c, 507, {
    code: 'not-stored',
    title: 'The server could not write this to its disk',
    detail:
      'Nothing of it was stored and nobody saw it. What you wrote is still on your device: try again in a while.',
  })
}

/** What the words of a request name and what is not there: the body is wrong, not the moment. */
const NAMES_NOTHING: ReadonlySet<Refusal['code']> = new Set([
  'no-such-item',
  'no-such-member',
  'no-such-agreement',
  'no-such-note',
  'no-such-knock',
])

/** A refusal of the rules, with all that it says. */
export function refusalResponse(c: Context, refusal: Refusal): Response {
  if (refusal.code === 'not-of-this-circle') return notFound(c)
  const status = NAMES_NOTHING.has(refusal.code) ? 422 : 409
  return problem(c, status, { title: REFUSAL_TITLES[refusal.code], ...refusal })
}
