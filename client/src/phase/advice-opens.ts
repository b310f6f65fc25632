import { opensAt } from '@kring/shared/meeting/admits'
import { type MeetingState, openPhase, openTurn } from '@kring/shared/meeting/meeting-state'
import { ADVICE_KINDS } from '@kring/shared/note/kind'

/**
 * When ideas open for the circle, on the server's clock; undefined where they are open or do not
 * open any more here, and while the time stands still: then no moment can be promised.
 */
export function adviceOpensAt(state: MeetingState, now: number): number | undefined {
  const phase = openPhase(state)
  if (!openTurn(state) || !phase) return undefined
  if (state.progress.type === 'running' && state.progress.timer.type === 'paused') return undefined
  const kind = ADVICE_KINDS[0]
  if (kind === undefined || phase.admits[kind] !== undefined) return undefined
  return opensAt(state, kind, 'peer', now)?.at
}
