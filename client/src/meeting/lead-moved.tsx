import type { MeetingView } from '@kring/shared/meeting/view'
import { useEffect, useState } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { useLeadGone } from '../seat/use-lead-gone.ts'
import { nameOf } from '../turn/turn-words.ts'
import { meetingTexts } from './meeting-texts.ts'

/** Long enough to be read by who has just come back; then it goes by itself. */
const TOLD_FOR_MS = 30_000

export interface LeadMovedProps {
  view: MeetingView
}

/** To who led and was away: who leads now. There is nothing to press. */
export function LeadMoved({ view }: LeadMovedProps) {
  const texts = useTexts(meetingTexts)
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

  if (!moved || leads || gone) return null
  return (
    <div className="meeting-bar">
      <p role="status">{texts.leadsNow(nameOf(state, state.lead))}</p>
    </div>
  )
}
