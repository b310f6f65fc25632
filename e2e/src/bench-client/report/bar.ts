import { rounded } from '../../bench/report/target.ts'
import type { Figures } from '../../bench/scenario/scenario.ts'
import type { PointName } from '../point/point.ts'

/** What Kring must reach, as data: the table of targets.md. */
export interface Bar {
  readonly point: PointName
  readonly says: string
  readonly key: string
  readonly bound:
    | { readonly type: 'at-most'; readonly value: number; readonly unit: string }
    | { readonly type: 'at-least'; readonly value: number; readonly unit: string }
    | { readonly type: 'is'; readonly value: boolean }
}

export type Verdict =
  | { readonly type: 'met' | 'not-met'; readonly figure: string }
  | { readonly type: 'not-measured'; readonly why: string }

const most = (value: number, unit: string) => ({ type: 'at-most', value, unit }) as const
/** Two frames of a screen that shows 60 a second: 33.3 ms. */
const TWO_FRAMES = most(33.4, 'ms')

export const BARS: readonly Bar[] = [
  { point: 'join', says: 'bytes until a name can be typed', key: 'kB', bound: most(20, 'kB') },
  { point: 'join', says: 'a name can be typed', key: 'usable', bound: most(1.5, 's') },
  {
    point: 'join',
    says: 'what was typed early stays',
    key: 'isKept',
    bound: { type: 'is', value: true },
  },
  { point: 'board', says: 'bytes of js and css', key: 'kBCode', bound: most(130, 'kB') },
  { point: 'board', says: 'bytes of fonts', key: 'kBFonts', bound: most(60, 'kB') },
  { point: 'board', says: 'a note can be written', key: 'usable', bound: most(2.8, 's') },
  { point: 'editor', says: 'the first editor opens', key: 'caret', bound: most(0.5, 's') },
  { point: 'frames', says: 'pan, 95 of 100 frames', key: 'panP95', bound: TWO_FRAMES },
  { point: 'frames', says: 'zoom', key: 'zoomP95', bound: TWO_FRAMES },
  { point: 'frames', says: 'drag one', key: 'dragP95', bound: TWO_FRAMES },
  { point: 'frames', says: '200 moves a second', key: 'movesP95', bound: TWO_FRAMES },
  { point: 'frames', says: 'pan far out', key: 'panFarP95', bound: TWO_FRAMES },
  { point: 'frames', says: 'zoom far out', key: 'zoomFarP95', bound: TWO_FRAMES },
  {
    point: 'reading',
    says: 'notes that are found',
    key: 'found',
    bound: { type: 'at-least', value: 100, unit: '' },
  },
  {
    point: 'reading',
    says: 'in reading order',
    key: 'inOrder',
    bound: { type: 'is', value: true },
  },
  {
    point: 'reading',
    says: 'notes that are found, zoomed out',
    key: 'foundFar',
    bound: { type: 'at-least', value: 100, unit: '' },
  },
  { point: 'typing', says: '95 of 100 keys', key: 'p95', bound: most(56, 'ms') },
]

/** Whether these figures reach it. No figures, or none of that name, is never met. */
export function judge({ key, bound }: Bar, figures: Figures | undefined): Verdict {
  const value = figures?.[key]
  if (value === undefined || value === null) {
    return { type: 'not-measured', why: String(figures?.['failed'] ?? 'not run') }
  }
  const isMet =
    bound.type === 'is'
      ? value === bound.value
      : bound.type === 'at-most'
        ? Number(value) <= bound.value
        : Number(value) >= bound.value
  return { type: isMet ? 'met' : 'not-met', figure: told(value, unitOf(bound)) }
}

export function inWords({ bound }: Bar): string {
  switch (bound.type) {
    case 'is':
      return bound.value ? 'yes' : 'no'
    case 'at-most':
      return `≤ ${told(bound.value, bound.unit)}`
    case 'at-least':
      return `≥ ${told(bound.value, bound.unit)}`
  }
}

function unitOf(bound: Bar['bound']): string {
  return bound.type === 'is' ? '' : bound.unit
}

function told(value: number | string | boolean, unit: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return `${typeof value === 'number' ? rounded(value) : value} ${unit}`.trim()
}
