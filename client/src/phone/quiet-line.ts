import { memberOf, openItem, openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { betweenOf } from '../phase/between.ts'

/** What there is to do for who has nothing to write just now. */
export type QuietLine =
  | { readonly type: 'listen' | 'follow' | 'choose' | 'may-close' }
  | { readonly type: 'writes-agreement'; readonly name: string }

export function quietLine({ state, you }: MeetingView): QuietLine {
  const between = betweenOf(state)
  if (between) {
    if (state.lead !== you) return { type: 'follow' }
    if (between.place === 'free') return { type: 'choose' }
    return { type: between.coming.type === 'end' ? 'may-close' : 'follow' }
  }
  const item = openItem(state)
  const giver = item?.type === 'turn' ? item.caseGiver : undefined
  const isAgreed = state.agreements.some(({ turn, by }) => turn === item?.id && by === giver)
  if (
    giver !== undefined &&
    giver !== you &&
    openPhase(state)?.admits.agreement !== undefined &&
    !isAgreed
  ) {
    return { type: 'writes-agreement', name: memberOf(state, giver)?.name ?? '' }
  }
  return { type: 'listen' }
}
