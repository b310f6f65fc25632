import type { CircleView, ToldAgreement } from '@kring/shared/api/circle-api'
import { shortDate } from '../language/format.ts'
import { useLanguage, useTexts } from '../language/use-texts.ts'
import { EmptyPlace } from '../ui/empty-place.tsx'
import { OutcomeMark } from '../ui/outcome-mark.tsx'
import { circleTexts } from './circle-texts.ts'
import { useAgreements } from './use-agreements.ts'

export interface AgreementsHomeProps {
  view: CircleView
}

/** What is open, and all that was ever agreed, with how it was told from meeting to meeting. */
export function AgreementsHome({ view }: AgreementsHomeProps) {
  const texts = useTexts(circleTexts)
  const agreements = useAgreements(view.circle.id)
  if (agreements === undefined) return null
  if (agreements.length === 0) {
    return (
      <section className="circle-agreements none">
        <EmptyPlace art={<OutcomeMark outcome="not-yet" size={44} />} title={texts.noneYet}>
          {texts.noneYetIs}
        </EmptyPlace>
      </section>
    )
  }
  const open = agreements.filter(({ due }) => due)
  return (
    <div className="circle-agreements">
      <section>
        <h2>
          {texts.open}
          <small>{texts.openOf(open.length, agreements.length)}</small>
        </h2>
        {open.length === 0 && <p className="circle-none">{texts.noneOpen}</p>}
        <ul className="circle-open">
          {open.map((agreement) => (
            <OpenAgreement key={agreement.id} agreement={agreement} />
          ))}
        </ul>
      </section>
      <section>
        <h2>{texts.all}</h2>
        <Told view={view} agreements={agreements} />
      </section>
    </div>
  )
}

function dayOf(agreement: ToldAgreement): number | undefined {
  return agreement.byWhen === '' ? undefined : Date.parse(agreement.byWhen)
}

function OpenAgreement({ agreement }: { agreement: ToldAgreement }) {
  const texts = useTexts(circleTexts)
  const language = useLanguage()
  const outcome = agreement.reports.at(-1)?.outcome ?? 'not-yet'
  const day = dayOf(agreement)
  return (
    <li>
      <OutcomeMark outcome={outcome} size={26} label={texts[outcome]} />
      <div>
        <p className="people">{agreement.what}</p>
        <small>
          {agreement.name}
          {agreement.support !== '' && `, ${agreement.support}`}
        </small>
      </div>
      {day !== undefined && (
        <time dateTime={agreement.byWhen}>{shortDate(day, language, { timeZone: 'UTC' })}</time>
      )}
    </li>
  )
}

/** One row for each agreement, one column for each meeting in which it was told. */
function Told({ view, agreements }: { view: CircleView; agreements: readonly ToldAgreement[] }) {
  const texts = useTexts(circleTexts)
  const numberOf = new Map(view.meetings.map(({ id, number }) => [id, number]))
  const told = new Set(agreements.flatMap(({ reports }) => reports.map(({ meeting }) => meeting)))
  const columns = view.meetings
    .filter(({ id }) => told.has(id))
    .toSorted((one, other) => one.number - other.number)
  const rows = agreements.toSorted(
    (one, other) => (numberOf.get(one.meeting) ?? 0) - (numberOf.get(other.meeting) ?? 0),
  )
  return (
    <div className="circle-told">
      <table>
        <thead>
          <tr>
            <td />
            <td />
            {columns.map((meeting) => (
              <th key={meeting.id} scope="col">
                <span className="sr">{texts.told(meeting.number)}</span>
                <span className="num" aria-hidden>
                  {meeting.number}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((agreement) => (
            <tr key={agreement.id}>
              <th scope="row">{agreement.name}</th>
              <td className="people">
                {agreement.what}
                {agreement.reports.map(
                  (report) =>
                    report.learned !== '' && (
                      <q key={report.meeting} data-kind="learn">
                        {report.learned}
                      </q>
                    ),
                )}
              </td>
              {columns.map((meeting) => {
                const report = agreement.reports.find((one) => one.meeting === meeting.id)
                return (
                  <td key={meeting.id} className="mark-cell">
                    {report && (
                      <OutcomeMark
                        outcome={report.outcome}
                        size={24}
                        label={texts[report.outcome]}
                      />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
