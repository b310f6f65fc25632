import type { MemberId } from '@kring/shared/lib/id'
import { hasConsent } from '@kring/shared/meeting/consent'
import { type MeetingState, openPhase, openTurn } from '@kring/shared/meeting/meeting-state'

/** Whose voice is to be heard just now. */
export type Voice =
  | { readonly type: 'one'; readonly member: MemberId }
  /** All but `listens`, who keeps quiet in this phase. */
  | { readonly type: 'all'; readonly listens: MemberId | undefined }

/**
 * - [K6] Who was given the word speaks; else who brings the case, where the method keeps the peers
 *   quiet or waits for their yes; else all talk, but for a case-giver whom the method keeps quiet.
 */
export function voiceOf(state: MeetingState): Voice {
  if (state.speaker) return { type: 'one', member: state.speaker.member }
  const giver = openTurn(state)?.caseGiver
  const silent = openPhase(state)?.silent ?? []
  if (giver === undefined) return { type: 'all', listens: undefined }
  if (isAsked(state)) return { type: 'one', member: giver }
  if (silent.includes('peer')) return { type: 'one', member: giver }
  return { type: 'all', listens: silent.includes('case-giver') ? giver : undefined }
}

function isAsked(state: MeetingState): boolean {
  const turn = openTurn(state)
  const phase = openPhase(state)
  return turn !== undefined && phase !== undefined && !hasConsent(turn, phase)
}
