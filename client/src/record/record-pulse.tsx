import type { Language } from '@kring/shared/language/language'
import type { RecordPulse } from '@kring/shared/record/record'
import { pulseColumns } from '@kring/shared/record/record-pulse'
import { RECORD_TEXTS } from '@kring/shared/record/record-texts'
import './record-pulse.css'

export interface RecordPulseTableProps {
  readonly pulse: RecordPulse
  readonly language: Language
}

/** What the circle answered without names: a row for each statement, a column for each number. */
export function RecordPulseTable({ pulse, language }: RecordPulseTableProps) {
  const texts = RECORD_TEXTS[language]
  const columns = pulseColumns(language)
  return (
    <table className="record-pulse">
      <caption>{texts.pulseIs}</caption>
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pulse.statements.map(({ id, text, counts }) => (
          <tr key={id}>
            <th scope="row">{text}</th>
            {counts === null ? (
              <td className="few" colSpan={columns.length}>
                {texts.tooFew}
              </td>
            ) : (
              counts.map((count, at) => <td key={columns[at]}>{count}</td>)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
