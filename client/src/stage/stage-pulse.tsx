import { shownPulse } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { PULSE_VALUES } from '@kring/shared/pulse/pulse'
import { pulseTexts } from '../pulse/pulse-texts.ts'
import './stage-pulse.css'

/** How many have answered; once it is turned over, how often each word was given. */
export function StagePulse({ view }: { readonly view: MeetingView }) {
  const texts = pulseTexts[view.state.language]
  const shown = shownPulse(view.state)
  if (!shown) return <p className="stage-pulse">{texts.answered(view.pulse?.answered ?? 0)}</p>
  const most = Math.max(1, ...shown.tally)
  return (
    <dl className="stage-pulse">
      {PULSE_VALUES.map((value) => {
        const count = shown.tally[value - 1] ?? 0
        return (
          <div key={value}>
            <dt>{texts.words[value]}</dt>
            <dd>
              {count > 0 && <span style={{ inlineSize: `${(count / most) * 80}%` }} aria-hidden />}
              {count}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
