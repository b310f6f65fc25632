import type { MeetingView } from '@kring/shared/meeting/view'
import { PULSE_VALUES, type PulseValue } from '@kring/shared/pulse/pulse'
import { useId, useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import './pulse.css'
import { pulseTexts } from './pulse-texts.ts'

export interface PulseFormProps {
  readonly view: MeetingView
  /** On paper, or where only who answers sees it. */
  readonly look: 'paper' | 'dusk'
}

/** One of five words, once, without a name. What was chosen stands nowhere after it was sent. */
export function PulseForm({ view, look }: PulseFormProps) {
  const texts = useTexts(pulseTexts)
  const send = useSend()
  const name = useId()
  const [value, setValue] = useState<PulseValue>()
  const [busy, setBusy] = useState(false)
  const { pulse } = view
  if (!pulse) return null
  if (pulse.yours === 'given' || !view.admits.includes('pulse')) {
    return (
      <div className="pulse-form" data-look={look}>
        {pulse.yours === 'given' && <p>{texts.yours}</p>}
        <p role="status">{texts.answered(pulse.answered)}</p>
      </div>
    )
  }
  return (
    <form
      className="pulse-form"
      data-look={look}
      onSubmit={(event) => {
        event.preventDefault()
        if (value === undefined) return
        setBusy(true)
        void send({ type: 'pulse.answer', value }).then(() => {
          setBusy(false)
          setValue(undefined)
        })
      }}
    >
      <fieldset>
        <legend className="sr">{texts.ask}</legend>
        {PULSE_VALUES.map((one) => (
          <label key={one} data-chosen={one === value}>
            <input
              type="radio"
              name={name}
              checked={one === value}
              onChange={() => setValue(one)}
            />
            <b className="num">{one}</b>
            {texts.words[one]}
          </label>
        ))}
      </fieldset>
      <p>{texts.promise}</p>
      <div className="pulse-foot">
        <span role="status">{texts.answered(pulse.answered)}</span>
        <Button look="solid" type="submit" busy={busy} disabled={value === undefined}>
          {texts.send}
        </Button>
      </div>
    </form>
  )
}
