import type { MeetingRecord } from '@kring/shared/record/record'
import { type RecordOptions, recordDates } from '@kring/shared/record/record-dates'
import { recordRings, ringSeed } from '@kring/shared/record/record-rings'
import { RECORD_TEXTS } from '@kring/shared/record/record-texts'
import {
  INK,
  LEFT,
  LINE,
  QUIET,
  REPORT,
  RIGHT,
  SMALL,
  STRONG,
  SUBHEAD,
  TITLE,
  TOOL,
} from './pdf-ink.ts'
import { heading, nonBreaking, outcomeMark, type Writer } from './pdf-part.ts'
import { pulsePart } from './pdf-pulse.ts'
import { type Element, PAGE, PdfSheet, WIDTH } from './pdf-sheet.ts'
import { heightOf, type Ink, type Line, type Span } from './pdf-text.ts'
import { agreementBox, turnPart } from './pdf-turn.ts'

export interface RecordPdfOptions extends RecordOptions {
  readonly madeAt: Date
}

/** The record as a printable file: real text, tagged, with bookmarks. */
export function recordAsPdf(
  record: MeetingRecord,
  options: RecordPdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const texts = RECORD_TEXTS[record.language]
  const dates = recordDates(record, options)
  const foot = texts.foot(record.circle, record.number, dates.shortDay ?? '').replace(/ · $/u, '')
  const sheet = new PdfSheet({
    title: `${texts.title} · ${foot}`,
    subject: foot,
    language: record.language,
    madeAt: options.madeAt,
  })
  const writer: Writer = { sheet, record, texts, dates }

  header(writer)
  people(writer)
  if (record.lastTime.length > 0) lastTime(writer)
  if (record.turns.length === 0 && record.status !== 'planned') {
    sheet.y += 24
    sheet.y += sheet.say([{ text: texts.noTurns, ink: TOOL }], {
      x: LEFT,
      y: sheet.y,
      width: WIDTH,
    })
  }
  for (const turn of record.turns) turnPart(turn, writer)
  if (record.agreements.length > 0) {
    heading(texts.agreements, writer, { follow: 160 })
    for (const agreement of record.agreements) agreementBox(agreement, writer)
  }
  for (const pulse of record.pulses) pulsePart(pulse, writer)
  if (record.status !== 'planned') nextTime(writer)
  feet(foot, writer)
  return sheet.finish()
}

function header({ sheet, record, texts, dates }: Writer): void {
  const top = PAGE.top
  sheet.look(() => {
    for (const ring of recordRings(Math.max(record.number, 1), 92, ringSeed(record.circle))) {
      sheet.path(ring.path, { x: LEFT, y: top }, { stroke: INK, width: ring.width })
    }
    sheet.path(
      'M47.5 46A1.5 1.5 0 1 1 44.5 46A1.5 1.5 0 1 1 47.5 46Z',
      { x: LEFT, y: top },
      { fill: INK },
    )
  })
  const when = [
    ...(dates.day === undefined ? [] : [{ text: dates.day, ink: { ...STRONG, leading: 20 } }]),
    ...(dates.time === undefined ? [] : [{ text: dates.time, ink: { ...TOOL, leading: 20 } }]),
  ]
  const x = LEFT + 92 + 22
  const room = RIGHT - x - 200
  const circle: Ink = TOOL
  const place = `${record.circle}, ${texts.meeting(record.number).toLocaleLowerCase()}`
  const under = heightOf(sheet.lines([{ text: place, ink: circle }], room))
  const start = top + (92 - TITLE.leading - 5 - under) / 2
  sheet.say([{ text: texts.title, ink: TITLE }], { x, y: start, width: room }, { type: 'H1' })
  sheet.say([{ text: place, ink: circle }], { x, y: start + TITLE.leading + 5, width: room })
  let y = top + (92 - when.length * 20) / 2
  for (const span of when) {
    y += sheet.say([span], { x: RIGHT, y, width: 200 }, { align: 'right' })
  }
  const bottom = Math.max(top + 92, start + TITLE.leading + 5 + under)
  sheet.rule(bottom + 17, { width: 2, colour: INK })
  sheet.y = bottom + 18
}

function people({ sheet, record, texts }: Writer): void {
  const names = record.present.map((name, place) => (place === 0 ? texts.lead(name) : name))
  const line = names.length > 0 ? names.join(', ') : texts.nobodyYet
  const beside = record.status === 'running' ? texts.soFar : texts.inConfidence
  const y = sheet.y + 11
  const left = sheet.say(
    [{ text: line, ink: SMALL }],
    { x: LEFT, y, width: 380 },
    { wrap: 'plain' },
  )
  const right = sheet.say(
    [{ text: beside, ink: SMALL }],
    { x: RIGHT, y, width: WIDTH - 400 },
    { align: 'right' },
  )
  sheet.y = y + Math.max(left, right) + 11
  sheet.rule(sheet.y, { width: 1, colour: LINE })
}

function lastTime({ sheet, record, texts, dates }: Writer): void {
  const column = { mark: 0, told: 31, name: 93, what: 154, learned: 393 }
  const gap = 12
  const days = new Set(record.lastTime.map(({ agreedAt }) => dates.dayAndMonth(agreedAt)))
  const [day] = days
  const agreed = days.size === 1 && day !== undefined ? texts.agreedOn(day) : texts.agreed

  heading(texts.lastTime, { sheet, record, texts, dates }, { follow: 60 })
  const table = sheet.element('Table')
  const cell = (row: Element, type: 'TH' | 'TD', lines: readonly Line[], x: number, y: number) => {
    const element = sheet.element(type, { parent: row })
    sheet.within(element, type, () => sheet.words(lines, LEFT + x, y))
  }
  const head = sheet.element('TR', { parent: table })
  // Over the outcome and the name, which need no word above them.
  for (let empty = 0; empty < 2; empty++) sheet.element('TD', { parent: head })
  for (const [text, x] of [
    [agreed, column.what],
    [texts.learned, column.learned],
  ] as const) {
    cell(head, 'TH', sheet.lines([{ text, ink: QUIET }], 230), x, sheet.y)
  }
  sheet.y += QUIET.leading + 4
  sheet.rule(sheet.y, { width: 1, colour: LINE })

  for (const [at, report] of record.lastTime.entries()) {
    const told = report.outcome === null ? texts.notTold : texts.outcome[report.outcome]
    const state: readonly Span[] = [{ text: told, ink: TOOL }]
    const what: Span[] = [{ text: report.what, ink: REPORT }]
    if (days.size > 1)
      what.push({ text: ` ${nonBreaking(dates.dayAndMonth(report.agreedAt))}`, ink: QUIET })
    if (report.takenAlong) what.push({ text: ` ${nonBreaking(texts.takenAlong)}`, ink: QUIET })
    const cells = {
      told: sheet.lines(state, column.name - column.told - 4, 'plain'),
      name: sheet.lines(
        [{ text: report.name, ink: STRONG }],
        column.what - column.name - 8,
        'plain',
      ),
      what: sheet.lines(what, column.learned - column.what - gap),
      learned: sheet.lines([{ text: report.learned, ink: REPORT }], WIDTH - column.learned),
    }
    const height = Math.max(...Object.values(cells).map(heightOf), 20) + 9
    sheet.need(height)
    const y = sheet.y + 4
    if (at > 0 && sheet.y > PAGE.top) sheet.rule(sheet.y, { width: 1, colour: LINE })
    sheet.look(() => outcomeMark(report.outcome, { sheet, x: LEFT, y }))
    const row = sheet.element('TR', { parent: table })
    cell(row, 'TD', cells.told, column.told, y)
    cell(row, 'TH', cells.name, column.name, y)
    cell(row, 'TD', cells.what, column.what, y)
    cell(row, 'TD', cells.learned, column.learned, y)
    sheet.y += height
  }
}

function nextTime({ sheet, record, texts, dates }: Writer): void {
  const { startsAt, open } = record.next
  sheet.need(110)
  sheet.y += 24
  sheet.rule(sheet.y, { width: 2, colour: INK })
  sheet.y += 14
  if (startsAt !== null) {
    const spans: readonly Span[] = [
      { text: `${texts.next}: ${dates.weekday(startsAt)}`, ink: STRONG },
      { text: `, ${dates.clock(startsAt)}`, ink: TOOL },
    ]
    sheet.y += sheet.say(spans, { x: LEFT, y: sheet.y, width: WIDTH }) + 8
  }
  if (open.length === 0) {
    sheet.y += sheet.say([{ text: texts.nothingOpen, ink: TOOL }], {
      x: LEFT,
      y: sheet.y,
      width: WIDTH,
    })
    return
  }
  sheet.bookmark(texts.nextOpens)
  sheet.y +=
    sheet.say(
      [{ text: texts.nextOpens, ink: SUBHEAD }],
      { x: LEFT, y: sheet.y, width: WIDTH },
      { type: 'H2' },
    ) + 6
  const list = sheet.element('L')
  for (const [at, one] of open.entries()) {
    const more = [one.byWhen === '' ? '' : dates.byWhen(one.byWhen), texts.open[one.from]]
    const name = sheet.lines([{ text: one.name, ink: STRONG }], 84, 'plain')
    const what = sheet.lines([{ text: one.what, ink: REPORT }], WIDTH - 22 - 94 - 170)
    const beside = sheet.lines(
      [{ text: more.filter((part) => part !== '').join(', '), ink: QUIET }],
      160,
    )
    const height = Math.max(heightOf(name), heightOf(what), heightOf(beside)) + 9
    sheet.need(height)
    const y = sheet.y + 4
    if (at > 0 && sheet.y > PAGE.top) sheet.rule(sheet.y, { width: 1, colour: LINE })
    sheet.look(() => outcomeMark(null, { sheet, x: LEFT - 2, y: y + 2, scale: 0.8 }))
    const item = sheet.element('LI', { parent: list })
    const body = sheet.element('LBody', { parent: item })
    sheet.within(body, 'LBody', () => {
      sheet.words(name, LEFT + 22, y)
      sheet.words(what, LEFT + 22 + 94, y)
      sheet.words(beside, RIGHT, y + 1, 'right')
    })
    sheet.y += height
  }
}

function feet(foot: string, { sheet, record, texts }: Writer): void {
  const y = PAGE.height - 34 - QUIET.leading
  sheet.onEveryPage((page, of) => {
    sheet.look(() => {
      const line = (text: string) => sheet.lines([{ text, ink: QUIET }], 380, 'plain').slice(0, 1)
      sheet.words(line(foot), LEFT, y)
      if (record.present.length > 0) {
        sheet.words(line(texts.forWhom(record.present.length)), PAGE.width / 2 + 40, y, 'centre')
      }
      sheet.words(line(texts.page(page, of)), RIGHT, y, 'right')
    })
  })
}
