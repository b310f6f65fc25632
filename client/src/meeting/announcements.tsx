import {
  type MeetingState,
  openPhase,
  openTurn,
  shownPulse,
} from '@kring/shared/meeting/meeting-state'
import { placeOf } from '@kring/shared/meeting/move'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useEffect, useRef, useState } from 'react'
import { balconyTexts } from '../balcony/balcony-texts.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { phasePrompt } from '../phase/phase-prompt.ts'
import { phaseTime } from '../phase/phase-time.ts'
import { useNow } from '../sync/use-meeting.tsx'
import { type Heard, hear, listenFrom } from './heard.ts'
import { meetingTexts } from './meeting-texts.ts'

export interface AnnouncementsProps {
  view: MeetingView
}

/** Whether what lay face down in the open phase has been turned over: notes, offers or a pulse. */
function isTurnedOver(state: MeetingState): boolean {
  const phase = openPhase(state)
  if (phase?.manner.includes('anonymous')) return shownPulse(state) !== undefined
  const turn = openTurn(state)
  return turn && phase ? turn.revealed.includes(phase.id) : state.offersRevealed
}

/**
 * What a screen reader hears unasked: a phase, one minute left, your turn, a reveal. Nothing else.
 * What a press is answered with, and that the line or who leads is gone, is said where it stands.
 */
export function Announcements({ view }: AnnouncementsProps) {
  const texts = useTexts(meetingTexts)
  const balcony = useTexts(balconyTexts)
  const language = useLanguage()
  const now = useNow(1000)
  const { state } = view
  const phase = openPhase(state)
  const stand = {
    place: phase && placeOf(state),
    balcony: state.balcony === null ? 'closed' : 'open',
    speaks: state.speaker?.member === view.you,
    revealed: isTurnedOver(state),
    look: view.timer === null ? undefined : phaseTime(view.timer, now).look,
  } as const
  const listening = useRef(listenFrom(stand))
  const [said, setSaid] = useState({ count: 0, words: '' })

  useEffect(() => {
    const { heard, ...next } = hear(listening.current, stand)
    listening.current = next
    if (heard.length === 0) return
    const words = heard.map(wordsOf).join(' ')
    setSaid(({ count }) => ({ count: count + 1, words }))
  })

  function wordsOf(what: Heard): string {
    switch (what) {
      case 'phase':
        return phase ? texts.phaseNow(phase.name[language], phasePrompt(phase, language)) : ''
      case 'balcony':
        return `${balcony.title}. ${balcony.prompt}`
      case 'your-turn':
        return texts.yourTurn
      case 'reveal':
        return phase?.manner.includes('anonymous') ? texts.pulseShown : texts.turnedOver
      case 'minute':
        return texts.minuteLeft
    }
  }

  // The same words a second time are new words: they are said again.
  return (
    <p className="sr" role="status" aria-live="polite">
      <span key={said.count}>{said.words}</span>
    </p>
  )
}
