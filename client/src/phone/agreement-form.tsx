import type { ItemId } from '@kring/shared/lib/id'
import { LINE_LENGTH, TEXT_LENGTH } from '@kring/shared/meeting/text-length'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useEffect, useId, useRef, useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { useTexts } from '../language/use-texts.ts'
import { besideIn } from '../note/beside.ts'
import { useSheetText } from '../sheet/use-sheet-text.ts'
import { useMeeting, useSnapshot } from '../sync/use-meeting.tsx'
import { Button } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'
import { useUnsent } from '../unsent/unsent-words.ts'
import { writesAgreement } from './agreement-sheet.tsx'
import { useChanging } from './changing.tsx'
import { GrowingText } from './phone-composer.tsx'
import { phoneTexts } from './phone-texts.ts'

export interface AgreementFormProps {
  readonly view: MeetingView
  readonly item: ItemId
}

const FIELDS = ['what', 'firstStep', 'support', 'sign'] as const
const MOST = { what: TEXT_LENGTH, firstStep: TEXT_LENGTH, support: LINE_LENGTH, sign: TEXT_LENGTH }

/** What one takes on until next time. It is agreed when its owner says so. */
export function AgreementForm({ view, item }: AgreementFormProps) {
  const { meeting } = useMeeting()
  const texts = useTexts(phoneTexts)
  const send = useSend()
  const dayId = useId()
  const recorded = view.state.agreements.find((one) => one.by === view.you && one.turn === item)
  const written = useSheetText('agreement', item)
  const snapshot = useSnapshot()
  const unsent = {
    what: useUnsent(meeting, `${item}.what`),
    firstStep: useUnsent(meeting, `${item}.firstStep`),
    support: useUnsent(meeting, `${item}.support`),
    sign: useUnsent(meeting, `${item}.sign`),
    byWhen: useUnsent(meeting, `${item}.byWhen`),
  }
  const { changing, end } = useChanging(`agreement.${item}`)
  const [busy, setBusy] = useState(false)
  const wordsOf = (field: keyof typeof unsent) => unsent[field][0].text
  const set = (field: keyof typeof unsent, text: string) => unsent[field][1]({ text, kind: null })
  // The case-giver's sentence is written on the paper, where all read it as it comes.
  const isShared = writesAgreement(view, item, { written, beside: besideIn(snapshot, item) })
  const what = isShared ? written : wordsOf('what')
  const fields = isShared ? FIELDS.filter((field) => field !== 'what') : FIELDS

  const isChanging = useRef(changing)
  useEffect(() => {
    isChanging.current = changing
  }, [changing])

  async function agree() {
    if (what.trim() === '' || busy) return
    setBusy(true)
    const sent = await send({
      type: 'agreement.record',
      what: what.trim(),
      firstStep: wordsOf('firstStep').trim(),
      byWhen: wordsOf('byWhen'),
      support: wordsOf('support').replace(/\s+/gu, ' ').trim(),
      sign: wordsOf('sign').trim(),
    })
    setBusy(false)
    // Who has begun to change it meanwhile goes on with what stands in the fields.
    if (sent.type !== 'done' || isChanging.current !== changing) return
    for (const field of [...FIELDS, 'byWhen'] as const) set(field, '')
    end()
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: taken down once, when the change begins
  useEffect(() => {
    if (!changing || !recorded) return
    for (const field of [...FIELDS, 'byWhen'] as const) set(field, recorded[field])
  }, [changing])
  if (recorded && !changing) return null
  return (
    <section className="phone-agreement">
      <h2 className="phone-title">{texts.agreementTitle}</h2>
      {fields.map((field) => (
        <div key={field} className="phone-field">
          <span aria-hidden>{texts[field]}</span>
          <div className="phone-write">
            {field === 'what' && <Mark kind="agree" size={22} />}
            <GrowingText
              label={texts[field]}
              value={field === 'what' ? what : wordsOf(field)}
              onChange={(text) => set(field, text)}
              most={MOST[field]}
            />
          </div>
          {field === 'firstStep' && (
            <>
              <label htmlFor={dayId}>{texts.byWhen}</label>
              <div className="phone-write">
                <input
                  id={dayId}
                  type="date"
                  value={wordsOf('byWhen')}
                  onChange={(event) => set('byWhen', event.currentTarget.value)}
                />
              </div>
            </>
          )}
        </div>
      ))}
      <div className="phone-acts">
        <Button
          look="solid"
          busy={busy}
          aria-disabled={what.trim() === ''}
          onClick={() => void agree()}
        >
          {texts.iAgree}
        </Button>
      </div>
    </section>
  )
}
