import type { MemberId } from '@kring/shared/lib/id'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useId, useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { nameOf } from '../turn/turn-words.ts'
import { Button } from '../ui/button.tsx'
import { agendaTexts } from './agenda-texts.ts'
import './offer-form.css'

export interface OfferFormProps {
  view: MeetingView
  /** Whose offer it is: the reader's own, or that of whom they write for. */
  by: MemberId
  /** What this member offered before; empty where nothing. */
  line: string
}

/** One line of what could be brought, kept face down until all are turned over. */
export function OfferForm({ view, by, line: kept }: OfferFormProps) {
  const texts = useTexts(agendaTexts)
  const send = useSend()
  const id = useId()
  const [line, setLine] = useState(kept)
  const [busy, setBusy] = useState(false)

  async function offer(text: string) {
    setBusy(true)
    const named = by === view.you ? {} : { for: by }
    await send({ type: 'case.offer', line: text, ...named })
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
      <label htmlFor={id}>
        {by === view.you
          ? kept === ''
            ? texts.offerLabel
            : texts.yours
          : texts.lineFor(nameOf(view.state, by))}
      </label>
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
