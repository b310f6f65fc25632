import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import type { Phase } from '@kring/shared/method/method'
import { Fragment, type ReactNode } from 'react'
import { NOTHING_DUE, nothingDue } from '../due/nothing-due.ts'
import { clockTime } from '../language/format.ts'
import { adviceOpensAt } from '../phase/advice-opens.ts'
import { phasePrompt } from '../phase/phase-prompt.ts'
import { phaseTime } from '../phase/phase-time.ts'
import { useNow } from '../sync/use-meeting.tsx'
import { Clock } from '../ui/clock.tsx'
import { TimerRing } from '../ui/timer-ring.tsx'
import { stageTexts } from './stage-texts.ts'
import { useFit } from './use-fit.ts'
import { useViewport } from './use-viewport.ts'
import './stage-head.css'

/** How large the phase and its prompt are set, the first that fits. */
const STEPS = 7

export interface StageHeadProps {
  readonly state: MeetingState
  readonly phase: Phase
}

/** The one loud thing: which phase it is, what it asks, and how long it still takes. */
export function StageHead({ state, phase }: StageHeadProps) {
  const now = useNow()
  const texts = stageTexts[state.language]
  const nothing = nothingDue(state)
  const opens = adviceOpensAt(state, now)
  // Reckoned from what is left, so it would tick while the time is over; the minute is enough.
  const opensAt = opens === undefined ? undefined : clockTime(opens, state.language)
  return (
    <>
      <StageTitle name={phase.name[state.language]}>
        {nothing === 'wholly' ? NOTHING_DUE[state.language] : phasePrompt(phase, state.language)}
        {nothing === 'beside' && ` ${NOTHING_DUE[state.language]}`}
        {opensAt !== undefined && <> {withClock(texts.ideasWait(opensAt), opensAt)}</>}
      </StageTitle>
      <StageTime state={state} now={now} />
    </>
  )
}

export interface StageTitleProps {
  readonly name: string
  readonly children?: ReactNode
}

export function StageTitle({ name, children }: StageTitleProps) {
  const { width, height, shape } = useViewport()
  const words = typeof children === 'string' ? children : name
  const { ref, step } = useFit<HTMLElement>(`${name} ${words} ${width} ${height} ${shape}`, STEPS)
  return (
    <header ref={ref} className="stage-head" data-step={step}>
      <h1>{name}</h1>
      {children !== undefined && <p>{children}</p>}
    </header>
  )
}

interface StageTimeProps {
  readonly state: MeetingState
  readonly now: number
}

function StageTime({ state, now }: StageTimeProps) {
  if (state.progress.type !== 'running') return null
  const texts = stageTexts[state.language]
  const { look, elapsed, words } = phaseTime(state.progress.timer, now)
  return (
    <div className="stage-time" role="timer" data-long={words.length > 4}>
      <TimerRing look={look} elapsed={elapsed} size={240}>
        <Clock>{words}</Clock>
      </TimerRing>
      {look === 'paused' && <p className="paused">{texts.paused}</p>}
    </div>
  )
}

/** The sentence with its time set as a clock. */
function withClock(sentence: string, time: string): ReactNode {
  const [before, after] = sentence.split(time)
  return (
    <Fragment>
      {before}
      <Clock>{time}</Clock>
      {after}
    </Fragment>
  )
}
