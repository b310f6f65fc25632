import type {
  MeetingRecord,
  RecordAgreement,
  RecordNote,
  RecordTurn,
} from '@kring/shared/record/record'
import {
  type RecordDates,
  type RecordOptions,
  recordDates,
} from '@kring/shared/record/record-dates'
import { RECORD_TEXTS, type RecordTexts } from '@kring/shared/record/record-texts'
import {
  BorderStyle,
  convertInchesToTwip,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'

const PEOPLE = 'Source Serif 4'
const TOOL = 'Schibsted Grotesk'
const INK = '10211F'
const QUIET = '53615E'
const LANGUAGE = { en: 'en-GB', sv: 'sv-SE', nl: 'nl-NL' } as const

interface Writer {
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
  const writer: Writer = { texts, dates }
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
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [1400, 1400, 3600, 3646],
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: 'D8E0DC' },
    },
    rows: [new TableRow({ tableHeader: true, children: head }), ...rows],
  })
}

function turnPart(turn: RecordTurn, writer: Writer): readonly Paragraph[] {
  const { texts } = writer
  const title = turn.title.trim() === '' ? '' : `: ${turn.title.trim()}`
  const parts = [
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
  return parts
}

function notePart(note: RecordNote, turn: RecordTurn, texts: RecordTexts): Paragraph {
  const kind =
    note.kind === 'hypothesis'
      ? `, ${texts.hypothesis}`
      : note.kind === 'objective'
        ? `, ${texts.objectiveNote}`
        : ''
  const runs = [people(note.text), tool(` ${note.name}${kind}`, { quiet: true })]
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

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, children: [new TextRun(printable(text))] })
}

function paragraph(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ children })
}

function cell(children: readonly TextRun[]): TableCell {
  const side = convertInchesToTwip(0.08)
  return new TableCell({
    margins: { top: 60, bottom: 60, left: 0, right: side },
    children: [paragraph(children)],
  })
}

function words(said: string, none: string): readonly Paragraph[] {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return none === '' ? [] : [paragraph([tool(none, { quiet: true })])]
  return lines.map((line) => paragraph([people(line.trim())]))
}

interface Look {
  readonly bold?: true
  readonly quiet?: true
}

function tool(text: string, { bold, quiet }: Look = {}): TextRun {
  return new TextRun({
    text: printable(text),
    font: TOOL,
    ...(bold ? { bold } : {}),
    ...(quiet ? { color: QUIET, size: 18 } : {}),
  })
}

function people(text: string): TextRun {
  return new TextRun({ text: printable(text), font: PEOPLE, size: 23 })
}

/** XML has no sign for control characters: one that somebody pasted would break the whole file. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very signs to leave out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
}
