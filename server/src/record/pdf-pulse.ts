import type { RecordPulse, RecordStatement } from '@kring/shared/record/record'
import { pulseColumns } from '@kring/shared/record/record-pulse'
import { INK, LEFT, LINE, QUIET, REPORT, STRONG, SUBHEAD, TOOL } from './pdf-ink.ts'
import { heading, nonBreaking, subheading, type Writer } from './pdf-part.ts'
import { type Element, PAGE, WIDTH } from './pdf-sheet.ts'
import { heightOf, type Ink, type Line } from './pdf-text.ts'

const COLUMN = 72
const COUNTS = 5 * COLUMN
const STATEMENT = WIDTH - COUNTS - 16

/** A pulse of the whole circle, under a heading of its own. */
export function pulsePart(pulse: RecordPulse, writer: Writer): void {
  heading(pulse.name, writer, { follow: 110 })
  pulseTable(pulse, writer)
}

/** One that was taken within a case, among what else was said there. */
export function pulseInTurn(pulse: RecordPulse, writer: Writer): void {
  subheading([{ text: pulse.name, ink: SUBHEAD }], writer, { follow: 110 })
  pulseTable(pulse, writer)
}

/** What the circle answered without names: a row for each statement, a column for each value. */
function pulseTable({ statements }: RecordPulse, writer: Writer): void {
  const { sheet, record, texts } = writer
  sheet.y += 4 + sheet.say([{ text: texts.pulseIs, ink: TOOL }], wholeLine(sheet.y))
  const table = sheet.element('Table')
  const cell = (row: Element, type: 'TH' | 'TD', draw: () => void) => {
    const element = sheet.element(type, { parent: row })
    sheet.within(element, type, draw)
  }
  const columns = pulseColumns(record.language).map(nonBreaking)
  const oneLine = (text: string, ink: Ink) => sheet.lines([{ text, ink }], COUNTS, 'plain')
  const inColumn = (lines: readonly Line[], at: number, y: number) =>
    sheet.words(lines, LEFT + STATEMENT + 16 + (at + 1) * COLUMN, y, 'right')

  const head = sheet.element('TR', { parent: table })
  sheet.element('TD', { parent: head })
  columns.forEach((words, at) => {
    cell(head, 'TH', () => inColumn(oneLine(words, QUIET), at, sheet.y))
  })
  sheet.y += QUIET.leading + 4
  sheet.rule(sheet.y, { width: 1, colour: LINE })

  const statementRow = ({ text, counts }: RecordStatement, at: number) => {
    const words = sheet.lines([{ text, ink: REPORT }], STATEMENT)
    const height = heightOf(words) + 9
    sheet.need(height)
    const y = sheet.y + 4
    if (at > 0 && sheet.y > PAGE.top) sheet.rule(sheet.y, { width: 1, colour: LINE })
    const row = sheet.element('TR', { parent: table })
    cell(row, 'TH', () => sheet.words(words, LEFT, y))
    if (counts === null) {
      cell(row, 'TD', () => inColumn(oneLine(texts.tooFew, QUIET), columns.length - 1, y))
    } else {
      counts.forEach((count, place) => {
        const ink = { ...(count === 0 ? TOOL : STRONG), colour: INK }
        cell(row, 'TD', () => inColumn(oneLine(String(count), ink), place, y))
      })
    }
    sheet.y += height
  }
  statements.forEach(statementRow)
}

function wholeLine(y: number) {
  return { x: LEFT, y, width: WIDTH }
}
