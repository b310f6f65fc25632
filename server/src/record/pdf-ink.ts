import { PAGE } from './pdf-sheet.ts'
import type { Ink } from './pdf-text.ts'

export const INK = '#10211F'

export const INK_2 = '#384845'

const INK_3 = '#53615E'

export const LINE = '#D8E0DC'

export const AGREE = '#0A5232'

export const TOOL: Ink = { face: 'tool', size: 13, leading: 19, colour: INK_2 }

export const STRONG: Ink = { face: 'tool-strong', size: 13, leading: 19, colour: INK }

export const SMALL: Ink = { face: 'tool', size: 12, leading: 17.4, colour: INK_2 }

export const QUIET: Ink = { face: 'tool', size: 12, leading: 17.4, colour: INK_3 }

export const TITLE: Ink = {
  face: 'tool-medium',
  size: 34,
  leading: 37.4,
  colour: INK,
  tracking: -0.95,
}

export const HEAD: Ink = {
  face: 'tool-strong',
  size: 17,
  leading: 21,
  colour: INK,
  tracking: -0.17,
}

export const SUBHEAD: Ink = { face: 'tool-strong', size: 13, leading: 16, colour: INK }

export const NOTE: Ink = { face: 'people', size: 14.5, leading: 19.6, colour: INK }

export const REPORT: Ink = { face: 'people', size: 13.75, leading: 18.4, colour: INK }

export const FIELD: Ink = { face: 'people', size: 14, leading: 18.8, colour: INK }

export const KEPT: Ink = { face: 'tool-medium', size: 12, leading: 18, colour: INK }

export const LEFT = PAGE.margin

export const RIGHT = PAGE.width - PAGE.margin
