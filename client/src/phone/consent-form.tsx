import { useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { phoneTexts } from './phone-texts.ts'

/** The case-giver's yes or no. Both are good answers, so both look alike. */
export function ConsentForm() {
  const texts = useTexts(phoneTexts)
  const send = useSend()
  const [busy, setBusy] = useState(false)
  async function answer(word: 'yes' | 'no') {
    if (busy) return
    setBusy(true)
    await send({ type: 'consent.answer', answer: word })
    setBusy(false)
  }
  return (
    <section className="phone-consent">
      <h2 className="phone-title">{texts.consentTitle}</h2>
      <div className="phone-acts">
        <Button look="line" busy={busy} onClick={() => void answer('no')}>
          {texts.consentNo}
        </Button>
        <Button look="line" busy={busy} onClick={() => void answer('yes')}>
          {texts.consentYes}
        </Button>
      </div>
    </section>
  )
}
