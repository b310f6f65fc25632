import { mayWriteSheet } from '@kring/shared/board/may-contribute'
import { kindsOpen } from '@kring/shared/meeting/admits'
import type { Turn } from '@kring/shared/meeting/agenda'
import { openPhase } from '@kring/shared/meeting/meeting-state'
import { seatsOf } from '@kring/shared/meeting/seat-of'
import { LINE_LENGTH, TEXT_LENGTH } from '@kring/shared/meeting/text-length'
import type { MeetingView } from '@kring/shared/meeting/view'
import { useId, useState } from 'react'
import { useSend } from '../command/use-send.ts'
import { clockTime } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { besideIn } from '../note/beside.ts'
import { useWordsOf } from '../one-screen/whose-words.ts'
import { useSheetText } from '../sheet/use-sheet-text.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { agreementOf, nameOf } from '../turn/turn-words.ts'
import { Button } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'
import { AgreementAfter, type NextMeeting } from './agreement-after.tsx'
import { type AgreementFields, useAgreementDraft } from './agreement-draft.ts'
import { AgreementRing } from './agreement-ring.tsx'
import './agreement-screen.css'
import { phasePrompt } from '../phase/phase-prompt.ts'
import { agreementTexts } from './agreement-texts.ts'
import { AgreementWords, lengthOf } from './agreement-words.tsx'
import { DayField } from './day-field.tsx'
import { KeptNotes } from './kept-notes.tsx'
import { LineField } from './line-field.tsx'
import { OwnAgreement } from './own-agreement.tsx'
import { ReadFields } from './read-fields.tsx'

export interface AgreementScreenProps {
  view: MeetingView
  turn: Turn
  next: NextMeeting
}

/** The end of a case: the ring closes around one sentence. */
export function AgreementScreen({ view, turn, next }: AgreementScreenProps) {
  const texts = useTexts(agreementTexts)
  const language = useLanguage()
  const send = useSend()
  const fieldsId = useId()
  const snapshot = useSnapshot()
  const { here } = snapshot
  const { state } = view
  const phase = openPhase(state)
  const caseGiver = nameOf(state, turn.caseGiver)
  const words = useSheetText('agreement', turn.id)
  const agreed = state.agreements.find((one) => one.turn === turn.id && one.by === turn.caseGiver)
  const isYours = turn.caseGiver === view.you
  const writes =
    mayWriteSheet('agreement', turn.id, state, view.you, besideIn(snapshot, turn.id)).type ===
    'admitted'
  const draft = useAgreementDraft(
    { meeting: state.meeting, turn: turn.id, by: turn.caseGiver },
    agreed,
  )
  const [changing, setChanging] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<'empty' | 'too-long'>()
  const open = writes && (!agreed || changing)
  const problem = open ? problemOf(words.trim(), refused, texts) : undefined
  const fields: AgreementFields = open ? draft.fields : (agreed ?? draft.fields)
  const by = useWordsOf(view)
  const peers =
    by === view.you
      ? view.admits.includes('agreement') && !isYours && !isScribing(view)
      : by !== turn.caseGiver && kindsOpen(state, seatsOf(state, by)).includes('agreement')
  const others = state.agreements.filter((one) => one.turn === turn.id && one.by !== turn.caseGiver)

  async function agree() {
    const what = words.trim()
    if (what === '') return setRefused('empty')
    if (what.length > TEXT_LENGTH) return setRefused('too-long')
    setRefused(undefined)
    setBusy(true)
    const sent = await send({
      type: 'agreement.record',
      what,
      firstStep: draft.fields.firstStep.trim(),
      byWhen: draft.fields.byWhen,
      support: draft.fields.support.trim(),
      sign: draft.fields.sign.trim(),
      ...(isYours ? {} : { for: turn.caseGiver }),
    })
    setBusy(false)
    if (sent.type === 'done') {
      draft.forget()
      setRefused(undefined)
      setChanging(false)
    }
  }

  return (
    <div className="agreement-screen">
      <KeptNotes view={view} turn={turn} />
      <AgreementRing
        state={state}
        caseGiver={turn.caseGiver}
        here={here}
        agreed={
          new Set(
            agreed && !changing
              ? [agreed.by, ...others.map(({ by }) => by)]
              : others.map(({ by }) => by),
          )
        }
        label={agreementOf(caseGiver, language)}
      >
        <h1 className="agreement-head">
          <Mark kind="agree" size={30} />
          {agreementOf(caseGiver, language)}
        </h1>
        {open ? (
          <AgreementWords turn={turn.id} caseGiver={caseGiver} writes />
        ) : agreed ? (
          <p className="agreement-what people" data-length={lengthOf(agreed.what)}>
            {agreed.what}
          </p>
        ) : (
          <AgreementWords turn={turn.id} caseGiver={caseGiver} writes={false} />
        )}
        {open ? (
          <form
            id={fieldsId}
            className="agreement-fields"
            onSubmit={(event) => {
              event.preventDefault()
              if (!busy) void agree()
            }}
          >
            <LineField
              label={texts.firstStep}
              value={fields.firstStep}
              most={TEXT_LENGTH}
              onChange={(value) => draft.change('firstStep', value)}
            />
            <DayField
              label={texts.byWhen}
              placeholder={texts.noDay}
              value={fields.byWhen}
              onChange={(value) => draft.change('byWhen', value)}
            />
            <LineField
              label={texts.support}
              value={fields.support}
              most={LINE_LENGTH}
              onChange={(value) => draft.change('support', value)}
            />
            <LineField
              label={texts.sign}
              value={fields.sign}
              most={TEXT_LENGTH}
              onChange={(value) => draft.change('sign', value)}
            />
          </form>
        ) : (
          agreed && <ReadFields fields={agreed} />
        )}
        <div className="agreement-go">
          {open && (
            <>
              {agreed && (
                <Button
                  look="quiet"
                  onClick={() => {
                    draft.forget()
                    setChanging(false)
                  }}
                >
                  {texts.keep}
                </Button>
              )}
              <Button look="solid" type="submit" form={fieldsId} busy={busy}>
                {isYours ? texts.agree : texts.agreeFor(caseGiver)}
              </Button>
            </>
          )}
          {!open && agreed && writes && (
            <Button onClick={() => setChanging(true)}>{texts.change}</Button>
          )}
          <p
            className={problem === undefined && open ? 'hint' : undefined}
            role={problem === undefined ? undefined : 'alert'}
          >
            {problem ??
              (agreed && !open
                ? texts.agreedAt(clockTime(agreed.at, language))
                : writes
                  ? phase && phasePrompt(phase, language)
                  : texts.wait(caseGiver))}
          </p>
        </div>
      </AgreementRing>
      <AgreementAfter
        view={view}
        turn={turn}
        next={next}
        fields={fields}
        what={agreed && !changing ? agreed.what : words}
        others={others}
      >
        {peers && <OwnAgreement key={by} view={view} by={by} />}
      </AgreementAfter>
    </div>
  )
}

/** Said after an attempt, and only as long as it is so. */
function problemOf(
  words: string,
  refused: 'empty' | 'too-long' | undefined,
  texts: { readonly empty: string; readonly tooLong: string },
): string | undefined {
  if (refused === 'empty' && words === '') return texts.empty
  if (refused === 'too-long' && words.length > TEXT_LENGTH) return texts.tooLong
  return undefined
}

/** Who leads without a seat that agrees writes for the case-giver, and for nobody else here. */
function isScribing(view: MeetingView): boolean {
  return view.seat === 'facilitator' && !view.admits.includes('agreement')
}
