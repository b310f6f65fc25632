import PDFDocument from 'pdfkit'
import { heightOf, type Ink, type Line, linesOf, type Span, type Wrap } from './pdf-text.ts'
import { alphabetsOf, type Face, fontRuns } from './record-font.ts'

/** Pixels of a page 794 wide, in points of an A4. */
const POINTS = 595.28 / 794

export const PAGE = { width: 794, height: 1123, margin: 62, top: 44, bottom: 1045 } as const
export const WIDTH = PAGE.width - 2 * PAGE.margin

export interface SheetOptions {
  readonly title: string
  readonly subject: string
  readonly language: string
  readonly madeAt: Date
}

/** Something of a known height that can be set at a place. */
export interface Block {
  readonly height: number
  readonly draw: (x: number, y: number) => void
}

export type Element = PDFKit.PDFStructureElement

/**
 * Pages of a tagged PDF, in pixels from the top left. Everything drawn is either said to readers
 * as an element of the document's structure, or marked as mere look.
 */
export class PdfSheet {
  readonly #doc: PDFKit.PDFDocument
  readonly #bytes: Promise<Uint8Array<ArrayBuffer>>
  readonly #root: Element
  /** Where the next block goes. */
  y: number = PAGE.top

  constructor({ title, subject, language, madeAt }: SheetOptions) {
    const doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      lang: language,
      displayTitle: true,
      bufferPages: true,
      info: {
        Title: title,
        Subject: subject,
        Creator: 'Kring',
        CreationDate: madeAt,
        ModDate: madeAt,
      },
    })
    const chunks: Buffer[] = []
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>()
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    doc.on('error', reject)
    this.#doc = doc
    this.#bytes = promise
    const faces: readonly Face[] = ['tool', 'tool-medium', 'tool-strong', 'people']
    for (const face of faces) {
      for (const { name, bytes } of alphabetsOf(face)) doc.registerFont(name, bytes)
    }
    this.#root = doc.struct('Document')
    doc.addStructure(this.#root)
  }

  get pages(): number {
    return this.#doc.bufferedPageRange().count
  }

  measure = (text: string, ink: Ink): number => {
    const tracking = ink.tracking ?? 0
    return fontRuns(text, ink.face).reduce((sum, { font, text: part }) => {
      const points = this.#doc
        .font(font)
        .fontSize(ink.size * POINTS)
        .widthOfString(part)
      return sum + points / POINTS + tracking * [...part].length
    }, 0)
  }

  lines(spans: readonly Span[], width: number, wrap: Wrap = 'pretty'): readonly Line[] {
    return linesOf(spans, width, { measure: this.measure, wrap })
  }

  /** A new element of the structure, under its parent or at the top. */
  element(
    type: string,
    { parent, alt }: { readonly parent?: Element; readonly alt?: string } = {},
  ): Element {
    const element = this.#doc.struct(type, alt === undefined ? {} : { alt })
    ;(parent ?? this.#root).add(element)
    return element
  }

  /** What `draw` draws is said as part of this element. */
  within(element: Element, type: string, draw: () => void): void {
    const content = this.#doc.markStructureContent(type)
    draw()
    this.#doc.endMarkedContent()
    element.add(content)
  }

  /** What `draw` draws is look, and is not said. */
  look(draw: () => void): void {
    this.#doc.markContent('Artifact', { type: 'Layout' })
    draw()
    this.#doc.endMarkedContent()
  }

  /** Lines of words, from their upper left corner. */
  words(
    lines: readonly Line[],
    x: number,
    y: number,
    align: 'left' | 'right' | 'centre' = 'left',
  ): void {
    let top = y
    for (const [at, line] of lines.entries()) {
      const share = align === 'left' ? 0 : align === 'right' ? 1 : 0.5
      let left = x - line.width * share
      const main = Math.max(...line.pieces.map(({ ink }) => ink.size))
      const baseline = top + line.height / 2 + main * 0.345
      const last = line.pieces.length - 1
      for (const [place, piece] of line.pieces.entries()) {
        // The blank that a line break swallowed is kept for who copies or listens.
        const more =
          at < lines.length - 1 && place === last && !/[\s-]$/u.test(piece.text) ? ' ' : ''
        this.#run(piece.text + more, piece.ink, left, baseline)
        left += piece.width
      }
      top += line.height
    }
  }

  #run(text: string, ink: Ink, x: number, baseline: number): void {
    let left = x
    for (const { font, text: part } of fontRuns(text, ink.face)) {
      this.#doc
        .font(font)
        .fontSize(ink.size * POINTS)
        .fillColor(ink.colour)
        .text(part, left * POINTS, baseline * POINTS, {
          lineBreak: false,
          baseline: 'alphabetic',
          characterSpacing: (ink.tracking ?? 0) * POINTS,
        })
      left += this.measure(part, { ...ink })
    }
  }

  /** Words as a paragraph of the structure, set at once. Returns its height. */
  say(
    spans: readonly Span[],
    at: { readonly x: number; readonly y: number; readonly width: number },
    options: {
      readonly type?: string
      readonly parent?: Element
      readonly wrap?: Wrap
      readonly align?: 'left' | 'right'
    } = {},
  ): number {
    const lines = this.lines(spans, at.width, options.wrap)
    const type = options.type ?? 'P'
    const element = this.element(
      type,
      options.parent === undefined ? {} : { parent: options.parent },
    )
    this.within(element, type, () => this.words(lines, at.x, at.y, options.align))
    return heightOf(lines)
  }

  rule(
    y: number,
    {
      width,
      colour,
      from = PAGE.margin,
      to = PAGE.width - PAGE.margin,
    }: {
      readonly width: number
      readonly colour: string
      readonly from?: number
      readonly to?: number
    },
  ): void {
    this.look(() => {
      this.#doc
        .moveTo(from * POINTS, y * POINTS)
        .lineTo(to * POINTS, y * POINTS)
        .lineWidth(width * POINTS)
        .undash()
        .strokeColor(colour)
        .stroke()
    })
  }

  /** A path given on a field of its own, laid at x, y and scaled. */
  path(
    path: string,
    at: { readonly x: number; readonly y: number; readonly scale?: number },
    paint: {
      readonly fill?: string
      readonly stroke?: string
      readonly width?: number
      readonly gap?: number
    },
  ): void {
    const doc = this.#doc
    const { scale = 1 } = at
    doc.save()
    doc.translate(at.x * POINTS, at.y * POINTS).scale(scale * POINTS)
    doc.path(path)
    if (paint.stroke !== undefined) {
      doc
        .lineWidth(paint.width ?? 1)
        .lineCap('round')
        .lineJoin('round')
        .strokeColor(paint.stroke)
      if (paint.gap !== undefined) doc.dash(0.01, { space: paint.gap })
    }
    if (paint.fill !== undefined && paint.stroke !== undefined)
      doc.fillAndStroke(paint.fill, paint.stroke)
    else if (paint.fill !== undefined) doc.fill(paint.fill)
    else doc.stroke()
    doc.restore()
  }

  frame(
    box: {
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly corner: number
    },
    line: { readonly width: number; readonly colour: string },
  ): void {
    this.look(() => {
      const half = line.width / 2
      this.#doc
        .roundedRect(
          (box.x + half) * POINTS,
          (box.y + half) * POINTS,
          (box.width - line.width) * POINTS,
          (box.height - line.width) * POINTS,
          box.corner * POINTS,
        )
        .lineWidth(line.width * POINTS)
        .strokeColor(line.colour)
        .stroke()
    })
  }

  /** A new page unless so much still fits on this one. */
  need(height: number): void {
    if (this.y + height > PAGE.bottom && this.y > PAGE.top) this.turn()
  }

  turn(): void {
    this.#doc.addPage()
    this.y = PAGE.top
  }

  /** Sets a block where it fits, and goes on below it. */
  place(
    block: Block,
    { x = PAGE.margin, after = 0 }: { readonly x?: number; readonly after?: number } = {},
  ): void {
    this.need(block.height)
    block.draw(x, this.y)
    this.y += block.height + after
  }

  bookmark(title: string): void {
    this.#doc.outline.addItem(title)
  }

  /** Draws on every page in turn, once all are there. */
  onEveryPage(draw: (page: number, of: number) => void): void {
    const { count } = this.#doc.bufferedPageRange()
    for (let page = 0; page < count; page++) {
      this.#doc.switchToPage(page)
      draw(page + 1, count)
    }
  }

  finish(): Promise<Uint8Array<ArrayBuffer>> {
    this.#root.end()
    this.#doc.end()
    return this.#bytes
  }
}
