import type { Phase } from '@kring/shared/method/method'
import type { Seat } from '@kring/shared/method/seat'
import { isQuestion, KINDS, type Kind } from '@kring/shared/note/kind'

/**
 * Who is heard in a step, read from what it admits.
 *
 * - `told`: those who took something on last time
 * - `circle-asks`: the circle asks and the case-giver answers · `both`: one and the other
 * - `all-write` / `circle-writes`: nobody speaks; it is written and then shown
 */
export type Voice =
  | 'nobody'
  | 'all'
  | 'all-write'
  | 'told'
  | 'case-giver'
  | 'circle'
  | 'circle-asks'
  | 'circle-writes'
  | 'both'
  | 'facilitator'

/** A choice or a rating is made, and only heard where nothing else is. */
const MADE: readonly Kind[] = ['choice', 'rating']

export function voiceOf(phase: Phase, within: 'meeting' | 'case'): Voice {
  const open = KINDS.filter((kind) => phase.admits[kind] !== undefined)
  const spoken = open.some((kind) => !MADE.includes(kind))
    ? open.filter((kind) => !MADE.includes(kind))
    : open
  const kindsOf = (seat: Seat) => spoken.filter((kind) => phase.admits[kind]?.includes(seat))
  const [circle, caseGiver, facilitator] = [
    kindsOf('peer'),
    kindsOf('case-giver'),
    kindsOf('facilitator'),
  ]
  const writes = phase.manner.includes('private')

  if (spoken.length === 0) return 'nobody'
  if (within === 'meeting') {
    if (caseGiver.includes('report') && !circle.some((kind) => caseGiver.includes(kind)))
      return 'told'
    if (facilitator.includes('input')) return 'facilitator'
    return writes ? 'all-write' : 'all'
  }
  if (circle.length === 0) return caseGiver.length > 0 ? 'case-giver' : 'facilitator'
  if (caseGiver.length === 0) return writes ? 'circle-writes' : 'circle'
  if (writes) return 'all-write'
  if (facilitator.length > 0) return 'all'
  return circle.every(isQuestion) ? 'circle-asks' : 'both'
}
