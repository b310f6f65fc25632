import type {
  MeetingRecord,
  RecordAgreement,
  RecordNote,
  RecordPulse,
  RecordTurn,
} from '@kring/shared/record/record'
import {
  type RecordDates,
  type RecordOptions,
  recordDates,
} from '@kring/shared/record/record-dates'
import { pulseColumns } from '@kring/shared/record/record-pulse'
import { replyWords } from '@kring/shared/record/record-reply'
import { RECORD_TEXTS, type RecordTexts } from '@kring/shared/record/record-texts'
import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TableRow,
  TabStopType,
  TextRun,
} from 'docx'
import {
  cell,
  heading,
  INK,
  paragraph,
  people,
  QUIET,
  TOOL,
  table,
  tool,
  words,
} from './docx-part.ts'

const LANGUAGE = { en: 'en-GB', sv: 'sv-SE', nl: 'nl-NL' } as const

interface Writer {
  readonly record: MeetingRecord
  readonly texts: RecordTexts
  readonly dates: RecordDates
}

/** The record for who wants to write on in it: headings, a table, paragraphs, nothing clever. */
export async function recordAsDocx(
  record: MeetingRecord,
  options: RecordOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const texts = RECORD_TEXTS[record.language]
  const dates = recordDates(record, options)
  const writer: Writer = { record, texts, dates }
  const foot = texts.foot(record.circle, record.number, dates.shortDay ?? '')
  const names = record.present.map((name, place) => (place === 0 ? texts.lead(name) : name))
  const children: (Paragraph | Table)[] = [
    heading(texts.title, HeadingLevel.TITLE),
    paragraph([
      tool(`${record.circle}, ${texts.meeting(record.number).toLocaleLowerCase()}`, { bold: true }),
    ]),
    paragraph([tool([dates.day, dates.time].filter((part) => part !== undefined).join(', '))]),
    paragraph([tool(names.length > 0 ? `${texts.present}: ${names.join(', ')}` : texts.nobodyYet)]),
  ]
  if (record.status === 'running') children.push(paragraph([tool(texts.soFar)]))
  if (record.lastTime.length > 0) {
    children.push(heading(texts.lastTime, HeadingLevel.HEADING_1), lastTime(record, writer))
  }
  if (record.turns.length === 0 && record.status !== 'planned') {
    children.push(paragraph([tool(texts.noTurns)]))
  }
  for (const turn of record.turns) children.push(...turnPart(turn, writer))
  if (record.agreements.length > 0) {
    children.push(heading(texts.agreements, HeadingLevel.HEADING_1))
    for (const agreement of record.agreements) children.push(...agreementPart(agreement, writer))
  }
  for (const pulse of record.pulses) {
    children.push(heading(pulse.name, HeadingLevel.HEADING_1), ...pulsePart(pulse, writer))
  }
  if (record.status !== 'planned') children.push(...nextTime(record, writer))

  const file = new Document({
    creator: 'Kring',
    title: `${texts.title} · ${foot}`,
    styles: {
      default: {
        document: {
          run: { font: TOOL, size: 21, color: INK, language: { value: LANGUAGE[record.language] } },
          paragraph: { spacing: { after: 100, line: 288 } },
        },
        title: {
          run: { font: TOOL, size: 50, color: INK },
          paragraph: { spacing: { after: 100 } },
        },
        heading1: headingStyle(28, 320),
        heading2: headingStyle(22, 220),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 930, bottom: 1100, left: 930, right: 930 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                tabStops: [{ type: TabStopType.RIGHT, position: 11906 - 2 * 930 }],
                children: [
                  tool(`${foot}\t`, { quiet: true }),
                  new TextRun({
                    font: TOOL,
                    size: 18,
                    color: QUIET,
                    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

function headingStyle(size: number, before: number) {
  return {
    run: { font: TOOL, size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  }
}

function lastTime(record: MeetingRecord, { texts, dates }: Writer): Table {
  const head = ['', '', texts.agreed, texts.learned].map((text) =>
    cell([tool(text, { quiet: true })]),
  )
  const rows = record.lastTime.map((report) => {
    const told = report.outcome === null ? texts.notTold : texts.outcome[report.outcome]
    const along = report.takenAlong ? `, ${texts.takenAlong}` : ''
    return new TableRow({
      cantSplit: true,
      children: [
        cell([tool(`${told}${along}`)]),
        cell([tool(report.name, { bold: true })]),
        cell([
          people(report.what),
          tool(` ${dates.dayAndMonth(report.agreedAt)}`, { quiet: true }),
        ]),
        cell([people(report.learned)]),
      ],
    })
  })
  return table(
    [1400, 1400, 3600, 3646],
    [new TableRow({ tableHeader: true, children: head }), ...rows],
  )
}

function turnPart(turn: RecordTurn, writer: Writer): readonly (Paragraph | Table)[] {
  const { texts } = writer
  const title = turn.title.trim() === '' ? '' : `: ${turn.title.trim()}`
  const parts: (Paragraph | Table)[] = [
    heading(`${texts.caseOf(turn.name)}${title}`, HeadingLevel.HEADING_1),
    heading(texts.problem, HeadingLevel.HEADING_2),
    ...words(turn.problem, texts.notWritten),
  ]
  if (turn.objective !== '') {
    parts.push(heading(texts.objective, HeadingLevel.HEADING_2), ...words(turn.objective, ''))
  }
  const group = ({ heading: name, notes }: RecordTurn['groups'][number]) => {
    parts.push(heading(texts.heading[name], HeadingLevel.HEADING_2))
    parts.push(...notes.map((note) => notePart(note, turn, texts)))
  }
  for (const one of turn.groups) if (one.heading !== 'learned') group(one)
  for (const agreement of turn.agreements) parts.push(...agreementPart(agreement, writer))
  if (turn.agreements.length === 0) {
    parts.push(heading(texts.agreement, HeadingLevel.HEADING_2))
    parts.push(...words(turn.agreementWords, texts.noAgreement))
  }
  for (const one of turn.groups) if (one.heading === 'learned') group(one)
  for (const pulse of turn.pulses) {
    parts.push(heading(pulse.name, HeadingLevel.HEADING_2), ...pulsePart(pulse, writer))
  }
  return parts
}

function notePart(note: RecordNote, turn: RecordTurn, texts: RecordTexts): Paragraph {
  const kind =
    note.kind === 'hypothesis'
      ? `, ${texts.hypothesis}`
      : note.kind === 'objective'
        ? `, ${texts.objectiveNote}`
        : ''
  const reply = replyWords(note, texts)
  const beside = `${note.name}${kind}${reply === '' ? '' : `, ${reply}`}`
  const runs = [people(note.text), tool(` ${beside}`, { quiet: true })]
  if (note.kept) runs.push(tool(` (${texts.keptBy(turn.name)})`, { bold: true }))
  return new Paragraph({ bullet: { level: 0 }, children: runs })
}

function agreementPart(agreement: RecordAgreement, { texts, dates }: Writer): readonly Paragraph[] {
  const rows: readonly (readonly [string, string])[] = [
    [texts.firstStep, agreement.firstStep],
    [texts.byWhen, agreement.byWhen === '' ? '' : dates.byWhen(agreement.byWhen)],
    [texts.support, agreement.support],
    [texts.sign, agreement.sign],
  ]
  return [
    heading(texts.agreementOf(agreement.name), HeadingLevel.HEADING_2),
    ...words(agreement.what, ''),
    ...rows
      .filter(([, said]) => said !== '')
      .map(([label, said]) => paragraph([tool(`${label}: `, { quiet: true }), people(said)])),
  ]
}

function pulsePart(
  { statements }: RecordPulse,
  { record, texts }: Writer,
): readonly (Paragraph | Table)[] {
  const columns = pulseColumns(record.language)
  const head = ['', ...columns].map((words) => cell([tool(words, { quiet: true })]))
  const rows = statements.map(({ text, counts }) => {
    const counted =
      counts === null
        ? [cell([tool(texts.tooFew, { quiet: true })], { across: columns.length })]
        : counts.map((count) => cell([tool(String(count))]))
    return new TableRow({ cantSplit: true, children: [cell([people(text)]), ...counted] })
  })
  const header = new TableRow({ tableHeader: true, children: head })
  return [
    paragraph([tool(texts.pulseIs, { quiet: true })]),
    table([4546, ...columns.map(() => 1100)], [header, ...rows]),
  ]
}

function nextTime({ next }: MeetingRecord, { texts, dates }: Writer): readonly Paragraph[] {
  const parts: Paragraph[] = []
  if (next.startsAt !== null) {
    const when = `${texts.next}: ${dates.weekday(next.startsAt)}, ${dates.clock(next.startsAt)}`
    parts.push(paragraph([tool(when, { bold: true })]))
  }
  if (next.open.length === 0) return [...parts, paragraph([tool(texts.nothingOpen)])]
  parts.push(heading(texts.nextOpens, HeadingLevel.HEADING_1))
  for (const one of next.open) {
    const more = [one.byWhen === '' ? '' : dates.byWhen(one.byWhen), texts.open[one.from]]
    const beside = more.filter((part) => part !== '').join(', ')
    const runs = [tool(`${one.name}: `, { bold: true }), people(one.what)]
    if (beside !== '') runs.push(tool(` (${beside})`, { quiet: true }))
    parts.push(new Paragraph({ bullet: { level: 0 }, children: runs }))
  }
  return [...parts, paragraph([tool(texts.inConfidence, { quiet: true })])]
}
