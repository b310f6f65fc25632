import {
  type Agreement,
  OUTCOMES,
  type Outcome,
  type Report,
} from '@kring/shared/agreement/agreement'
import { type ReactNode, useId } from 'react'
import { mayTakeAlong } from '../due/may-take-along.ts'
import { useTexts } from '../language/use-texts.ts'
import { Mark } from '../ui/mark.tsx'
import { OutcomeMark } from '../ui/outcome-mark.tsx'
import { Switch } from '../ui/switch.tsx'
import './report-form.css'
import { reportTexts } from './report-texts.ts'
import { useReport } from './use-report.ts'

type Texts = ReturnType<typeof useTexts<(typeof reportTexts)['en']>>

export function outcomeWords(texts: Texts, outcome: Outcome): { name: string; is: string } {
  switch (outcome) {
    case 'done':
      return { name: texts.done, is: texts.doneIs }
    case 'partly':
      return { name: texts.partly, is: texts.partlyIs }
    case 'not-yet':
      return { name: texts.notYet, is: texts.notYetIs }
    case 'let-go':
      return { name: texts.letGo, is: texts.letGoIs }
  }
}

export interface ReportFormProps {
  agreement: Agreement
  report: Report | undefined
  /** Only its owner and who leads press; everyone else reads along. */
  tells: boolean
  question: string
  /** 'Take it along to 11 December' */
  along: string
  size?: 'whole' | 'compact' | undefined
  children?: ReactNode
}

/** How did it go, and what did you learn. */
export function ReportForm(props: ReportFormProps) {
  return props.tells ? <Telling {...props} /> : <Reading {...props} />
}

function Telling({
  agreement,
  report,
  question,
  along,
  size = 'whole',
  children,
}: ReportFormProps) {
  const texts = useTexts(reportTexts)
  const id = useId()
  const { draft, choose, takeAlong, write, settle } = useReport(agreement, report)
  return (
    <div className={`report-form ${size}`}>
      <h2 id={`${id}-how`}>{question}</h2>
      <div className="report-options" role="radiogroup" aria-labelledby={`${id}-how`}>
        {OUTCOMES.map((outcome) => {
          const words = outcomeWords(texts, outcome)
          return (
            <label key={outcome} className="report-option">
              <input
                type="radio"
                className="sr"
                name={`${id}-outcome`}
                checked={draft.outcome === outcome}
                onChange={() => choose(outcome)}
              />
              <OutcomeMark outcome={outcome} size={size === 'whole' ? 44 : 26} />
              <span>
                <b>{words.name}</b>
                <small className={size === 'compact' ? 'sr' : undefined}>{words.is}</small>
              </span>
            </label>
          )
        })}
      </div>
      <h2 id={`${id}-learn`}>{texts.learned}</h2>
      <div className="report-learned" data-kind="learn">
        <Mark kind="learn" size={22} />
        <textarea
          className="people"
          aria-labelledby={`${id}-learn`}
          rows={1}
          maxLength={2000}
          value={draft.learned}
          placeholder={texts.learnedLine}
          onChange={(event) => write(event.currentTarget.value)}
          onBlur={settle}
        />
      </div>
      <div className="report-end">
        {mayTakeAlong(draft.outcome) && (
          <Switch label={along} checked={draft.takenAlong} onChange={takeAlong} />
        )}
        <span className="grow" />
        {children}
      </div>
    </div>
  )
}

function Reading({ report, question, along, size = 'whole', children }: ReportFormProps) {
  const texts = useTexts(reportTexts)
  return (
    <div className={`report-form ${size}`} aria-live="off">
      <h2>{question}</h2>
      <div className="report-options">
        {OUTCOMES.map((outcome) => {
          const words = outcomeWords(texts, outcome)
          const chosen = report?.outcome === outcome
          return (
            <p key={outcome} className="report-option reads" data-chosen={chosen}>
              <OutcomeMark outcome={outcome} size={size === 'whole' ? 44 : 26} />
              <span>
                <b>{words.name}</b>
                <small className={size === 'compact' ? 'sr' : undefined}>{words.is}</small>
              </span>
            </p>
          )
        })}
      </div>
      <h2>{texts.learned}</h2>
      <div className="report-learned" data-kind="learn">
        <Mark kind="learn" size={22} />
        <p className="people">{report?.learned ?? ''}</p>
      </div>
      <div className="report-end">
        {report?.takenAlong && <span>{along}</span>}
        <span className="grow" />
        {children}
      </div>
    </div>
  )
}
