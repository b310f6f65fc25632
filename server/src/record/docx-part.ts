import {
  BorderStyle,
  convertInchesToTwip,
  type HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  type TableRow,
  TextRun,
  WidthType,
} from 'docx'

export const TOOL = 'Schibsted Grotesk'
const PEOPLE = 'Source Serif 4'
export const INK = '10211F'
export const QUIET = '53615E'

export function heading(
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
): Paragraph {
  return new Paragraph({ heading: level, children: [new TextRun(printable(text))] })
}

export function paragraph(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ children })
}

export function cell(
  children: readonly TextRun[],
  { across = 1 }: { readonly across?: number } = {},
): TableCell {
  const side = convertInchesToTwip(0.08)
  return new TableCell({
    columnSpan: across,
    margins: { top: 60, bottom: 60, left: 0, right: side },
    children: [paragraph(children)],
  })
}

export function words(said: string, none: string): readonly Paragraph[] {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return none === '' ? [] : [paragraph([tool(none, { quiet: true })])]
  return lines.map((line) => paragraph([people(line.trim())]))
}

interface Look {
  readonly bold?: true
  readonly quiet?: true
}

export function tool(text: string, { bold, quiet }: Look = {}): TextRun {
  return new TextRun({
    text: printable(text),
    font: TOOL,
    ...(bold ? { bold } : {}),
    ...(quiet ? { color: QUIET, size: 18 } : {}),
  })
}

export function people(text: string): TextRun {
  return new TextRun({ text: printable(text), font: PEOPLE, size: 23 })
}

/** XML has no sign for control characters: one that somebody pasted would break the whole file. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very signs to leave out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
}

/** Rows parted by hairlines, and no frame around them. */
export function table(columnWidths: readonly number[], rows: readonly TableRow[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [...columnWidths],
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: 'D8E0DC' },
    },
    rows: [...rows],
  })
}
