import { openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import type { PulseAnswers, PulseValue } from '@kring/shared/pulse/pulse'
import { asksItsPrompt, statementsOf } from '@kring/shared/pulse/statement'
import { useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import './pulse.css'
import { PulseScale } from './pulse-scale.tsx'
import { pulseTexts } from './pulse-texts.ts'

export interface PulseFormProps {
  readonly view: MeetingView
}

/**
 * The statements that this member has not answered: some or all of them, once each, without a name. What
 * was chosen stands nowhere after it was sent. It lies on dusk, for nobody else sees it.
 */
export function PulseForm({ view }: PulseFormProps) {
  const texts = useTexts(pulseTexts)
  const send = useSend()
  const [chosen, setChosen] = useState<PulseAnswers>({})
  const [busy, setBusy] = useState(false)
  const { pulse } = view
  const phase = openPhase(view.state)
  if (!pulse || !phase) return null
  const asked = statementsOf(phase)
  const left = asked.filter(({ id }) => !pulse.yours.includes(id))
  // On another device of this member some may have been sent meanwhile.
  const answers: PulseAnswers = Object.fromEntries(
    left.flatMap(({ id }) => (chosen[id] === undefined ? [] : [[id, chosen[id]]])),
  )
  const said = pulse.yours.length > 0 && <p>{texts.yours(pulse.yours.length, asked.length)}</p>
  const status = (
    <p className="pulse-status" role="status">
      {texts.answered(pulse.answered)} {texts.enough(pulse.enough, asked.length)}
    </p>
  )
  if (left.length === 0 || !view.admits.includes('pulse')) {
    return (
      <div className="pulse-form">
        {said}
        {status}
      </div>
    )
  }

  function choose(id: string, value: PulseValue | undefined) {
    setChosen(({ [id]: _before, ...others }) =>
      value === undefined ? others : { ...others, [id]: value },
    )
  }

  return (
    <form
      className="pulse-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (Object.keys(answers).length === 0) return
        setBusy(true)
        void send({ type: 'pulse.answer', answers }).then((sent) => {
          setBusy(false)
          if (sent.type !== 'unreachable') setChosen({})
        })
      }}
    >
      {said}
      {left.map((statement) => (
        <PulseScale
          key={statement.id}
          statement={statement}
          words={asksItsPrompt(phase) ? 'above' : 'here'}
          value={chosen[statement.id]}
          onChoose={(value) => choose(statement.id, value)}
        />
      ))}
      <p className="pulse-promise">{texts.promise}</p>
      <div className="pulse-foot">
        {status}
        <Button look="solid" type="submit" busy={busy} disabled={Object.keys(answers).length === 0}>
          {texts.send}
        </Button>
      </div>
    </form>
  )
}
