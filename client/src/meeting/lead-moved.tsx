import type { MeetingView } from '@kring/shared/meeting/view'
import { useTexts } from '../language/use-texts.ts'
import { useLeadMoved } from '../seat/use-lead-moved.ts'
import { nameOf } from '../turn/turn-words.ts'
import { meetingTexts } from './meeting-texts.ts'

export interface LeadMovedProps {
  view: MeetingView
}

/** To who led and was away: who leads now. There is nothing to press. */
export function LeadMoved({ view }: LeadMovedProps) {
  const texts = useTexts(meetingTexts)
  if (!useLeadMoved(view)) return null
  return (
    <div className="meeting-bar">
      <p role="status">{texts.leadsNow(nameOf(view.state, view.state.lead))}</p>
    </div>
  )
}
