import type { MeetingView } from '@kring/shared/meeting/view'
import { useEffect, useState } from 'react'
import { useLeadGone } from './use-lead-gone.ts'

/** Long enough to be read by who has just come back; then it goes by itself. */
const TOLD_FOR_MS = 30_000

/** Whether the reader led this meeting and, having been away, leads it no more. */
export function useLeadMoved(view: MeetingView): boolean {
  const { state, status, you } = view
  const gone = useLeadGone(view)
  const leads = state.lead === you
  const key = `kring.led.${state.meeting}.${you}`
  const [moved, setMoved] = useState(false)

  useEffect(() => {
    setMoved(false)
    if (status === 'closed') return
    // Kept on the device, since who was away comes back with a page that has only just opened.
    try {
      if (leads) return localStorage.setItem(key, 'yes')
      if (localStorage.getItem(key) === null) return
    } catch {
      return
    }
    setMoved(true)
    const timer = setTimeout(() => {
      setMoved(false)
      localStorage.removeItem(key)
    }, TOLD_FOR_MS)
    return () => clearTimeout(timer)
  }, [leads, key, status])

  return moved && !leads && !gone
}
