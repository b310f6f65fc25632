import type { Agreement } from '@kring/shared/agreement/agreement'
import type { Turn } from '@kring/shared/meeting/agenda'
import type { MeetingView } from '@kring/shared/meeting/view'
import type { ReactNode } from 'react'
import { dayAndMonth, shortDate } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { nameOf } from '../turn/turn-words.ts'
import { NoteCard } from '../ui/note-card.tsx'
import type { AgreementFields } from './agreement-draft.ts'
import { stepsOf } from './agreement-steps.ts'
import { agreementTexts } from './agreement-texts.ts'

export interface NextMeeting {
  readonly at: number | undefined
  readonly number: number
}

export interface AgreementAfterProps {
  view: MeetingView
  turn: Turn
  next: NextMeeting
  fields: AgreementFields
  /** What is done by the day. */
  what: string
  /** What members besides the case-giver agreed to in this turn. */
  others: readonly Agreement[]
  children?: ReactNode
}

/** From the sentence to the next meeting: its steps in time, and what others take on beside it. */
export function AgreementAfter({
  view,
  turn,
  next,
  fields,
  what,
  others,
  children,
}: AgreementAfterProps) {
  const texts = useTexts(agreementTexts)
  const language = useLanguage()
  const { state } = view
  const caseGiver = nameOf(state, turn.caseGiver)
  const isYours = turn.caseGiver === view.you
  return (
    <aside className="agreement-after">
      <h2>{texts.task}</h2>
      <p>
        {next.at === undefined ? texts.closesNext : texts.closes(dayAndMonth(next.at, language))}
      </p>
      <ol>
        {stepsOf({ ...fields, what }, next.at).map((step) => (
          <li key={step.what} data-step={step.what}>
            <i aria-hidden />
            {step.at !== undefined && <small>{shortDate(step.at, language)}</small>}
            <b>
              {step.what === 'first-step' && texts.stepFirst}
              {step.what === 'support' && texts.stepSupport}
              {step.what === 'day' && texts.stepDay}
              {step.what === 'meeting' &&
                (next.at === undefined ? texts.stepNext : texts.stepMeeting(next.number))}
            </b>
            <span className="people">
              {step.what === 'meeting'
                ? isYours
                  ? texts.youTell
                  : texts.tells(caseGiver)
                : step.text}
            </span>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <section className="agreement-others">
          <h3>{texts.others}</h3>
          {others.map((one) => (
            <NoteCard
              key={one.id}
              kind="agree"
              kindLabel={texts.toAgreement}
              by={nameOf(state, one.by)}
            >
              {one.what}
            </NoteCard>
          ))}
        </section>
      )}
      {children}
    </aside>
  )
}
