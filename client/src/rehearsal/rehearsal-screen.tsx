import { openPhase } from '@kring/shared/meeting/meeting-state'
import { isOver, type Rehearsal, stands, withOneCase } from '@kring/shared/rehearsal/rehearsal'
import { EyeOff } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useKeys } from '../keys/use-keys.ts'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { phaseTime } from '../phase/phase-time.ts'
import { scoreOf } from '../score/score-of.ts'
import { caseOf } from '../turn/turn-words.ts'
import { Clock } from '../ui/clock.tsx'
import { Score } from '../ui/score.tsx'
import { TimerRing } from '../ui/timer-ring.tsx'
import { TopBar } from '../ui/top-bar.tsx'
import { LeaveLink } from './leave-link.tsx'
import { PaceSwitch } from './pace-switch.tsx'
import { purposeOf } from './purpose.ts'
import { RehearsalBoard } from './rehearsal-board.tsx'
import type { Pace, RehearsalChoice } from './rehearsal-choice.ts'
import { RehearsalCircle } from './rehearsal-circle.tsx'
import { RehearsalDesk } from './rehearsal-desk.tsx'
import { RehearsalLookBack } from './rehearsal-look-back.tsx'
import './rehearsal-screen.css'
import { rehearsalTexts } from './rehearsal-texts.ts'
import { useRehearsal } from './use-rehearsal.ts'
import { useSpaceKey } from './use-space-key.ts'

export interface RehearsalScreenProps {
  begin: () => Rehearsal
  choice: RehearsalChoice
  onPace: (pace: Pace) => void
  onSameAgain: () => void
  onOtherCourse: () => void
  onChooseAgain: () => void
}

/** A meeting that is led by the reader alone; and, when it is over, the look back at it. */
export function RehearsalScreen({
  begin,
  choice,
  onPace,
  onSameAgain,
  onOtherCourse,
  onChooseAgain,
}: RehearsalScreenProps) {
  const texts = useTexts(rehearsalTexts)
  const language = useLanguage()
  const { rehearsal, refusal, acts } = useRehearsal(begin, choice.pace)
  const heading = useRef<HTMLHeadingElement>(null)
  const { meeting, waiting } = rehearsal
  const paused = stands(rehearsal)
  const pauses = meeting.balcony ? 'from-balcony' : paused ? 'resume' : 'pause'

  useEffect(() => heading.current?.focus(), [])

  const answer = (at: number) => () => {
    const response = waiting?.responses[at]
    if (response) acts.answer(response.id)
  }
  const runs = !isOver(rehearsal)
  useKeys(
    runs
      ? {
          1: answer(0),
          2: answer(1),
          3: answer(2),
          4: answer(3),
          n: () => acts.move('next'),
          'Shift+ArrowRight': () => acts.move('next'),
          b: () => acts.move(meeting.balcony ? 'from-balcony' : 'balcony'),
          g: () => acts.move('give-word'),
          r: () => acts.move('reveal'),
          '+': () => acts.move('extend'),
          f: acts.forward,
        }
      : {},
  )
  useSpaceKey(() => {
    if (runs) acts.move(pauses)
  })

  if (!runs) {
    return (
      <RehearsalLookBack
        rehearsal={rehearsal}
        onSameAgain={onSameAgain}
        onOtherCourse={onOtherCourse}
        onChooseAgain={onChooseAgain}
      />
    )
  }

  const phase = openPhase(meeting)
  const prompt = phase?.prompt[language].replace(
    '{agreement}',
    choice.theCase.lastTime.what[language],
  )
  const drawn = scoreOf(withOneCase(rehearsal), {
    now: rehearsal.now,
    language,
    gate: texts.adviceOpens,
    kept: texts.kept,
  })
  const inTurn = meeting.agenda.some((item) => item.type === 'turn' && item.status === 'open')
  const caseGiver = rehearsal.cast[0]?.name ?? ''
  return (
    <div className="rehearsal" data-clock={CLOCK_BY[pauses]}>
      <TopBar title={texts.rehearsal} details={[choice.method.name[language]]}>
        <span className="rehearsal-stored">
          <EyeOff size={15} strokeWidth={1.75} aria-hidden />
          {texts.nothingStoredShort}
        </span>
        <PaceSwitch pace={choice.pace} onPace={onPace} />
        <LanguageSwitch look="short" />
        <LeaveLink />
      </TopBar>
      <Score
        label={texts.stepsOf}
        title={inTurn ? caseOf(caseGiver, language) : choice.method.name[language]}
        about={choice.theCase.title[language]}
        keptWhy={texts.keptWhy}
        segments={drawn.segments}
        elapsed={drawn.elapsed}
      />
      <main className="rehearsal-paper">
        <header className="rehearsal-head">
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {prompt}
            </h1>
            {phase && <p>{texts.purposes[purposeOf(phase)]}</p>}
          </div>
          <PhaseLeft rehearsal={rehearsal} />
        </header>
        <RehearsalBoard rehearsal={rehearsal} />
        <p className="sr" role="status">
          {phase && `${phase.name[language]}. ${prompt}`}
        </p>
      </main>
      <RehearsalCircle rehearsal={rehearsal} />
      <RehearsalDesk rehearsal={rehearsal} refusal={refusal} acts={acts} />
    </div>
  )
}

/** What the clock does, by the move that would change it. */
const CLOCK_BY = { pause: 'runs', resume: 'stands', 'from-balcony': 'balcony' } as const

/** The ring that time closes, by the circle's own clock. */
function PhaseLeft({ rehearsal }: { rehearsal: Rehearsal }) {
  const texts = useTexts(rehearsalTexts)
  const { progress } = rehearsal.meeting
  if (progress.type !== 'running') return null
  const time = phaseTime(progress.timer, rehearsal.now)
  const under =
    time.look === 'paused' ? texts.paused : time.look === 'over' ? texts.over : texts.left
  return (
    <div className="rehearsal-clock" role="timer" aria-live="off">
      <TimerRing look={time.look} elapsed={time.elapsed} size={56} />
      <span>
        <b>
          <Clock>{time.words}</Clock>
        </b>
        <small>{under}</small>
      </span>
    </div>
  )
}
