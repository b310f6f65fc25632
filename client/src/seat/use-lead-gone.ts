import { LEAD_GRACE_MS } from '@kring/shared/meeting/lead-grace'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useEffect, useState } from 'react'
import { useSnapshot } from '../sync/use-meeting.tsx'

/** Longer than the room's own grace, so that what is offered here is never refused there. */
const GONE_AFTER_MS = LEAD_GRACE_MS + 2_000

/** Whether who leads has left the room, so that the reader may take over. */
export function useLeadGone({ state, status, seat, you }: MeetingView): boolean {
  const { connection, here } = useSnapshot()
  const absent =
    connection.type === 'open' &&
    status !== 'closed' &&
    seat !== 'observer' &&
    state.lead !== you &&
    !here.has(state.lead)
  const [gone, setGone] = useState(false)
  useEffect(() => {
    setGone(false)
    if (!absent) return
    const timer = setTimeout(() => setGone(true), GONE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [absent])
  return absent && gone
}
