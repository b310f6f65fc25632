import { type Phase, surelyAsks } from '../method/method.ts'
import type { AgendaItem, Turn } from './agenda.ts'

/**
 * What the case-giver answers where a phase waits for their yes: it opens, it is passed by, or the
 * circle asks on first.
 */
export const CONSENT_ANSWERS = ['yes', 'no', 'questions'] as const
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number]

export function hasConsent(item: AgendaItem, phase: Phase): boolean {
  if (!phase.manner.includes('consent')) return true
  return item.type === 'turn' && item.consents[phase.id] === 'yes'
}

/** [V8] Where more questions are asked: the last phase of the turn that asks, before this one. */
export function questionsBefore({ phases }: Turn, phase: Phase): Phase | undefined {
  return phases.slice(0, phases.indexOf(phase)).findLast(surelyAsks)
}
