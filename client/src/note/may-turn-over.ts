import { isWrittenFaceDown, openTurn } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import type { FaceDownNow } from './face-down-now.ts'

/** How many offers of a case “Turn over” would show: they are made between the cases. */
export function offersLying({
  state,
  offersWaiting,
}: Pick<MeetingView, 'state' | 'offersWaiting'>): number {
  return openTurn(state) || state.offersRevealed ? 0 : offersWaiting
}

/** Whether “Turn over” has anything to do: notes, offers of a case, or answers to a pulse. */
export function mayTurnOver(
  view: Pick<MeetingView, 'state' | 'pulse' | 'offersWaiting'>,
  { count }: Pick<FaceDownNow, 'count'>,
): boolean {
  const answersLie = (view.pulse?.enough ?? 0) > 0
  return count > 0 || offersLying(view) > 0 || isWrittenFaceDown(view.state) || answersLie
}
