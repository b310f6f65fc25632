import { onStop } from '../run/child.ts'
import { measuredOn, writeReport } from '../run/write-report.ts'
import { runCell } from './cell.ts'
import { takeCores } from './load/core.ts'
import { readOptions } from './options.ts'
import { inMarkdown } from './report/markdown.ts'
import { type Report, readReport } from './report/report.ts'
import { inText } from './report/text.ts'
import type { Figures, ScenarioName } from './scenario/scenario.ts'
import { scenarios } from './scenario/scenarios.ts'
import type { SystemName } from './system/system.ts'
import { systems } from './system/systems.ts'

/** `pnpm bench`: every scenario against every server, in one run. See docs/benchmarks.md. */
const read = readOptions(process.argv.slice(2))
if (read.type === 'faulty') {
  for (const fault of read.faults) console.error(fault)
  process.exit(2)
}
const { options } = read

if (options.from !== undefined) print(await readReport(options.from))
else {
  const stop = new AbortController()
  const done = bench(stop.signal)
  // The server that runs is ended, and what was measured by then is written.
  onStop(async () => {
    stop.abort(new Error('it was stopped'))
    await done
  })
  print(await done)
}

async function bench(signal: AbortSignal): Promise<Report> {
  const cores = await takeCores()
  const started = performance.now()
  const results: { [scenario in ScenarioName]?: { [system in SystemName]?: Figures } } = {}
  for (const name of options.scenarios) {
    const scenario = scenarios[name]
    console.error(`\n${scenario.title}`)
    for (const systemName of options.systems) {
      if (!scenario.systems.includes(systemName) || signal.aborted) continue
      const system = systems[systemName]
      console.error(`  ${system.title}`)
      const cell = runCell(scenario, system, { ...options, cores, signal, say })
      const began = performance.now()
      const figures = await cell
      const seconds = Math.round((performance.now() - began) / 100) / 10
      results[name] = { ...results[name], [systemName]: { ...figures, seconds } }
      say(`${seconds} s`)
    }
  }
  const report: Report = {
    at: new Date().toISOString(),
    machine: measuredOn(),
    isPinned: cores !== undefined,
    size: options.size,
    seed: options.seed,
    seconds: Math.round((performance.now() - started) / 1_000),
    results,
  }
  await writeReport(options.out, report)
  return report
}

function print(report: Report): void {
  console.log(options.asMarkdown ? inMarkdown(report) : inText(report))
}

function say(line: string): void {
  console.error(`    ${line}`)
}
