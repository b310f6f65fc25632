import type { ConsentAnswer } from '@kring/shared/meeting/consent'
import { useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { phoneTexts } from './phone-texts.ts'

export interface ConsentFormProps {
  /** Whether a phase of questions was before this one, to go back to. */
  readonly more: boolean
}

/** The case-giver's answer. All are good answers, so all look alike. */
export function ConsentForm({ more }: ConsentFormProps) {
  const texts = useTexts(phoneTexts)
  const send = useSend()
  const [busy, setBusy] = useState(false)
  async function answer(word: ConsentAnswer) {
    if (busy) return
    setBusy(true)
    await send({ type: 'consent.answer', answer: word })
    setBusy(false)
  }
  return (
    <section className="phone-consent">
      <h2 className="phone-title">{texts.consentTitle}</h2>
      <div className="phone-acts">
        <Button look="line" busy={busy} onClick={() => void answer('yes')}>
          {texts.consentYes}
        </Button>
        <Button look="line" busy={busy} onClick={() => void answer('no')}>
          {texts.consentNo}
        </Button>
        {more && (
          <Button look="line" busy={busy} onClick={() => void answer('questions')}>
            {texts.consentQuestions}
          </Button>
        )}
      </div>
    </section>
  )
}
