import type { Turn } from '@kring/shared/meeting/agenda'
import { type MeetingState, openItem, openPhase } from '@kring/shared/meeting/meeting-state'
import type { Phase } from '@kring/shared/method/method'
import { isNoteKind } from '@kring/shared/note/kind'

/** Which screen stands in the middle, as a method's own data asks for it. */
export type MainKind =
  | { readonly type: 'waiting' }
  | { readonly type: 'closed' }
  /** A case has closed, or must be chosen before the meeting goes on. */
  | { readonly type: 'between' }
  | {
      readonly type: 'board'
      readonly turn: Turn
      readonly report: boolean
    }
  | { readonly type: 'agreement'; readonly turn: Turn }
  | { readonly type: 'report' }
  | { readonly type: 'choose' }
  | { readonly type: 'round'; readonly kind: 'check-in' | 'skill' | 'input' | 'rating' }
  | { readonly type: 'agreements' }
  | { readonly type: 'pulse' }
  | { readonly type: 'notes' }
  | { readonly type: 'pause' }

const ROUNDS = ['check-in', 'skill', 'input', 'rating'] as const

function admits(phase: Phase, kind: keyof Phase['admits']): boolean {
  return (phase.admits[kind]?.length ?? 0) > 0
}

/** Nothing is decided by the name of a phase: only by what it admits, and from whom. */
export function mainKind(state: MeetingState): MainKind {
  if (state.progress.type === 'planned') return { type: 'waiting' }
  if (state.progress.type === 'closed') return { type: 'closed' }
  const item = openItem(state)
  const phase = openPhase(state)
  if (!item || !phase || item.type === 'slot') return { type: 'between' }
  if (item.type === 'turn') {
    if (item.status === 'closed') return { type: 'between' }
    if (Object.keys(phase.admits).length === 0) return { type: 'pause' }
    if (phase.manner.includes('anonymous')) return { type: 'pulse' }
    if (admits(phase, 'agreement')) return { type: 'agreement', turn: item }
    return {
      type: 'board',
      turn: item,
      report: admits(phase, 'report') && state.due.some(({ by }) => by === item.caseGiver),
    }
  }
  if (admits(phase, 'report') && (state.due.length > 0 || !admits(phase, 'check-in'))) {
    return { type: 'report' }
  }
  if (admits(phase, 'choice')) return { type: 'choose' }
  if (phase.manner.includes('anonymous')) return { type: 'pulse' }
  const round = ROUNDS.find((kind) => admits(phase, kind))
  const notes = Object.keys(phase.admits).some((kind) => isNoteKind(kind) && kind !== 'agreement')
  if (round && (round === 'check-in' || !notes)) return { type: 'round', kind: round }
  if (admits(phase, 'agreement') && !notes) return { type: 'agreements' }
  return notes ? { type: 'notes' } : { type: 'pause' }
}
