import type { Language } from '@kring/shared/language/language'
import { STAMP_OF } from '@kring/shared/note/kind'
import type {
  MeetingRecord,
  RecordAgreement,
  RecordGroup,
  RecordTurn,
} from '@kring/shared/record/record'
import { type RecordDates, recordDates } from '@kring/shared/record/record-dates'
import { replyWords } from '@kring/shared/record/record-reply'
import { ringSeed } from '@kring/shared/record/record-rings'
import { frameOfSketch, strokePath } from '@kring/shared/record/record-sketch'
import { RECORD_TEXTS, type RecordTexts } from '@kring/shared/record/record-texts'
import { CircleDot } from 'lucide-react'
import { Fragment } from 'react'
import { GrowthRings } from '../ui/growth-rings.tsx'
import { Mark } from '../ui/mark.tsx'
import { OutcomeMark } from '../ui/outcome-mark.tsx'
import { RecordPulseTable } from './record-pulse.tsx'
import './record-sheet.css'

interface Words {
  readonly language: Language
  readonly texts: RecordTexts
  readonly dates: RecordDates
}

export interface RecordSheetProps {
  record: MeetingRecord
}

/** The record as it will lie on paper, in the circle's language. */
export function RecordSheet({ record }: RecordSheetProps) {
  const texts = RECORD_TEXTS[record.language]
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const dates = recordDates(record, { timeZone })
  const words: Words = { language: record.language, texts, dates }
  const foot = texts.foot(record.circle, record.number, dates.shortDay ?? '')
  return (
    <article className="record-sheet" lang={record.language}>
      <header className="record-head">
        <GrowthRings drawn={record.number} size={92} seed={ringSeed(record.circle)} />
        <div>
          <h1>{texts.title}</h1>
          <p>
            {record.circle}, {texts.meeting(record.number).toLocaleLowerCase()}
          </p>
        </div>
        <p className="record-when">
          {dates.day !== undefined && <b>{dates.day}</b>}
          {dates.time}
        </p>
      </header>
      <div className="record-people">
        <p>
          <span className="sr">{texts.present}: </span>
          {record.present.length === 0
            ? texts.nobodyYet
            : record.present
                .map((name, place) => (place === 0 ? texts.lead(name) : name))
                .join(', ')}
        </p>
        <p>{record.status === 'running' ? texts.soFar : texts.inConfidence}</p>
      </div>
      {record.lastTime.length > 0 && <LastTime record={record} {...words} />}
      {record.turns.length === 0 && record.status !== 'planned' && (
        <p className="record-none">{texts.noTurns}</p>
      )}
      {record.turns.map((turn) => (
        <Turn key={turn.id} turn={turn} {...words} />
      ))}
      {record.agreements.length > 0 && (
        <section>
          <h2>{texts.agreements}</h2>
          {record.agreements.map((agreement) => (
            <AgreementBox key={agreement.id} agreement={agreement} {...words} />
          ))}
        </section>
      )}
      {record.pulses.map((pulse) => (
        <section key={pulse.phase}>
          <h2>{pulse.name}</h2>
          <RecordPulseTable pulse={pulse} language={record.language} />
        </section>
      ))}
      {record.status !== 'planned' && <NextTime record={record} {...words} />}
      <footer className="record-foot">
        <span>{foot}</span>
        {record.present.length > 0 && <span>{texts.forWhom(record.present.length)}</span>}
      </footer>
    </article>
  )
}

function LastTime({ record, texts, dates }: { record: MeetingRecord } & Words) {
  const days = new Set(record.lastTime.map(({ agreedAt }) => dates.dayAndMonth(agreedAt)))
  const [day] = days
  const one = days.size === 1 && day !== undefined
  return (
    <section>
      <h2>{texts.lastTime}</h2>
      <table className="record-reports">
        <thead>
          <tr>
            <td />
            <td />
            <th scope="col">{one ? texts.agreedOn(day) : texts.agreed}</th>
            <th scope="col">{texts.learned}</th>
          </tr>
        </thead>
        <tbody>
          {record.lastTime.map((report) => (
            <tr key={`${report.name} ${report.agreedAt} ${report.what}`}>
              <td className="record-told">
                <OutcomeMark outcome={report.outcome ?? 'not-yet'} size={20} />
                {report.outcome === null ? texts.notTold : texts.outcome[report.outcome]}
              </td>
              <th scope="row">{report.name}</th>
              <td className="record-said">
                {report.what}{' '}
                <small>
                  {[
                    one ? '' : dates.dayAndMonth(report.agreedAt),
                    report.takenAlong ? texts.takenAlong : '',
                  ]
                    .filter((part) => part !== '')
                    .join(', ')}
                </small>
              </td>
              <td className="record-said">{report.learned}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Turn({ turn, ...words }: { turn: RecordTurn } & Words) {
  const { texts, language } = words
  const title = turn.title.trim()
  const frame = frameOfSketch(turn.sketch, { width: 226, height: 172 })
  const said = turn.groups.filter(({ heading }) => heading !== 'learned')
  const learned = turn.groups.filter(({ heading }) => heading === 'learned')
  return (
    <section>
      <h2>
        {texts.caseOf(turn.name)}
        {title !== '' && <span className="record-title">{title}</span>}
      </h2>
      <div className="record-case" data-drawn={frame !== undefined}>
        <div className="record-problem">
          <p className="record-label">
            <Mark kind="problem" size={18} />
            {texts.problem}
          </p>
          <Paragraphs words={turn.problem} none={texts.notWritten} />
          {turn.objective !== '' && (
            <div className="record-objective">
              <p className="record-label">{texts.objective}</p>
              <Paragraphs words={turn.objective} none="" />
            </div>
          )}
        </div>
        {frame && (
          <figure>
            <svg
              width={frame.width}
              height={frame.height}
              viewBox={`0 0 ${frame.width} ${frame.height}`}
              role="img"
              aria-label={texts.sketch}
            >
              {turn.sketch.map((points) => {
                const path = strokePath(points, frame)
                return <path key={path} d={path} />
              })}
            </svg>
            <figcaption>{texts.sketch}</figcaption>
          </figure>
        )}
      </div>
      {said.map((group) => (
        <Group key={group.heading} group={group} turn={turn} texts={texts} />
      ))}
      {turn.agreements.map((agreement) => (
        <AgreementBox key={agreement.id} agreement={agreement} {...words} />
      ))}
      {turn.agreements.length === 0 && (
        <div className="record-agreement">
          <p className="record-label">
            <Mark kind="agree" size={22} />
            {texts.agreement}
          </p>
          <Paragraphs words={turn.agreementWords} none={texts.noAgreement} />
        </div>
      )}
      {learned.map((group) => (
        <Group key={group.heading} group={group} turn={turn} texts={texts} />
      ))}
      {turn.pulses.map((pulse) => (
        <Fragment key={pulse.phase}>
          <h3>{pulse.name}</h3>
          <RecordPulseTable pulse={pulse} language={language} />
        </Fragment>
      ))}
    </section>
  )
}

interface GroupProps {
  group: RecordGroup
  turn: RecordTurn
  texts: RecordTexts
}

function Group({ group, turn, texts }: GroupProps) {
  const kept = group.notes.filter((note) => note.kept).length
  return (
    <>
      <h3>
        {texts.heading[group.heading]}{' '}
        <small>{texts.keptFirst(kept, group.notes.length, turn.name)}</small>
      </h3>
      <ul className="record-notes">
        {group.notes.map((note, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a record is drawn once and never reordered
          <li key={place}>
            <Mark kind={STAMP_OF[note.kind]} size={17} />
            <div>
              <p>
                {note.text}{' '}
                <span>
                  {note.name}
                  {note.kind === 'hypothesis' && `, ${texts.hypothesis}`}
                  {note.kind === 'objective' && `, ${texts.objectiveNote}`}
                </span>
              </p>
              {note.re && <p className="record-re">{replyWords(note, texts)}</p>}
              {note.kept && (
                <p className="record-kept">
                  <CircleDot size={12} strokeWidth={2.2} aria-hidden />
                  {texts.keptBy(turn.name)}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function AgreementBox({ agreement, texts, dates }: { agreement: RecordAgreement } & Words) {
  const rows = [
    { label: texts.firstStep, words: agreement.firstStep },
    { label: texts.byWhen, words: agreement.byWhen === '' ? '' : dates.byWhen(agreement.byWhen) },
    { label: texts.support, words: agreement.support },
    { label: texts.sign, words: agreement.sign },
  ].filter(({ words }) => words !== '')
  return (
    <div className="record-agreement">
      <p className="record-label">
        <Mark kind="agree" size={22} />
        {texts.agreementOf(agreement.name)}
      </p>
      <Paragraphs words={agreement.what} none="" />
      {rows.length > 0 && (
        <dl>
          {rows.map(({ label, words }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

function NextTime({ record, texts, dates }: { record: MeetingRecord } & Words) {
  const { startsAt, open } = record.next
  return (
    <section className="record-next">
      {startsAt !== null && (
        <p>
          <b>
            {texts.next}: {dates.weekday(startsAt)}
          </b>
          , {dates.clock(startsAt)}
        </p>
      )}
      {open.length === 0 ? (
        <p className="record-none">{texts.nothingOpen}</p>
      ) : (
        <>
          <h3>{texts.nextOpens}</h3>
          <ul className="record-open">
            {open.map((one) => (
              <li key={`${one.from} ${one.name} ${one.what}`}>
                <OutcomeMark outcome="not-yet" size={16} />
                <b>{one.name}</b>
                <p>{one.what}</p>
                <span>
                  {[one.byWhen === '' ? '' : dates.byWhen(one.byWhen), texts.open[one.from]]
                    .filter((part) => part !== '')
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Paragraphs({ words, none }: { words: string; none: string }) {
  const said = words.split('\n').filter((line) => line.trim() !== '')
  if (said.length === 0) return <p className="record-none">{none}</p>
  return (
    <div className="record-words">
      {said.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text, in their order
        <p key={place}>{line}</p>
      ))}
    </div>
  )
}
