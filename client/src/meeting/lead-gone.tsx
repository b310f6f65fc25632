import type { MeetingView } from '@kring/shared/meeting/view'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { useLeadGone } from '../seat/use-lead-gone.ts'
import { nameOf } from '../turn/turn-words.ts'
import { Button } from '../ui/button.tsx'
import { meetingTexts } from './meeting-texts.ts'

export interface LeadGoneProps {
  view: MeetingView
}

/** Where who leads has left the room: any member may take over. */
export function LeadGone({ view }: LeadGoneProps) {
  const texts = useTexts(meetingTexts)
  const send = useSend()
  const gone = useLeadGone(view)
  const { state } = view
  if (!gone) return null
  return (
    <div className="meeting-bar">
      <p role="status">{texts.leadGone(nameOf(state, state.lead))}</p>
      <Button size="small" onClick={() => void send({ type: 'lead.take' })}>
        {texts.take}
      </Button>
    </div>
  )
}
