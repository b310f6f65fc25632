import { openTurn } from '@kring/shared/meeting/meeting-state'
import type { MeetingView } from '@kring/shared/meeting/view'
import { dayAndMonth } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { nameOf } from '../turn/turn-words.ts'
import { ReportForm } from './report-form.tsx'
import './report-screen.css'
import { ownDue } from '../due/told.ts'
import { reportTexts } from './report-texts.ts'

export interface ReportBandProps {
  view: MeetingView
}

/** Where a case opens with last time: above its board, how the case-giver's agreement went. */
export function ReportBand({ view }: ReportBandProps) {
  const texts = useTexts(reportTexts)
  const language = useLanguage()
  const { state } = view
  const turn = openTurn(state)
  const own = turn ? ownDue(state, turn.caseGiver) : []
  if (own.length === 0) return null
  return (
    <section className="report-band" aria-label={texts.compact}>
      {own.map(({ agreement, report }) => (
        <div key={agreement.id}>
          <p>
            <small>
              {texts.agreedOn(nameOf(state, agreement.by), dayAndMonth(agreement.at, language))}
            </small>
            <span className="people">{agreement.what}</span>
          </p>
          <ReportForm
            agreement={agreement}
            report={report}
            tells={agreement.by === view.you || state.lead === view.you}
            question={texts.howPlain}
            along={texts.along}
            size="compact"
          />
        </div>
      ))}
    </section>
  )
}
