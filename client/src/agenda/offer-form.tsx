import { useId, useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { Button } from '../ui/button.tsx'
import { agendaTexts } from './agenda-texts.ts'
import './offer-form.css'

export interface OfferFormProps {
  /** What this member offered before; empty where nothing. */
  line: string
}

/** One line of what could be brought, kept face down until all are turned over. */
export function OfferForm({ line: kept }: OfferFormProps) {
  const texts = useTexts(agendaTexts)
  const send = useSend()
  const id = useId()
  const [line, setLine] = useState(kept)
  const [busy, setBusy] = useState(false)

  async function offer(text: string) {
    setBusy(true)
    await send({ type: 'case.offer', line: text })
    setBusy(false)
  }

  return (
    <form
      className="offer-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (line.trim() !== '' && !busy) void offer(line.trim())
      }}
    >
      <label htmlFor={id}>{kept === '' ? texts.offerLabel : texts.yours}</label>
      <input
        id={id}
        className="people"
        value={line}
        maxLength={200}
        autoComplete="off"
        placeholder={texts.offerPlaceholder}
        onChange={(event) => setLine(event.currentTarget.value)}
      />
      <div className="row">
        <Button
          look="solid"
          type="submit"
          busy={busy}
          disabled={line.trim() === '' || line.trim() === kept}
        >
          {kept === '' ? texts.offer : texts.offerChange}
        </Button>
        {kept !== '' && (
          <Button look="quiet" onClick={() => void offer('')}>
            {texts.offerNone}
          </Button>
        )}
      </div>
    </form>
  )
}
