import type { MemberId } from '@kring/shared/lib/id'
import { LINE_LENGTH, TEXT_LENGTH } from '@kring/shared/meeting/text-length'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useId, useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { clockTime } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { agreementOf, nameOf } from '../turn/turn-words.ts'
import { Button } from '../ui/button.tsx'
import { NoteCard } from '../ui/note-card.tsx'
import { useAgreementDraft } from './agreement-draft.ts'
import './agreement-screen.css'
import { agreementTexts } from './agreement-texts.ts'
import { DayField } from './day-field.tsx'
import { LineField } from './line-field.tsx'

export interface OwnAgreementProps {
  view: MeetingView
  /** Whose it is: the reader's own, or that of whom they write for. */
  by: MemberId
}

/** Where not only the case-giver agrees: a small form for one's own. */
export function OwnAgreement({ view, by }: OwnAgreementProps) {
  const texts = useTexts(agreementTexts)
  const language = useLanguage()
  const send = useSend()
  const id = useId()
  const { state } = view
  const agreed = state.agreements.find((one) => one.turn === view.item && one.by === by)
  const place = { meeting: state.meeting, turn: view.item ?? '', by }
  const draft = useAgreementDraft(place, agreed)
  const [what, setWhat] = useState(agreed?.what ?? '')
  const [changing, setChanging] = useState(false)
  const title = by === view.you ? texts.mine : agreementOf(nameOf(state, by), language)
  const [busy, setBusy] = useState(false)

  if (agreed && !changing) {
    return (
      <section className="agreement-own">
        <h3>{title}</h3>
        <NoteCard
          kind="agree"
          kindLabel={texts.toAgreement}
          by={texts.agreedAt(clockTime(agreed.at, language))}
        >
          {agreed.what}
        </NoteCard>
        <Button size="small" onClick={() => setChanging(true)}>
          {texts.change}
        </Button>
      </section>
    )
  }

  async function agree() {
    setBusy(true)
    const { firstStep, byWhen, support, sign } = draft.fields
    const sent = await send({
      type: 'agreement.record',
      what: what.trim(),
      firstStep: firstStep.trim(),
      byWhen,
      support: support.trim(),
      sign: sign.trim(),
      for: by,
    })
    setBusy(false)
    if (sent.type === 'done') {
      draft.forget()
      setChanging(false)
    }
  }

  return (
    <form
      className="agreement-own"
      onSubmit={(event) => {
        event.preventDefault()
        if (what.trim() !== '' && !busy) void agree()
      }}
    >
      <h3>{title}</h3>
      <label className="sr" htmlFor={id}>
        {texts.whatLine}
      </label>
      <textarea
        id={id}
        className="people agreement-own-what"
        rows={2}
        maxLength={TEXT_LENGTH}
        placeholder={texts.whatLine}
        value={what}
        onChange={(event) => setWhat(event.currentTarget.value)}
      />
      <LineField
        label={texts.firstStep}
        value={draft.fields.firstStep}
        most={TEXT_LENGTH}
        onChange={(value) => draft.change('firstStep', value)}
      />
      <DayField
        label={texts.byWhen}
        placeholder={texts.noDay}
        value={draft.fields.byWhen}
        onChange={(value) => draft.change('byWhen', value)}
      />
      <LineField
        label={texts.support}
        value={draft.fields.support}
        most={LINE_LENGTH}
        onChange={(value) => draft.change('support', value)}
      />
      <LineField
        label={texts.sign}
        value={draft.fields.sign}
        most={TEXT_LENGTH}
        onChange={(value) => draft.change('sign', value)}
      />
      <Button look="solid" type="submit" busy={busy} disabled={what.trim() === ''}>
        {by === view.you ? texts.agree : texts.agreeFor(nameOf(state, by))}
      </Button>
    </form>
  )
}
