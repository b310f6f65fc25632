import { readFile } from 'node:fs/promises'
import { median, percentile } from '../../bench/load/percentile.ts'
import type { Figures } from '../../bench/scenario/scenario.ts'
import type { MeasuredOn } from '../../run/write-report.ts'
import type { PointName } from '../point/point.ts'
import type { SubjectName } from '../subject/subject.ts'

/** What the visits to one page gave: the median of each figure, and the visits themselves. */
export interface Visits {
  readonly figures: Figures
  readonly visits: readonly Figures[]
}

/** All that a run found, as it is written to disk. */
export interface ClientReport {
  /** When it ended, ISO 8601. */
  readonly at: string
  readonly machine: MeasuredOn & {
    readonly browser: string
    /** Others’ work at the start: processes that wait for a core, over the last minute. */
    readonly load: number
  }
  readonly size: 'quick' | 'full'
  readonly seconds: number
  readonly results: {
    readonly [point in PointName]?: { readonly [subject in SubjectName]?: Visits }
  }
}

/**
 * Of several visits: of each figure the median, beside it `…Slow`, what 95 of 100 visits were not
 * above; of a yes or no, whether it was yes each time. A visit that failed makes the page a failed one.
 */
export function summed(visits: readonly Figures[]): Figures {
  const failed = visits.find((visit) => visit['failed'] !== undefined)
  if (failed) return { failed: failed['failed'] ?? 'it failed' }
  const keys = [...new Set(visits.flatMap((visit) => Object.keys(visit)))]
  const sums: Record<string, number | boolean> = {}
  for (const key of keys) {
    const values = visits.flatMap((visit) => visit[key] ?? [])
    const numbers = values.filter((value) => typeof value === 'number')
    if (numbers.length > 0) {
      sums[key] = median(numbers)
      const sorted = numbers.toSorted((one, other) => one - other)
      if (numbers.length > 1) sums[`${key}Slow`] = percentile(sorted, 95)
    } else if (values.length > 0) sums[key] = values.every((value) => value === true)
  }
  return sums
}

export async function readClientReport(path: string): Promise<ClientReport> {
  return JSON.parse(await readFile(path, 'utf8')) as ClientReport
}
