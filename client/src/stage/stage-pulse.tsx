import { openPhase, shownPulse } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { asksItsPrompt, statementsOf } from '@kring/shared/pulse/statement'
import { PulseTally } from '../pulse/pulse-tally.tsx'
import { pulseTexts } from '../pulse/pulse-texts.ts'
import './stage-pulse.css'

/** What is asked, and how many have answered; once it is turned over, how often each number was given. */
export function StagePulse({ view }: { readonly view: MeetingView }) {
  const { language } = view.state
  const texts = pulseTexts[language]
  const phase = openPhase(view.state)
  if (!phase) return null
  if (shownPulse(view.state)) {
    return (
      <div className="stage-pulse">
        <PulseTally view={view} language={language} />
      </div>
    )
  }
  const asked = asksItsPrompt(phase) ? [] : statementsOf(phase)
  return (
    <div className="stage-pulse">
      <ul className="stage-statements people">
        {asked.map(({ id, text }) => (
          <li key={id}>{text[language]}</li>
        ))}
      </ul>
      <p>{texts.answered(view.pulse?.answered ?? 0)}</p>
    </div>
  )
}
