import type { MeetingView } from '@kring/shared/meeting/view'
import { useEffect, useState } from 'react'
import { useSnapshot } from '../sync/use-meeting.tsx'

/** A phone that sleeps or a page that reloads is back within this time; the lead is not gone then. */
const GONE_AFTER_MS = 10_000

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
