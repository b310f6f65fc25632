import type { Timer } from '@kring/shared/meeting/timer'
import type { ReactNode } from 'react'
import { eachLanguage } from '../language/each-language.ts'
import { clockTime } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useNow } from '../sync/use-meeting.tsx'
import { Clock } from '../ui/clock.tsx'
import { TimerRing } from '../ui/timer-ring.tsx'
import './phase-head.css'
import { phaseTime } from './phase-time.ts'

const phaseTexts = eachLanguage({
  en: { left: 'left', until: 'left, until', paused: 'paused', over: 'over time' },
  sv: { left: 'kvar', until: 'kvar, till', paused: 'pausad', over: 'över tiden' },
  nl: { left: 'over', until: 'over, tot', paused: 'gepauzeerd', over: 'over tijd' },
})

export interface PhaseClockProps {
  timer: Timer
  /** `plain` leaves out the line beneath. */
  look?: 'whole' | 'plain' | undefined
}

/** The ring that time closes, its digits, and when it ends. */
export function PhaseClock({ timer, look = 'whole' }: PhaseClockProps) {
  const texts = useTexts(phaseTexts)
  const language = useLanguage()
  const now = useNow()
  const time = phaseTime(timer, now)
  return (
    <div className={`phase-clock ${look}`} role="timer" aria-live="off">
      <TimerRing look={time.look} elapsed={time.elapsed} size={look === 'plain' ? 34 : 56} />
      <span>
        <b>
          <Clock>{time.words}</Clock>
        </b>
        {look === 'whole' && (
          <small>
            {time.look === 'paused' && texts.paused}
            {time.look === 'over' && texts.over}
            {time.endsAt !== undefined && (
              <>
                {texts.until} <Clock>{clockTime(time.endsAt, language)}</Clock>
              </>
            )}
          </small>
        )}
      </span>
    </div>
  )
}

export interface PhaseHeadProps {
  /** What is asked of everyone: one sentence. */
  prompt: ReactNode
  under?: ReactNode
  timer: Timer | null
}

/** The first thing read on a screen of the meeting: one sentence, one ring. */
export function PhaseHead({ prompt, under, timer }: PhaseHeadProps) {
  return (
    <header className="phase-head">
      <div>
        <h1>{prompt}</h1>
        {under !== undefined && <p>{under}</p>}
      </div>
      {timer && <PhaseClock timer={timer} />}
    </header>
  )
}
