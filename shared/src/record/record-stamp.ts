import type { Outcome } from '../agreement/agreement.ts'
import type { NoteKind } from '../note/kind.ts'
import { STAMP_OF, type Stamp } from '../note/kind.ts'

/** A stamp as the record prints it: its colour, its corners, and its icon as lines. */
export interface RecordStamp {
  readonly fill: string
  readonly on: string
  /** Corners from the top left, clockwise, as shares of the stamp's width. */
  readonly corners: readonly [number, number, number, number]
  /** Lines on a field of 24 by 24, drawn round. */
  readonly icon: readonly string[]
  /** A second line around it: the closed ring. */
  readonly ringed?: true
}

const BIG = 0.5
const SHARP = 0.11

/** Colours are those of the light theme: paper is light. */
const RECORD_STAMPS: { readonly [stamp in Stamp]: RecordStamp } = {
  problem: {
    fill: '#132423',
    on: '#FFFFFF',
    corners: [SHARP, SHARP, SHARP, SHARP],
    icon: [
      'M22 12A10 10 0 1 1 2 12A10 10 0 1 1 22 12Z',
      'M22 12H18',
      'M6 12H2',
      'M12 6V2',
      'M12 22V18',
    ],
  },
  fact: {
    fill: '#828E8B',
    on: '#10211F',
    corners: [SHARP, SHARP, SHARP, SHARP],
    icon: [
      'M4 7H6.6L9 4H15L17.4 7H20A2 2 0 0 1 22 9V18A2 2 0 0 1 20 20H4A2 2 0 0 1 2 18V9A2 2 0 0 1 4 7Z',
      'M15 13A3 3 0 1 1 9 13A3 3 0 1 1 15 13Z',
    ],
  },
  question: {
    fill: '#2A6AC6',
    on: '#FFFFFF',
    corners: [BIG, BIG, BIG, BIG],
    icon: ['M8.2 8.6A4 4 0 0 1 15.9 9.9C15.9 12.6 12 13.6 12 15.5', 'M12 20H12.01'],
  },
  view: {
    fill: '#E6DA7C',
    on: '#10211F',
    corners: [BIG, SHARP, BIG, SHARP],
    icon: [
      'M2 12C5.6 3.4 18.4 3.4 22 12C18.4 20.6 5.6 20.6 2 12Z',
      'M15 12A3 3 0 1 1 9 12A3 3 0 1 1 15 12Z',
    ],
  },
  own: {
    fill: '#792E7E',
    on: '#FFFFFF',
    corners: [BIG, BIG, SHARP, SHARP],
    icon: ['M17 8A5 5 0 1 1 7 8A5 5 0 1 1 17 8Z', 'M20 21A8 8 0 0 0 4 21'],
  },
  feedback: {
    fill: '#E3A9AE',
    on: '#10211F',
    corners: [BIG, BIG, BIG, SHARP],
    icon: ['M20 18V16A4 4 0 0 0 16 12H4', 'M9 17L4 12L9 7'],
  },
  idea: {
    fill: '#B65A05',
    on: '#FFFFFF',
    corners: [SHARP, BIG, SHARP, SHARP],
    icon: ['M15 14C15.4 11.4 18 11 18 8A6 6 0 0 0 6 8C6 11 8.6 11.4 9 14', 'M9 18H15', 'M10 22H14'],
  },
  agree: {
    fill: '#0A5232',
    on: '#FFFFFF',
    corners: [0.28, 0.28, 0.28, 0.28],
    icon: [
      'M11 17L13 19A1 1 0 1 0 16 16',
      'M14 14L16.5 16.5A1 1 0 1 0 19.5 13.5L15.6 9.6A3 3 0 0 0 11.4 9.6L10.5 10.5A1 1 0 1 1 7.5 7.5L10.3 4.7A5.8 5.8 0 0 1 17.4 3.8L21 4',
      'M21 3L22 14H20',
      'M3 3L2 14L8.5 20.5A1 1 0 1 0 11.5 17.5',
      'M3 4H11',
    ],
    ringed: true,
  },
  learn: {
    fill: '#A6E0F3',
    on: '#10211F',
    corners: [SHARP, SHARP, BIG, BIG],
    icon: [
      'M14 9.5V7A4 4 0 0 1 18 3H20V5A4 4 0 0 1 16 9A4 4 0 0 0 12 13C12 16 13 18 12 21',
      'M4 9A5 5 0 0 1 12 13A5 5 0 0 1 4 9Z',
      'M5 21H19',
    ],
  },
}

export function recordStamp(kind: NoteKind): RecordStamp {
  return RECORD_STAMPS[STAMP_OF[kind]]
}

/** The kept mark beside a note: a ring with a dot, on a field of 24 by 24. */
export const KEPT_MARK: readonly string[] = [
  'M22 12A10 10 0 1 1 2 12A10 10 0 1 1 22 12Z',
  'M13 12A1 1 0 1 1 11 12A1 1 0 1 1 13 12Z',
]

/** One piece of an outcome's ring, on a field of 20 by 20. */
export type OutcomePiece =
  | {
      readonly type: 'line'
      readonly path: string
      readonly width: number
      readonly on?: 'ink' | 'paper'
    }
  | { readonly type: 'dots'; readonly path: string; readonly width: number; readonly gap: number }
  | { readonly type: 'fill'; readonly path: string }

const RING = 'M16.9 10A6.9 6.9 0 1 1 3.1 10A6.9 6.9 0 1 1 16.9 10Z'
const DOT = 'M18.63 3.24A1.87 1.87 0 1 1 14.89 3.24A1.87 1.87 0 1 1 18.63 3.24Z'

/** Full, half, dotted, open: told apart without colour. */
export const OUTCOME_MARKS: { readonly [outcome in Outcome]: readonly OutcomePiece[] } = {
  done: [
    { type: 'fill', path: RING },
    { type: 'line', path: RING, width: 2.2 },
    { type: 'line', path: 'M7.1 10.28L9.31 12.63L13.17 7.8', width: 2.31, on: 'paper' },
  ],
  partly: [
    { type: 'line', path: RING, width: 2.2 },
    { type: 'fill', path: 'M10 3.1A6.9 6.9 0 0 0 10 16.9Z' },
  ],
  'not-yet': [{ type: 'dots', path: RING, width: 2.2, gap: 4.33 }],
  'let-go': [
    { type: 'line', path: 'M16.87 10.6A6.9 6.9 0 1 1 9.4 3.13', width: 2.2 },
    { type: 'fill', path: DOT },
  ],
}

/** The outline of a rounded square with these corners, at x, y and of this size. */
export function stampOutline(
  corners: RecordStamp['corners'],
  x: number,
  y: number,
  size: number,
): string {
  const [tl, tr, br, bl] = corners.map((share) => share * size) as [number, number, number, number]
  const n = (value: number) => Number(value.toFixed(3))
  const arc = (r: number, tx: number, ty: number) => `A${n(r)} ${n(r)} 0 0 1 ${n(tx)} ${n(ty)}`
  return [
    `M${n(x + tl)} ${n(y)}H${n(x + size - tr)}`,
    arc(tr, x + size, y + tr),
    `V${n(y + size - br)}`,
    arc(br, x + size - br, y + size),
    `H${n(x + bl)}`,
    arc(bl, x, y + size - bl),
    `V${n(y + tl)}`,
    arc(tl, x + tl, y),
    'Z',
  ].join('')
}
