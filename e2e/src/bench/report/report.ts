import { readFile } from 'node:fs/promises'
import type { MeasuredOn } from '../../run/write-report.ts'
import type { Bench, Figures, ScenarioName } from '../scenario/scenario.ts'
import type { SystemName } from '../system/system.ts'

/** All that a run found, as it is written to disk. */
export interface Report {
  /** When it ended, ISO 8601. */
  readonly at: string
  readonly machine: MeasuredOn
  /** Whether generator and server were each kept on a core of their own. */
  readonly isPinned: boolean
  readonly size: Bench['size']
  readonly seed: number
  readonly seconds: number
  readonly results: {
    readonly [scenario in ScenarioName]?: { readonly [system in SystemName]?: Figures }
  }
}

export async function readReport(path: string): Promise<Report> {
  return JSON.parse(await readFile(path, 'utf8')) as Report
}
