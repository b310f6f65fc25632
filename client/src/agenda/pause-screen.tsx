import { openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { clockTime } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { phasePrompt } from '../phase/phase-prompt.ts'
import { phaseTime } from '../phase/phase-time.ts'
import { useNow } from '../sync/use-meeting.tsx'
import { Clock } from '../ui/clock.tsx'
import { TimerRing } from '../ui/timer-ring.tsx'
import { agendaTexts } from './agenda-texts.ts'
import './pause-screen.css'

export interface PauseScreenProps {
  view: MeetingView
}

/** A phase in which nothing is written: one large ring of time, and what it is for. */
export function PauseScreen({ view }: PauseScreenProps) {
  const texts = useTexts(agendaTexts)
  const language = useLanguage()
  const now = useNow()
  const phase = openPhase(view.state)
  if (!phase || !view.timer) return null
  const time = phaseTime(view.timer, now)
  const isBreak = Object.keys(phase.admits).length === 0
  return (
    <div className="pause-screen">
      <TimerRing look={time.look} elapsed={time.elapsed} size={320}>
        <span className="pause-digits" role="timer" aria-live="off">
          <Clock>{time.words}</Clock>
          {time.endsAt !== undefined && (
            <small>
              {texts.until} <Clock>{clockTime(time.endsAt, language)}</Clock>
            </small>
          )}
        </span>
      </TimerRing>
      <h1>{phasePrompt(phase, language)}</h1>
      <p>{isBreak ? texts.pauseUnder : texts.talkUnder}</p>
    </div>
  )
}
