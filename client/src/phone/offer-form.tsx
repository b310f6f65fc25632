import { onlyLeads } from '@kring/shared/meeting/seat-of'
import { LINE_LENGTH } from '@kring/shared/meeting/text-length'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { useMeeting } from '../sync/use-meeting.tsx'
import { Button } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'
import { useUnsent } from '../unsent/unsent-words.ts'
import { GrowingText } from './phone-composer.tsx'
import { phoneTexts } from './phone-texts.ts'

/** Whether this member may bring a case: a facilitator who takes no part brings none. */
export function mayOffer({ state, you, seat }: MeetingView): boolean {
  return seat !== 'observer' && !onlyLeads(state, you)
}

/** What one could bring, in one line: face down until all are turned over together. */
export function OfferForm({ view }: { readonly view: MeetingView }) {
  const session = useMeeting()
  const texts = useTexts(phoneTexts)
  const send = useSend()
  const [unsent, setUnsent] = useUnsent(session.meeting, 'offer')
  const [busy, setBusy] = useState(false)
  const offer = view.state.offers.find(({ by }) => by === view.you)
  const text = unsent.text.replace(/\s+/gu, ' ').trim()

  async function put(line: string) {
    if (busy) return
    setBusy(true)
    const sent = await send({ type: 'case.offer', line })
    setBusy(false)
    if (sent.type === 'done') setUnsent({ text: '', kind: null })
  }
  // Once all are turned over, every offer stands on the paper; here only who made it takes it back.
  if (offer && unsent.text === '') {
    return (
      <div className="phone-said">
        {!view.state.offersRevealed && (
          <>
            <p className="phone-note">{texts.offered}</p>
            <p className="people">{offer.line}</p>
          </>
        )}
        <div className="phone-acts">
          <Button look="line" busy={busy} onClick={() => void put('')}>
            {texts.offerDrop}
          </Button>
          <Button look="line" onClick={() => setUnsent({ text: offer.line, kind: null })}>
            {texts.offerChange}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <>
      <h2 className="phone-title">{texts.offerTitle}</h2>
      <div className="phone-write">
        <Mark kind="problem" size={22} />
        <GrowingText
          label={texts.offerTitle}
          value={unsent.text}
          onChange={(value) => setUnsent({ text: value, kind: null })}
          onSend={() => void put(text)}
          most={LINE_LENGTH}
        />
      </div>
      {!view.state.offersRevealed && <p className="phone-reason">{texts.offerHint}</p>}
      <div className="phone-acts">
        <Button
          look="solid"
          busy={busy}
          aria-disabled={text === ''}
          onClick={() => text !== '' && void put(text)}
        >
          {texts.offerKeep}
        </Button>
      </div>
    </>
  )
}
