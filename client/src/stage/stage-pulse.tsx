import { shownPulse } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { PulseTally } from '../pulse/pulse-tally.tsx'
import { pulseTexts } from '../pulse/pulse-texts.ts'
import './stage-pulse.css'

/** How many have answered; once it is turned over, how often each number was given to each statement. */
export function StagePulse({ view }: { readonly view: MeetingView }) {
  const { language } = view.state
  const texts = pulseTexts[language]
  return (
    <div className="stage-pulse">
      {shownPulse(view.state) ? (
        <PulseTally view={view} language={language} />
      ) : (
        <p>{texts.answered(view.pulse?.answered ?? 0)}</p>
      )}
    </div>
  )
}
