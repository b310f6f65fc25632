import { openPulse } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { pulseQuestionTexts } from './pulse-question-texts.ts'
import { pulseTexts } from './pulse-texts.ts'

export interface PulseQuestionProps {
  readonly view: MeetingView
  /** What who leads is about to do while the pulse is still being answered, if anything. */
  readonly about: 'reveal' | 'next' | undefined
  readonly stay: () => void
  readonly turnOver: () => void
  readonly goOn: () => void
}

/** Asked once more, since neither can be taken back [U3]. It says how far the circle has come. */
export function PulseQuestion({ view, about, stay, turnOver, goOn }: PulseQuestionProps) {
  const texts = useTexts(pulseQuestionTexts)
  const words = useTexts(pulseTexts)
  const open = openPulse(view.state)
  const { pulse } = view
  if (!pulse || !open) return null
  return (
    <Dialog
      open={about !== undefined}
      onClose={stay}
      title={about && texts.title[about]}
      closeLabel={texts.close}
      foot={
        <>
          <Button onClick={stay}>{texts.stay}</Button>
          {about === 'next' && <Button onClick={goOn}>{texts.goOn}</Button>}
          {pulse.enough > 0 && (
            <Button look="solid" onClick={turnOver}>
              {texts.turnOver}
            </Button>
          )}
        </>
      }
    >
      <p role="status">
        {words.answered(pulse.answered)} {words.enough(pulse.enough, open.statements.length)}
      </p>
      <p>{about && texts.body[about]}</p>
    </Dialog>
  )
}
