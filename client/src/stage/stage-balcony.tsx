import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { balconyTexts } from '../balcony/balcony-texts.ts'
import { phaseTime } from '../phase/phase-time.ts'
import { useNow } from '../sync/use-meeting.tsx'
import { Clock } from '../ui/clock.tsx'
import { TimerRing } from '../ui/timer-ring.tsx'
import './stage-balcony.css'
import { useFit } from './use-fit.ts'
import { useViewport } from './use-viewport.ts'

const STEPS = 4

/** The circle looks at how it works: one question, and a ring that stands. The board is away. */
export function StageBalcony({ state }: { readonly state: MeetingState }) {
  const now = useNow()
  const texts = balconyTexts[state.language]
  const { width, height } = useViewport()
  const { ref, step } = useFit<HTMLDivElement>(`${texts.prompt} ${width} ${height}`, STEPS)
  if (state.progress.type !== 'running') return null
  const { elapsed, words } = phaseTime(state.progress.timer, now)
  return (
    <div ref={ref} className="stage-balcony" data-step={step}>
      <div className="ring" role="timer" data-long={words.length > 4}>
        <TimerRing look="paused" elapsed={elapsed} size={320}>
          <Clock>{words}</Clock>
        </TimerRing>
      </div>
      <div>
        <p className="is">{texts.title}</p>
        <h1>{texts.prompt}</h1>
      </div>
    </div>
  )
}
