import {
  type Agreement,
  OUTCOMES,
  type Outcome,
  type Report,
} from '@kring/shared/agreement/agreement'
import { TEXT_LENGTH } from '@kring/shared/meeting/text-length'
import { useEffect, useId, useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { mayTakeAlong } from '../due/may-take-along.ts'
import { useTexts } from '../language/use-texts.ts'
import { useMeeting } from '../sync/use-meeting.tsx'
import { Button } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'
import { OutcomeMark } from '../ui/outcome-mark.tsx'
import { Switch } from '../ui/switch.tsx'
import { useUnsent } from '../unsent/unsent-words.ts'
import { useChanging } from './changing.tsx'
import { GrowingText } from './phone-composer.tsx'
import { phoneTexts } from './phone-texts.ts'

export interface ReportFormProps {
  readonly agreement: Agreement
  readonly report: Report | undefined
}

/** How one's own agreement went. It is told when its owner says so, and not before. */
export function ReportForm({ agreement, report }: ReportFormProps) {
  const session = useMeeting()
  const texts = useTexts(phoneTexts)
  const send = useSend()
  const id = useId()
  const [unsent, setUnsent] = useUnsent(session.meeting, `report.${agreement.id}`)
  const [outcome, setOutcome] = useState<Outcome | undefined>(report?.outcome)
  const [takenAlong, setTakenAlong] = useState(report?.takenAlong ?? true)
  const { changing, end } = useChanging(`report.${agreement.id}`)
  const [busy, setBusy] = useState(false)
  const stays = mayTakeAlong(outcome)

  async function tell() {
    if (outcome === undefined || busy) return
    setBusy(true)
    const learned = unsent.text.trim()
    const sent = await send({
      type: 'agreement.report',
      agreement: agreement.id,
      outcome,
      learned,
      ...(stays ? { takenAlong } : {}),
    })
    setBusy(false)
    if (sent.type !== 'done') return
    setUnsent({ text: '', kind: null })
    end()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: taken down once, when the change begins
  useEffect(() => {
    if (changing && report && unsent.text === '') setUnsent({ text: report.learned, kind: null })
  }, [changing])
  if (report && !changing) return null

  return (
    <section className="phone-report" aria-labelledby={`${id}-what`}>
      <h2 className="phone-title">{texts.reportTitle}</h2>
      <p className="people phone-agreed" id={`${id}-what`}>
        <Mark kind="agree" size={22} />
        {agreement.what}
      </p>
      <div className="phone-outcomes" role="radiogroup" aria-label={texts.outcome}>
        {OUTCOMES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              className="sr"
              name={`${id}-outcome`}
              checked={outcome === one}
              onChange={() => setOutcome(one)}
            />
            <OutcomeMark outcome={one} size={26} />
            {texts.outcomes[one]}
          </label>
        ))}
      </div>
      <div className="phone-write">
        <Mark kind="learn" size={22} />
        <GrowingText
          label={texts.learned}
          placeholder={texts.learned}
          value={unsent.text}
          onChange={(value) => setUnsent({ text: value, kind: null })}
          onSend={() => void tell()}
          most={TEXT_LENGTH}
        />
      </div>
      {stays && (
        <div className="phone-switch">
          <Switch
            label={texts.takeAlong}
            checked={takenAlong}
            onChange={setTakenAlong}
            words="before"
          />
        </div>
      )}
      <div className="phone-acts">
        <Button
          look="solid"
          busy={busy}
          aria-disabled={outcome === undefined}
          onClick={() => void tell()}
        >
          {texts.tell}
        </Button>
      </div>
    </section>
  )
}
