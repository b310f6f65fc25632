import type { Outcome } from '@kring/shared/agreement/agreement'
import type { NoteKind } from '@kring/shared/note/kind'
import type { MeetingRecord } from '@kring/shared/record/record'
import type { RecordDates } from '@kring/shared/record/record-dates'
import { OUTCOME_MARKS, recordStamp, stampOutline } from '@kring/shared/record/record-stamp'
import type { RecordTexts } from '@kring/shared/record/record-texts'
import { HEAD, INK, LEFT, SMALL, TOOL } from './pdf-ink.ts'
import { type Block, PAGE, type PdfSheet, WIDTH } from './pdf-sheet.ts'
import { heightOf, type Ink, type Line, type Span } from './pdf-text.ts'

interface At {
  readonly sheet: PdfSheet
  readonly x: number
  readonly y: number
  readonly scale?: number
}

export function stamp(kind: NoteKind, size: number, { sheet, x, y }: At): void {
  const { fill, on, corners, icon, ringed } = recordStamp(kind)
  const inner = size * (ringed ? 0.74 : 1)
  const off = (size - inner) / 2
  if (ringed) {
    sheet.path(stampOutline(corners, 0.5, 0.5, size - 1), { x, y }, { stroke: fill, width: 1 })
  }
  sheet.path(stampOutline(corners, off, off, inner), { x, y }, { fill })
  const scale = (inner * 0.6) / 24
  const at = { x: x + off + inner * 0.2, y: y + off + inner * 0.2, scale }
  for (const path of icon) sheet.path(path, at, { stroke: on, width: 2.3 })
}

export function outcomeMark(outcome: Outcome | null, { sheet, x, y, scale = 1 }: At): void {
  for (const piece of OUTCOME_MARKS[outcome ?? 'not-yet']) {
    const at = { x, y, scale }
    if (piece.type === 'fill') sheet.path(piece.path, at, { fill: INK })
    else {
      const stroke = piece.type === 'line' && piece.on === 'paper' ? '#FFFFFF' : INK
      const dots = piece.type === 'dots' ? { gap: piece.gap } : {}
      sheet.path(piece.path, at, { stroke, width: piece.width, ...dots })
    }
  }
}

interface BoxShape {
  readonly x: number
  readonly width: number
  readonly pad: { readonly x: number; readonly top: number; readonly bottom: number }
}

/** Rows in a frame. Where they are more than a page, each page gets its own part of the frame. */
export function boxed(
  rows: readonly Block[],
  { x, width, pad }: BoxShape,
  sheet: PdfSheet,
  frame: (box: { x: number; y: number; width: number; height: number }) => void,
): void {
  const total = rows.reduce((sum, row) => sum + row.height, pad.top + pad.bottom)
  if (total <= PAGE.bottom - PAGE.top) sheet.need(total)
  let top = sheet.y
  sheet.y += pad.top
  const close = () => {
    sheet.y += pad.bottom
    frame({ x, y: top, width, height: sheet.y - top })
  }
  for (const row of rows) {
    if (sheet.y + row.height + pad.bottom > PAGE.bottom) {
      close()
      sheet.turn()
      sheet.y += 5
      top = sheet.y
      sheet.y += pad.top
    }
    row.draw(x + pad.x, sheet.y)
    sheet.y += row.height
  }
  close()
}

export function labelRow(kind: NoteKind, label: string, sheet: PdfSheet): Block {
  const size = kind === 'agreement' ? 22 : 18
  const lines = sheet.lines([{ text: label, ink: SMALL }], 360, 'plain').slice(0, 1)
  return {
    height: size,
    draw: (x, y) => {
      sheet.look(() => stamp(kind, size, { sheet, x, y }))
      const element = sheet.element('P')
      sheet.within(element, 'P', () =>
        sheet.words(lines, x + size + 8, y + (size - SMALL.leading) / 2),
      )
    },
  }
}

/** Each line a row of its own, so that a long text can go on over the page. */
export function wordRows(
  words: string,
  none: string,
  ink: Ink,
  width: number,
  sheet: PdfSheet,
  wrap: 'pretty' | 'balance' = 'pretty',
): readonly Block[] {
  const said = words.trim()
  const span: Span = said === '' ? { text: none, ink: TOOL } : { text: said, ink }
  return span.text === ''
    ? []
    : sheet.lines([span], width, wrap).map((line, at, all) => ({
        height: line.height,
        draw: (x: number, y: number) => {
          const element = sheet.element('P')
          // With the line that follows, so that the blank between them is kept.
          sheet.within(element, 'P', () =>
            sheet.words(at < all.length - 1 ? [spaced(line)] : [line], x, y),
          )
        },
      }))
}

function spaced(line: Line): Line {
  const last = line.pieces.at(-1)
  if (!last || /[\s-]$/u.test(last.text)) return line
  return { ...line, pieces: [...line.pieces.slice(0, -1), { ...last, text: `${last.text} ` }] }
}

export function gapRow(height: number): Block {
  return { height, draw: () => {} }
}

/** A name is not parted from itself at the end of a line. */
export function nonBreaking(words: string): string {
  return words.replaceAll(' ', '\u00a0')
}

export function heading(
  words: string,
  { sheet }: Writer,
  { follow, beside = [] }: { readonly follow: number; readonly beside?: readonly Span[] },
): void {
  const spans: readonly Span[] = [{ text: words, ink: HEAD }, ...beside]
  const lines = sheet.lines(spans, WIDTH)
  sheet.need(24 + heightOf(lines) + 8 + follow)
  if (sheet.y > PAGE.top) sheet.y += 22
  sheet.bookmark(words)
  const element = sheet.element('H2')
  sheet.within(element, 'H2', () => sheet.words(lines, LEFT, sheet.y))
  sheet.y += heightOf(lines) + 8
}

/** Within a case: a group of notes, or a pulse that was taken there. */
export function subheading(
  spans: readonly Span[],
  { sheet }: Writer,
  { follow }: { readonly follow: number },
): void {
  const lines = sheet.lines(spans, WIDTH)
  sheet.need(18 + heightOf(lines) + 7 + follow)
  if (sheet.y > PAGE.top) sheet.y += 18
  const element = sheet.element('H3')
  sheet.within(element, 'H3', () => sheet.words(lines, LEFT, sheet.y))
  sheet.y += heightOf(lines) + 7
}

export interface Writer {
  readonly sheet: PdfSheet
  readonly record: MeetingRecord
  readonly texts: RecordTexts
  readonly dates: RecordDates
}
