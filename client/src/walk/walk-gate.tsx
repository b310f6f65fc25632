import type { MeetingView } from '@kring/shared/meeting/view'
import { Link } from 'wouter'
import { useTexts } from '../language/use-texts.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { Button, buttonClass } from '../ui/button.tsx'
import { equalTime } from './equal-time.ts'
import { Tones } from './tones.ts'
import { WalkSignals } from './walk-signals.tsx'
import { walkTexts } from './walk-texts.ts'

export interface WalkGateProps {
  readonly view: MeetingView
  readonly onBegin: (tones: Tones | undefined) => void
}

const MOST_ON_A_WALK = 4

/** Before the first step: what the phone will do. The press that begins also lets it sound. */
export function WalkGate({ view, onBegin }: WalkGateProps) {
  const texts = useTexts(walkTexts)
  const here = useSnapshot((snapshot) => snapshot.here)
  const equal = equalTime(view.state, here)
  return (
    <main className="walk walk-gate">
      <div>
        <h1>{texts.title}</h1>
        <p>{texts.lead}</p>
        <p>{texts.pocket}</p>
        {equal && (
          <p className="walk-equal">{texts.equal(equal.eachMinutes, equal.togetherMinutes)}</p>
        )}
        {here.size > MOST_ON_A_WALK && <p className="walk-equal">{texts.forFew(here.size)}</p>}
        <WalkSignals />
      </div>
      <div className="walk-moves">
        <Button look="now" size="large" onClick={() => onBegin(Tones.open())}>
          {texts.begin}
        </Button>
        <Link className={buttonClass('outline', 'large')} href={`/m/${view.meeting}`}>
          {texts.leave}
        </Link>
      </div>
    </main>
  )
}
