import { Door, Joined, KnockAnswer, Knocked } from '@kring/shared/api/circle-api'
import type * as z from 'zod/mini'
import { type Answer, apiGet, apiPost, type CallOptions } from '../api/api-client.ts'

/** Where being in leads: the running meeting, else the circle. */
export function wayIn({
  circle,
  meeting,
}: {
  circle: string
  meeting?: string | undefined
}): string {
  return meeting === undefined ? `/c/${circle}` : `/m/${meeting}`
}

/** Whose door a code opens, and who this device is to it. */
export function lookAtDoor(
  code: string,
  options: CallOptions,
): Promise<Answer<z.infer<typeof Door>>> {
  return apiGet(`/api/join/${encodeURIComponent(code)}`, Door, options)
}

export interface JoinAs {
  readonly joinCode: string
  readonly name: string
  /** Asks the facilitator to let this name in, although it is taken. */
  readonly knock?: true
}

export function joinCircle(as: JoinAs): Promise<Answer<Joined | z.infer<typeof Knocked>>> {
  return apiPost('/api/join', as, Joined, { accepted: Knocked })
}

export function askKnock(
  knock: string,
  options: CallOptions,
): Promise<Answer<z.infer<typeof KnockAnswer>>> {
  return apiGet(`/api/knocks/${encodeURIComponent(knock)}`, KnockAnswer, options)
}

export function openPersonalLink(secret: string): Promise<Answer<Joined>> {
  return apiPost(`/api/personal-links/${encodeURIComponent(secret)}`, {}, Joined)
}
