import type { MeetingView } from '@kring/shared/meeting/view'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { phaseTime } from '../phase/phase-time.ts'
import { useNow } from '../sync/use-meeting.tsx'
import { nameOf } from '../turn/turn-words.ts'
import { Button } from '../ui/button.tsx'
import { ClockWords } from '../ui/clock.tsx'
import { TimerRing } from '../ui/timer-ring.tsx'
import './balcony-screen.css'
import { balconyTexts } from './balcony-texts.ts'

export interface BalconyScreenProps {
  view: MeetingView
}

/** The circle looks at how it works: one question over the board, and a clock that stands. */
export function BalconyScreen({ view }: BalconyScreenProps) {
  const texts = useTexts(balconyTexts)
  const send = useSend()
  const now = useNow()
  const { state } = view
  const { balcony, speaker } = state
  if (!balcony || !view.timer) return null
  const time = phaseTime(view.timer, now)
  return (
    <section className="balcony-screen" aria-label={texts.title}>
      <TimerRing look="paused" elapsed={time.elapsed} size={240}>
        <span className="balcony-ring">{texts.title}</span>
      </TimerRing>
      <h1>{texts.prompt}</h1>
      <p>
        <ClockWords>{texts.stands(time.words)}</ClockWords>{' '}
        {speaker
          ? texts.has(nameOf(state, speaker.member))
          : texts.opened(nameOf(state, balcony.by))}
      </p>
      {state.lead === view.you && (
        <Button look="solid" size="large" onClick={() => void send({ type: 'balcony.close' })}>
          {texts.back}
        </Button>
      )}
    </section>
  )
}
