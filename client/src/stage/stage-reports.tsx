import type { MeetingState } from '@kring/shared/meeting/meeting-state'
import { onTheTable, toldSoFar } from '../due/told.ts'
import { nameOf } from '../turn/turn-words.ts'
import { OutcomeMark } from '../ui/outcome-mark.tsx'
import { stageTexts } from './stage-texts.ts'
import { StageWords } from './stage-words.tsx'
import './stage-reports.css'

/** The agreement that is being told of, and a ring for each that was told already. */
export function StageReports({ state }: { readonly state: MeetingState }) {
  const texts = stageTexts[state.language]
  const due = toldSoFar(state)
  const isLeft = due.some(({ report }) => !report)
  const telling = isLeft ? onTheTable(due, state.speaker?.member)?.agreement : undefined
  const told = due.flatMap(({ agreement, report }) =>
    report
      ? [{ id: agreement.id, name: nameOf(state, agreement.by), outcome: report.outcome }]
      : [],
  )
  return (
    <div className="stage-reports">
      {telling ? (
        <StageWords
          key={telling.id}
          language={state.language}
          label={texts.toldOf(nameOf(state, telling.by))}
          agreement={{ ...telling, sign: '', support: '' }}
        />
      ) : (
        told.length > 0 && <p className="stage-quiet">{texts.allTold}</p>
      )}
      {told.length > 0 && (
        <ul className="told">
          {told.map(({ id, name, outcome }) => (
            <li key={id}>
              <OutcomeMark outcome={outcome} size={52} />
              <span>
                {name}, {texts.outcomes[outcome]}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
