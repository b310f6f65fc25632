import { memberOf } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useEffect, useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { Button } from '../ui/button.tsx'
import { phoneTexts } from './phone-texts.ts'

/** A phone that sleeps or a page that reloads is back within this time; the lead is not gone then. */
const GONE_AFTER_MS = 10_000

/** When who leads has left the room, any other member may take over. */
export function LeadGone({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneTexts)
  const send = useSend()
  const { connection, presence } = useSnapshot()
  const { lead } = view.state
  const absent =
    connection.type === 'open' &&
    lead !== view.you &&
    view.seat !== 'observer' &&
    !presence.some(({ member }) => member === lead)
  const [gone, setGone] = useState(false)
  useEffect(() => {
    setGone(false)
    if (!absent) return
    const timer = setTimeout(() => setGone(true), GONE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [absent])
  if (!gone) return null
  return (
    <div className="phone-gone" role="status">
      <p>{texts.leadGone(memberOf(view.state, lead)?.name ?? '')}</p>
      <Button look="line" onClick={() => void send({ type: 'lead.take' })}>
        {texts.takeOver}
      </Button>
    </div>
  )
}
