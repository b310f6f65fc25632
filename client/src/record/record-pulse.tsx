import type { MeetingRecord, RecordPulse } from '@kring/shared/record/record'
import { pulseColumns } from '@kring/shared/record/record-pulse'
import { RECORD_TEXTS } from '@kring/shared/record/record-texts'
import './record-pulse.css'

export interface RecordPulsePartProps {
  readonly pulse: RecordPulse
  readonly record: MeetingRecord
}

/** What the circle answered without names: a row for each statement, a column for each number. */
export function RecordPulsePart({ pulse, record }: RecordPulsePartProps) {
  const texts = RECORD_TEXTS[record.language]
  const columns = pulseColumns(record)
  return (
    <section>
      <h2>{pulse.name}</h2>
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
          {pulse.statements.map(({ text, counts }) => (
            <tr key={text}>
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
    </section>
  )
}
