import type { MeetingView } from '@kring/shared/meeting/view'
import { useEffect, useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { Button } from '../ui/button.tsx'
import { meetingTexts } from './meeting-texts.ts'

/** A line that drops for a moment is no one gone. */
const GRACE = 8_000

export interface LeadGoneProps {
  view: MeetingView
}

/** Where who leads has left the room: any member may take over. */
export function LeadGone({ view }: LeadGoneProps) {
  const texts = useTexts(meetingTexts)
  const send = useSend()
  const { presence, connection } = useSnapshot()
  const { state } = view
  const gone =
    connection.type === 'open' &&
    view.status !== 'closed' &&
    view.seat !== 'observer' &&
    state.lead !== view.you &&
    !presence.some(({ member }) => member === state.lead)
  const [since, setSince] = useState<'here' | 'gone'>('here')
  useEffect(() => {
    if (!gone) return setSince('here')
    const timer = setTimeout(() => setSince('gone'), GRACE)
    return () => clearTimeout(timer)
  }, [gone])
  if (!gone || since === 'here') return null
  return (
    <div className="meeting-bar">
      <p role="status">{texts.leadGone(nameOf(state, state.lead))}</p>
      <Button size="small" onClick={() => void send({ type: 'lead.take' })}>
        {texts.take}
      </Button>
    </div>
  )
}
