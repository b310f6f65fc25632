import { openItem, openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'

/** Whether what is said through a form in the open phase still lies face down. */
export function isPrivate({ state }: MeetingView): boolean {
  const item = openItem(state)
  const phase = openPhase(state)
  if (!item || !phase?.manner.includes('private')) return false
  return !(item.type === 'turn' && item.revealed.includes(phase.id))
}
