import type { Agreement } from '@kring/shared/agreement/agreement'
import type { ItemId } from '@kring/shared/lib/id'
import { isWrittenFaceDown, openItem, openPhase } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import type { ReactNode } from 'react'
import { toldSoFar } from '../due/told.ts'
import { dayAndMonth } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { besideIn } from '../note/beside.ts'
import { useSheetText } from '../sheet/use-sheet-text.ts'
import { useSnapshot } from '../sync/use-meeting.tsx'
import { agreementOf, nameOf } from '../turn/turn-words.ts'
import { Button } from '../ui/button.tsx'
import { Mark } from '../ui/mark.tsx'
import { OutcomeMark } from '../ui/outcome-mark.tsx'
import { AgreementSheet, writesAgreement } from './agreement-sheet.tsx'
import { useChanging } from './changing.tsx'
import { phoneTexts } from './phone-texts.ts'

const LINES = ['check-in', 'skill', 'input', 'rating'] as const

/** What was said for everyone through a form. It is public, so it stands on the paper. */
export function PaperSaid({ view }: { readonly view: MeetingView }) {
  const { state, you, admits } = view
  const item = openItem(state)
  const phase = openPhase(state)
  if (!item || !phase) return null
  const lines = LINES.filter((kind) => admits.includes(kind)).flatMap(
    (kind) =>
      state.answers.find((one) => one.by === you && one.kind === kind && one.phase === phase.id) ??
      [],
  )
  const giver = item.type === 'turn' ? item.caseGiver : undefined
  const told =
    phase.admits.report === undefined
      ? []
      : toldSoFar(state).filter(({ agreement }) => giver === undefined || agreement.by === giver)
  const chooses =
    item.type === 'phase' && (phase.admits.choice ?? phase.admits.problem) !== undefined
  return (
    <>
      {!isWrittenFaceDown(view.state) &&
        lines.map(({ kind, text }) => (
          <Line key={kind} of={`${phase.id}.${kind}`}>
            {text}
          </Line>
        ))}
      {told.map(({ agreement, report }) =>
        report ? (
          <section key={agreement.id} className="phone-said">
            <p className="people phone-agreed">
              <Mark kind="agree" size={22} />
              {agreement.what}
            </p>
            <Outcome outcome={report.outcome} learned={report.learned} />
            {agreement.by === you ? (
              <Told of={`report.${agreement.id}`} />
            ) : (
              <p className="phone-note">{nameOf(state, agreement.by)}</p>
            )}
          </section>
        ) : null,
      )}
      {chooses && state.offersRevealed && <Offers view={view} />}
      {item.type === 'turn' && phase.admits.agreement !== undefined && (
        <Agreements view={view} turn={item.id} giver={item.caseGiver} />
      )}
    </>
  )
}

interface LineProps {
  /** By which it is known while it is changed. */
  readonly of: string
  readonly children: ReactNode
}

function Line({ of, children }: LineProps) {
  const texts = useTexts(phoneTexts)
  const { changing, begin } = useChanging(of)
  return (
    <div className="phone-said">
      <p className="people">{children}</p>
      <p className="phone-note">
        <span>{texts.said}</span>
        {!changing && (
          <Button look="line" onClick={begin}>
            {texts.change}
          </Button>
        )}
      </p>
    </div>
  )
}

function Told({ of }: { readonly of: string }) {
  const texts = useTexts(phoneTexts)
  const { changing, begin } = useChanging(of)
  return (
    <p className="phone-note">
      <span>{texts.told}</span>
      {!changing && (
        <Button look="line" onClick={begin}>
          {texts.change}
        </Button>
      )}
    </p>
  )
}

interface OutcomeProps {
  readonly outcome: keyof (typeof phoneTexts)['en']['outcomes']
  readonly learned: string
}

function Outcome({ outcome, learned }: OutcomeProps) {
  const texts = useTexts(phoneTexts)
  return (
    <>
      <p className="phone-outcome">
        <OutcomeMark outcome={outcome} size={26} />
        <b>{texts.outcomes[outcome]}</b>
      </p>
      {learned !== '' && <p className="people">{learned}</p>}
    </>
  )
}

function Offers({ view }: { readonly view: MeetingView }) {
  const texts = useTexts(phoneTexts)
  const { state } = view
  if (state.offers.length === 0) return null
  return (
    <section className="phone-said" aria-label={texts.offers}>
      {state.offers.map(({ by, line }) => (
        <p key={by} className="phone-offer">
          <small>{nameOf(state, by)}</small>
          <span className="people">{line}</span>
        </p>
      ))}
    </section>
  )
}

interface AgreementsProps {
  readonly view: MeetingView
  readonly turn: ItemId
  readonly giver: Agreement['by']
}

/** The case-giver's words as they are written, and every agreement of this case once it is one. */
function Agreements({ view, turn, giver }: AgreementsProps) {
  const texts = useTexts(phoneTexts)
  const language = useLanguage()
  const { state, you } = view
  const written = useSheetText('agreement', turn)
  const snapshot = useSnapshot()
  const recorded = state.agreements.filter((one) => one.turn === turn)
  const isAgreed = recorded.some(({ by }) => by === giver)
  const { changing } = useChanging(`agreement.${turn}`)
  const writes =
    writesAgreement(view, turn, { written, beside: besideIn(snapshot, turn) }) &&
    (!isAgreed || (giver === you && changing))
  return (
    <>
      {writes && (
        <AgreementSheet
          turn={turn}
          label={giver === you ? texts.what : agreementOf(nameOf(state, giver), language)}
        />
      )}
      {written !== '' && !isAgreed && !writes && (
        <section className="phone-said">
          <p className="phone-note">{agreementOf(nameOf(state, giver), language)}</p>
          <p className="people phone-agreed">
            <Mark kind="agree" size={22} />
            {written}
          </p>
        </section>
      )}
      {recorded
        .filter(({ by }) => !(writes && by === giver))
        .map((one) => (
          <Recorded key={one.id} agreement={one} view={view} />
        ))}
    </>
  )
}

export interface RecordedProps {
  readonly agreement: Agreement
  readonly view: MeetingView
}

/** An agreement with all that belongs to it. */
export function Recorded({ agreement, view }: RecordedProps) {
  const texts = useTexts(phoneTexts)
  const language = useLanguage()
  const { changing, begin } = useChanging(`agreement.${agreement.turn}`)
  const { what, firstStep, byWhen, support, sign, by } = agreement
  const details = [
    [texts.firstStep, firstStep],
    [texts.byWhen, byWhen === '' ? '' : dayAndMonth(Date.parse(`${byWhen}T12:00`), language)],
    [texts.support, support],
    [texts.sign, sign],
  ].filter(([, words]) => words !== '')
  const mine = by === view.you && view.admits.includes('agreement')
  return (
    <section className="phone-said">
      {!mine && <p className="phone-note">{texts.agreementOf(nameOf(view.state, by))}</p>}
      <p className="people phone-agreed">
        <Mark kind="agree" size={22} />
        {what}
      </p>
      {details.length > 0 && (
        <dl className="phone-details">
          {details.map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="people">{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {mine && (
        <p className="phone-note">
          <span>{texts.agreed}</span>
          {!changing && (
            <Button look="line" onClick={begin}>
              {texts.change}
            </Button>
          )}
        </p>
      )}
    </section>
  )
}
