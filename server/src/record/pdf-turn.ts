import type {
  RecordAgreement,
  RecordGroup,
  RecordNote,
  RecordTurn,
} from '@kring/shared/record/record'
import { replyWords } from '@kring/shared/record/record-reply'
import { frameOfSketch, strokePath } from '@kring/shared/record/record-sketch'
import { KEPT_MARK } from '@kring/shared/record/record-stamp'
import {
  AGREE,
  FIELD,
  INK,
  INK_2,
  KEPT,
  LEFT,
  LINE,
  NOTE,
  QUIET,
  SMALL,
  SUBHEAD,
} from './pdf-ink.ts'
import {
  boxed,
  gapRow,
  heading,
  labelRow,
  nonBreaking,
  stamp,
  subheading,
  type Writer,
  wordRows,
} from './pdf-part.ts'
import { pulseInTurn } from './pdf-pulse.ts'
import { type Block, type Element, PAGE, type PdfSheet, WIDTH } from './pdf-sheet.ts'
import { heightOf, type Ink, type Span } from './pdf-text.ts'

export function turnPart(turn: RecordTurn, writer: Writer): void {
  const { texts } = writer
  const title = turn.title.trim()
  const beside: readonly Span[] =
    title === ''
      ? []
      : [{ text: `\u00a0 ${title}`, ink: { ...NOTE, size: 15, leading: 21, colour: INK_2 } }]
  heading(texts.caseOf(turn.name), writer, { follow: 130, beside })
  problemBox(turn, writer)
  const before = turn.groups.filter(({ heading: name }) => name !== 'learned')
  for (const [at, group] of before.entries()) {
    const after = before[at + 1]
    if (group.heading === 'feedback' && areShort(before[at - 1], group)) continue
    if (group.heading === 'own-share' && areShort(group, after) && after) {
      groupsSideBySide([group, after], turn, writer)
    } else groupPart(group, turn, writer)
  }
  for (const agreement of turn.agreements) agreementBox(agreement, writer)
  if (turn.agreements.length === 0) {
    agreementBox(
      { name: '', what: turn.agreementWords, firstStep: '', byWhen: '', support: '', sign: '' },
      writer,
    )
  }
  for (const group of turn.groups) if (group.heading === 'learned') groupPart(group, turn, writer)
  for (const pulse of turn.pulses) pulseInTurn(pulse, writer)
}

function problemBox(turn: RecordTurn, writer: Writer): void {
  const { sheet, texts } = writer
  const frame = frameOfSketch(turn.sketch, { width: 226, height: 172 })
  const width = frame ? 408 : WIDTH
  const inner = width - 36
  const long = turn.problem.length > 420
  const problem: Ink = {
    face: 'people',
    size: long ? 15 : 19,
    leading: long ? 20.4 : 24.7,
    colour: INK,
  }
  const rows: Block[] = [labelRow('problem', texts.problem, sheet), gapRow(7)]
  rows.push(...wordRows(turn.problem, texts.notWritten, problem, inner, sheet))
  if (turn.objective !== '') {
    rows.push(gapRow(11), {
      height: 11,
      draw: (x, y) => sheet.rule(y, { width: 1, colour: LINE, from: x, to: x + inner }),
    })
    rows.push(...wordRows(texts.objective, '', SMALL, inner, sheet), gapRow(2))
    rows.push(...wordRows(turn.objective, '', { ...FIELD, leading: 19 }, inner, sheet))
  }
  const total = rows.reduce((sum, row) => sum + row.height, 32)
  if (frame) sheet.need(Math.min(Math.max(total, frame.height + 24), PAGE.bottom - PAGE.top))
  const top = sheet.y
  const page = sheet.pages
  boxed(rows, { x: LEFT, width, pad: { x: 18, top: 15, bottom: 17 } }, sheet, (box) =>
    sheet.frame({ ...box, corner: 3 }, { width: 2, colour: INK }),
  )
  if (!frame) return
  // Beside the words where they stand on one page, else below them.
  const beside = sheet.pages === page
  const figureTop = beside ? top : sheet.y + 8
  const x = beside ? LEFT + width + 30 : LEFT
  const figure = sheet.element('Figure', { alt: texts.sketch })
  sheet.within(figure, 'Figure', () => {
    for (const points of turn.sketch) {
      sheet.path(strokePath(points, frame), { x, y: figureTop }, { stroke: INK, width: 1.6 })
    }
  })
  const caption = figureTop + frame.height + 6
  sheet.say(
    [{ text: texts.sketch, ink: QUIET }],
    { x: x + 4, y: caption, width: 220 },
    { type: 'Caption' },
  )
  sheet.y = Math.max(sheet.y, caption + QUIET.leading)
}

/** What the case-giver says of the own part, and what they hear: short, they stand face to face. */
function areShort(own: RecordGroup | undefined, heard: RecordGroup | undefined): boolean {
  return (
    own?.heading === 'own-share' &&
    heard?.heading === 'feedback' &&
    [own, heard].every(({ notes }) => notes.length <= 4 && notes.every((n) => n.text.length < 240))
  )
}

function groupPart(group: RecordGroup, turn: RecordTurn, writer: Writer): void {
  const { sheet, texts } = writer
  const column = (WIDTH - 30) / 2
  const notes = group.notes.map((note) => noteBlock(note, turn, column, writer))
  const kept = group.notes.filter((note) => note.kept).length
  const beside = texts.keptFirst(kept, group.notes.length, turn.name)
  const spans: Span[] = [{ text: texts.heading[group.heading], ink: SUBHEAD }]
  if (beside !== '') spans.push({ text: `\u00a0 ${beside}`, ink: QUIET })
  const first = Math.max(notes[0]?.height ?? 0, notes[1]?.height ?? 0)
  subheading(spans, writer, { follow: first })

  const list = sheet.element('L')
  for (let at = 0; at < notes.length; at += 2) {
    const pair = notes.slice(at, at + 2)
    const height = Math.max(...pair.map((block) => block.height))
    sheet.need(height)
    for (const [place, block] of pair.entries()) {
      block.draw(LEFT + place * (column + 30), sheet.y, list)
    }
    sheet.y += height + 7
  }
  sheet.y -= 7
}

function groupsSideBySide(
  pair: readonly [RecordGroup, RecordGroup],
  turn: RecordTurn,
  writer: Writer,
): void {
  const { sheet, texts } = writer
  const column = (WIDTH - 30) / 2
  const sides = pair.map((group) => {
    const notes = group.notes.map((note) => noteBlock(note, turn, column, writer))
    const lines = sheet.lines([{ text: texts.heading[group.heading], ink: SUBHEAD }], column)
    return { lines, notes, height: notes.reduce((sum, block) => sum + block.height + 7, -7) }
  })
  const head = SUBHEAD.leading + 7
  const height = head + Math.max(...sides.map((side) => side.height))
  sheet.need(18 + height)
  if (sheet.y > PAGE.top) sheet.y += 18
  for (const [place, side] of sides.entries()) {
    const x = LEFT + place * (column + 30)
    const element = sheet.element('H3')
    sheet.within(element, 'H3', () => sheet.words(side.lines, x, sheet.y))
    const list = sheet.element('L')
    let y = sheet.y + head
    for (const note of side.notes) {
      note.draw(x, y, list)
      y += note.height + 7
    }
  }
  sheet.y += height
}

interface NoteBlock {
  readonly height: number
  readonly draw: (x: number, y: number, list: Element) => void
}

function noteBlock(
  note: RecordNote,
  turn: RecordTurn,
  width: number,
  { sheet, texts }: Writer,
): NoteBlock {
  const kind =
    note.kind === 'hypothesis'
      ? `, ${texts.hypothesis}`
      : note.kind === 'objective'
        ? `, ${texts.objectiveNote}`
        : ''
  const by: Span = {
    text: `${nonBreaking(note.name)}${kind}`,
    ink: { ...QUIET, leading: NOTE.leading },
  }
  const reply = replyWords(note, texts)
  const answered: readonly Span[] = reply === '' ? [] : [{ text: `, ${reply}`, ink: by.ink }]
  const lines = sheet.lines([{ text: `${note.text} `, ink: NOTE }, by, ...answered], width - 27)
  const kept = note.kept
    ? sheet.lines([{ text: texts.keptBy(turn.name), ink: KEPT }], width - 44)
    : []
  const words = heightOf(lines)
  return {
    height: words + (note.kept ? 2 + heightOf(kept) : 0),
    draw: (x, y, list) => {
      sheet.look(() => stamp(note.kind, 17, { sheet, x, y: y + 1 }))
      const item = sheet.element('LI', { parent: list })
      const body = sheet.element('LBody', { parent: item })
      sheet.within(body, 'LBody', () => {
        sheet.words(lines, x + 27, y)
        if (note.kept) sheet.words(kept, x + 44, y + words + 2)
      })
      if (note.kept) {
        sheet.look(() => {
          for (const path of KEPT_MARK) {
            sheet.path(
              path,
              { x: x + 27, y: y + words + 5, scale: 0.5 },
              { stroke: INK, width: 2.2 },
            )
          }
        })
      }
    },
  }
}

/** The closed ring: a second line around it. */
export function agreementBox(
  agreement: Omit<RecordAgreement, 'id'>,
  { sheet, texts, dates }: Writer,
): void {
  const inner = WIDTH - 8 - 52
  const long = agreement.what.length > 320
  const what: Ink = long
    ? { ...FIELD, size: 15, leading: 20.4 }
    : { face: 'people', size: 23, leading: 29.4, colour: INK, tracking: -0.14 }
  const label = agreement.name === '' ? texts.agreement : texts.agreementOf(agreement.name)
  const rows: Block[] = [labelRow('agreement', label, sheet), gapRow(9)]
  rows.push(
    ...wordRows(agreement.what, texts.noAgreement, what, inner, sheet, long ? 'pretty' : 'balance'),
  )

  const fields = [
    { label: texts.firstStep, words: agreement.firstStep, share: 1.15 },
    {
      label: texts.byWhen,
      words: agreement.byWhen === '' ? '' : dates.byWhen(agreement.byWhen),
      share: 0.8,
    },
    { label: texts.support, words: agreement.support, share: 1.15 },
    { label: texts.sign, words: agreement.sign, share: 1.15 },
  ].filter(({ words }) => words !== '')
  if (fields.length > 0) rows.push(gapRow(14))
  if (fields.some(({ words }) => words.length > 180)) {
    for (const field of fields) {
      rows.push(...wordRows(field.label, '', QUIET, inner, sheet))
      rows.push(...wordRows(field.words, '', FIELD, inner, sheet), gapRow(7))
    }
  } else if (fields.length > 0) rows.push(fieldRow(fields, inner, sheet))

  const total = rows.reduce((sum, row) => sum + row.height, 0) + 41
  sheet.need(Math.min(total + 36, PAGE.bottom - PAGE.top))
  if (sheet.y > PAGE.top) sheet.y += 28
  else sheet.y += 5
  boxed(
    rows,
    { x: LEFT + 4, width: WIDTH - 8, pad: { x: 26, top: 20, bottom: 21 } },
    sheet,
    (box) => {
      sheet.frame({ ...box, corner: 14 }, { width: 2, colour: AGREE })
      sheet.frame(
        {
          x: box.x - 4.25,
          y: box.y - 4.25,
          width: box.width + 8.5,
          height: box.height + 8.5,
          corner: 18,
        },
        { width: 1.25, colour: AGREE },
      )
    },
  )
  sheet.y += 5
}

interface Field {
  readonly label: string
  readonly words: string
  readonly share: number
}

function fieldRow(fields: readonly Field[], inner: number, sheet: PdfSheet): Block {
  const shares = fields.reduce((sum, { share }) => sum + share, 0)
  const room = inner - 20 * (fields.length - 1)
  let left = 0
  const cells = fields.map(({ label, words, share }) => {
    const width = (room * share) / shares
    const x = left
    left += width + 20
    return {
      x,
      label: sheet.lines([{ text: label, ink: QUIET }], width),
      words: sheet.lines([{ text: words, ink: FIELD }], width),
    }
  })
  const labels = Math.max(...cells.map(({ label }) => heightOf(label)))
  return {
    height: labels + 2 + Math.max(...cells.map(({ words }) => heightOf(words))),
    draw: (x, y) => {
      for (const cell of cells) {
        const element = sheet.element('P')
        sheet.within(element, 'P', () => {
          sheet.words(cell.label, x + cell.x, y)
          sheet.words(cell.words, x + cell.x, y + labels + 2)
        })
      }
    },
  }
}
