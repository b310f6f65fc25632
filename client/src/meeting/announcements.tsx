import { openPhase, openTurn } from '@kring/shared/meeting/meeting-state'
import { placeOf } from '@kring/shared/meeting/move'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useEffect, useRef, useState } from 'react'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { phasePrompt } from '../phase/phase-prompt.ts'
import { phaseTime } from '../phase/phase-time.ts'
import { useNow } from '../sync/use-meeting.tsx'
import { meetingTexts } from './meeting-texts.ts'

export interface AnnouncementsProps {
  view: MeetingView
}

/** What a screen reader hears unasked: a phase, one minute left, your turn, a reveal. Nothing else. */
export function Announcements({ view }: AnnouncementsProps) {
  const texts = useTexts(meetingTexts)
  const language = useLanguage()
  const now = useNow(1000)
  const { state } = view
  const [said, setSaid] = useState('')
  const phase = openPhase(state)
  const turn = openTurn(state)
  const place = placeOf(state)
  const lastMinute = view.timer !== null && phaseTime(view.timer, now).look === 'last-minute'
  const speaks = state.speaker?.member === view.you
  const revealed = turn && phase ? turn.revealed.includes(phase.id) : state.offersRevealed
  const before = useRef({ place, lastMinute, speaks, revealed })

  useEffect(() => {
    const was = before.current
    before.current = { place, lastMinute, speaks, revealed }
    if (was.place !== place && phase) {
      setSaid(texts.phaseNow(phase.name[language], phasePrompt(phase, language)))
    } else if (!was.speaks && speaks) setSaid(texts.yourTurn)
    else if (!was.revealed && revealed) setSaid(texts.turnedOver)
    else if (!was.lastMinute && lastMinute) setSaid(texts.minuteLeft)
  }, [place, lastMinute, speaks, revealed, phase, texts, language])

  return (
    <p className="sr" role="status" aria-live="polite">
      {said}
    </p>
  )
}
