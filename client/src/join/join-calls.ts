import type { Door, Joined } from '@kring/shared/api/circle-api'
import type * as z from 'zod/mini'

/**
 * What the door is asked and told. This page is to be there before anything else is, so that what it
 * is answered is read by hand: the few fields it goes by, and no library.
 */
export type Refused =
  | { readonly ok: false; readonly why: 'unreachable' }
  | { readonly ok: false; readonly why: 'refused'; readonly status: number }

export type Answered<Value> = { readonly ok: true; readonly value: Value } | Refused

/** Where being in leads: the running meeting, else the circle. */
function wayIn({ circle, meeting }: Omit<Joined, 'member'>): string {
  return meeting === undefined ? `/c/${circle}` : `/m/${meeting}`
}

export interface SeenDoor {
  /** What the circle is called. */
  readonly name: string
  /** Where it leads who was here before on this device. */
  readonly way: string | undefined
}

/** Whose door a code opens, and who this device is to it. */
export async function lookAtDoor(code: string, signal: AbortSignal): Promise<Answered<SeenDoor>> {
  const path = `/api/join/${encodeURIComponent(code)}`
  return ask<z.infer<typeof Door>, SeenDoor>(path, { signal }, ({ circle, you, meeting }) => ({
    name: String(circle.name),
    way: you && wayIn({ circle: circle.id, meeting }),
  }))
}

export interface JoinAs {
  readonly joinCode: string
  readonly name: string
  /** Asks the facilitator to let this name in, although it is taken. */
  readonly knock?: true
}

export type JoinAnswer =
  | { readonly type: 'in'; readonly way: string }
  | { readonly type: 'asked'; readonly knock: string }

export function joinCircle(as: JoinAs): Promise<Answered<JoinAnswer>> {
  return ask<Joined & { readonly knock?: string }, JoinAnswer>('/api/join', said(as), (answer) =>
    typeof answer.knock === 'string'
      ? { type: 'asked', knock: answer.knock }
      : { type: 'in', way: wayIn(answer) },
  )
}

export type KnockAnswer =
  | { readonly type: 'waiting' | 'refused' }
  | { readonly type: 'in'; readonly way: string }

export function askKnock(knock: string, signal: AbortSignal): Promise<Answered<KnockAnswer>> {
  const path = `/api/knocks/${encodeURIComponent(knock)}`
  return ask<Joined & { readonly state: string }, KnockAnswer>(path, { signal }, (answer) =>
    answer.state === 'admitted'
      ? { type: 'in', way: wayIn(answer) }
      : { type: answer.state === 'refused' ? 'refused' : 'waiting' },
  )
}

export function openPersonalLink(secret: string): Promise<Answered<string>> {
  return ask(`/api/personal-links/${encodeURIComponent(secret)}`, said({}), wayIn)
}

function said(body: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
}

/** An answer that cannot be read is one that our server did not give. */
async function ask<Body, Value>(
  path: string,
  request: RequestInit,
  read: (body: Body) => Value,
): Promise<Answered<Value>> {
  let response: Response
  try {
    response = await fetch(path, { credentials: 'same-origin', ...request })
  } catch {
    return { ok: false, why: 'unreachable' }
  }
  if (!response.ok) return { ok: false, why: 'refused', status: response.status }
  try {
    return { ok: true, value: read((await response.json()) as Body) }
  } catch {
    return { ok: false, why: 'refused', status: 0 }
  }
}
