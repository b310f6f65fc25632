import type { MemberId } from '@kring/shared/lib/id'
import { placeOf } from '@kring/shared/meeting/move'
import type { MeetingView } from '@kring/shared/meeting/view'
import type { FaceDownNow } from '../note/face-down-now.ts'
import { leavesAnswers } from '../pulse/unfinished-pulse.ts'

/** What who leads was asked about already. Nobody is asked the same twice. */
export interface Asked {
  /** Where notes lay face down. */
  readonly place: string | undefined
  /** Where a pulse was still being answered. */
  readonly pulse: string | undefined
  readonly hands: ReadonlySet<string>
}

export const NOTHING_ASKED: Asked = { place: undefined, pulse: undefined, hands: new Set() }

export type BeforeNext =
  | { readonly type: 'face-down'; readonly asked: Asked }
  | { readonly type: 'pulse'; readonly asked: Asked }
  | { readonly type: 'hands'; readonly members: readonly MemberId[]; readonly asked: Asked }
  | { readonly type: 'nothing' }

/**
 * What is asked before Next: first about notes that still lie face down, once in a phase; then about the
 * answers of a pulse that was not turned over, once in a phase; then about hands, once for each time a
 * hand went up.
 */
export function beforeNext(
  { state, pulse }: Pick<MeetingView, 'state' | 'pulse'>,
  { lying, asked }: { readonly lying: FaceDownNow; readonly asked: Asked },
): BeforeNext {
  const place = placeOf(state)
  if (lying.count > 0 && asked.place !== place) {
    return { type: 'face-down', asked: { ...asked, place } }
  }
  if (leavesAnswers({ pulse }) && asked.pulse !== place) {
    return { type: 'pulse', asked: { ...asked, pulse: place } }
  }
  const fresh = state.hands.filter(({ member, at }) => !asked.hands.has(`${member} ${at}`))
  if (fresh.length === 0) return { type: 'nothing' }
  const hands = new Set([...asked.hands, ...fresh.map(({ member, at }) => `${member} ${at}`)])
  return { type: 'hands', members: fresh.map(({ member }) => member), asked: { ...asked, hands } }
}
