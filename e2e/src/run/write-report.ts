import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, release } from 'node:os'
import { dirname, resolve } from 'node:path'
import { ROOT } from './place.ts'

/** What figures were measured on. */
export interface MeasuredOn {
  readonly processor: string
  readonly cores: number
  readonly system: string
  readonly node: string
}

export function measuredOn(): MeasuredOn {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    system: `${process.platform} ${release()}`,
    node: process.version,
  }
}

/** Writes a report as JSON; `out` is from the top of the repository. */
export async function writeReport(out: string, report: object): Promise<void> {
  const path = resolve(ROOT, out)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, `${JSON.stringify(report, undefined, 2)}\n`)
  console.error(`\nWritten to ${out}`)
}
