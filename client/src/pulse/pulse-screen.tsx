import { openPhase, shownPulse } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { useOneScreen } from '../one-screen/one-screen.ts'
import { PhaseHead } from '../phase/phase-head.tsx'
import { phasePrompt } from '../phase/phase-prompt.ts'
import { Dusk } from '../ui/dusk.tsx'
import { PulseForm } from './pulse-form.tsx'
import { PulseTally } from './pulse-tally.tsx'
import { pulseTexts } from './pulse-texts.ts'

/** A pulse of the whole circle: statements to answer, and then how often each answer was given. */
export function PulseScreen({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(pulseTexts)
  const language = useLanguage()
  const { state } = view
  const { isOn } = useOneScreen(state.meeting)
  const phase = openPhase(state)
  const shown = shownPulse(state)
  if (!phase) return null
  return (
    <div className="pulse-screen">
      <PhaseHead prompt={phasePrompt(phase, language)} timer={view.timer} />
      {shown ? (
        <PulseTally view={view} language={language} />
      ) : isOn ? (
        <div className="pulse-on-one-screen">
          <p>{texts.own}</p>
          <p role="status">{texts.answered(view.pulse?.answered ?? 0)}</p>
        </div>
      ) : (
        <Dusk only={texts.onlyYou} className="pulse-sheet">
          <PulseForm view={view} />
        </Dusk>
      )}
    </div>
  )
}
