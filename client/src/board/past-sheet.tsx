import type { PastBoard as Past } from '@kring/shared/api/history-api'
import { NoteWords } from '../note/note-words.tsx'
import { Mark } from '../ui/mark.tsx'
import type { PastTexts } from './past-board.tsx'
import './problem-sheet.css'

export interface PastSheetProps {
  sheets: Past['sheets']
  texts: PastTexts
  caseGiver: string
}

/** Problem and objective as they stood; nothing where neither had been begun. */
export function PastProblem({ sheets, texts, caseGiver }: PastSheetProps) {
  const problem = sheets.problem.trim()
  const objective = sheets.objective.trim()
  if (problem === '' && objective === '') return null
  const label = `${texts.problem} · ${caseGiver}`
  return (
    <section className="note problem-sheet" data-kind="problem" aria-label={label}>
      <p className="sheet-label">
        <Mark kind="problem" size={20} />
        {label}
      </p>
      <div className="sheet-words problem">
        <NoteWords text={problem} />
      </div>
      {objective !== '' && (
        <>
          <hr />
          <p className="sheet-label">{texts.objective}</p>
          <div className="sheet-words objective">
            <NoteWords text={objective} />
          </div>
        </>
      )}
    </section>
  )
}

/** What was written of the agreement. */
export function PastAgreement({ sheets, texts, caseGiver }: PastSheetProps) {
  const agreement = sheets.agreement.trim()
  if (agreement === '') return null
  const label = `${texts.agreement} · ${caseGiver}`
  return (
    <section className="note problem-sheet past-agreement" data-kind="agree" aria-label={label}>
      <p className="sheet-label">
        <Mark kind="agree" size={20} />
        {label}
      </p>
      <div className="sheet-words problem">
        <NoteWords text={agreement} />
      </div>
    </section>
  )
}
