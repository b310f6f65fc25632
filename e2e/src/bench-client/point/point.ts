import type { Browser } from '@playwright/test'
import type { Figures } from '../../bench/scenario/scenario.ts'
import type { KringStand } from '../subject/kring-stand.ts'
import type { Stand, SubjectName } from '../subject/subject.ts'

export const POINTS = ['join', 'board', 'editor', 'frames', 'reading', 'typing'] as const
export type PointName = (typeof POINTS)[number]

export interface Column {
  /** One figure, or two that stand in one cell with a line between. */
  readonly keys: readonly [string] | readonly [string, string]
  readonly title: string
  readonly unit?: 'ms' | 's' | 'kB'
}

/** One of the things that are measured, in one visit after another. */
export interface Point {
  readonly name: PointName
  readonly title: string
  /** One sentence under the table's heading. */
  readonly about: string
  readonly subjects: readonly SubjectName[]
  readonly columns: readonly Column[]
  /** Notes on the board that is visited. */
  readonly notes: number
  /** Visits to each, unless the command line says how many. */
  readonly visits: { readonly quick: number; readonly full: number }
  /** One visit: every figure by the name of its column. */
  visit(bench: PointBench, stand: Stand): Promise<Figures>
}

export interface PointBench {
  readonly browser: Browser
  readonly subject: SubjectName
  readonly size: 'quick' | 'full'
  readonly signal: AbortSignal
}

export function isKring(stand: Stand): stand is KringStand {
  return 'joinCode' in stand
}
