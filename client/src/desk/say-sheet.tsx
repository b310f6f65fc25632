import type { MeetingView } from '@kring/shared/meeting/view'
import type { Phase } from '@kring/shared/method/method'
import { MessageSquareQuote } from 'lucide-react'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { phasePrompt } from '../phase/phase-prompt.ts'
import type { SeatsInRoom } from '../seat/use-seats.ts'
import { DuskPopover } from '../ui/dusk-popover.tsx'
import { sayNow } from './say-now.ts'
import { sayTexts } from './say-texts.ts'

export interface SaySheetProps {
  view: MeetingView
  phase: Phase
  seats: SeatsInRoom
}

/** Sentences to say aloud: that of the phase, then those for when it goes another way. */
export function SaySheet({ view, phase, seats }: SaySheetProps) {
  const texts = useTexts(sayTexts)
  const language = useLanguage()
  return (
    <DuskPopover
      label={texts.open}
      icon={<MessageSquareQuote size={18} strokeWidth={1.75} aria-hidden />}
    >
      <h3>{texts.phase}</h3>
      <p className="people desk-say">{phasePrompt(phase, language)}</p>
      <h3 className="desk-says-head">{texts.maybe}</h3>
      <dl className="desk-says">
        {sayNow(view, seats).map(({ situation, fits }) => (
          <div key={situation} data-fits={fits}>
            <dt>{texts.sayings[situation].when}</dt>
            <dd className="people">{texts.sayings[situation].say}</dd>
          </div>
        ))}
      </dl>
    </DuskPopover>
  )
}
