import { loadavg } from 'node:os'
import { onStop } from '../run/child.ts'
import { measuredOn, writeReport } from '../run/write-report.ts'
import { measure, Workshop } from './measure.ts'
import { readOptions } from './options.ts'
import type { PointName } from './point/point.ts'
import { points } from './point/points.ts'
import { type ClientReport, readClientReport, type Visits } from './report/client-report.ts'
import { clientInMarkdown, clientInText } from './report/client-table.ts'
import { type SubjectName, TITLES } from './subject/subject.ts'

/** `pnpm bench:client`: every point on every page, in one run. See docs/benchmarks.md. */
const read = readOptions(process.argv.slice(2))
if (read.type === 'faulty') {
  for (const fault of read.faults) console.error(fault)
  process.exit(2)
}
const { options } = read

if (options.from !== undefined) print(await readClientReport(options.from))
else {
  const stop = new AbortController()
  const workshop = new Workshop()
  const done = bench(workshop, stop.signal)
  // The servers and browsers are ended, and what was measured by then is written.
  onStop(async () => {
    stop.abort(new Error('it was stopped'))
    await workshop.end()
    await done
  })
  print(await done)
}

async function bench(workshop: Workshop, signal: AbortSignal): Promise<ClientReport> {
  const began = performance.now()
  const [load = 0] = loadavg()
  const results: { [point in PointName]?: { [subject in SubjectName]?: Visits } } = {}
  let browser = 'Chromium'
  try {
    for (const name of options.points) {
      const point = points[name]
      console.error(`\n${point.title}`)
      for (const subject of options.subjects) {
        if (!point.subjects.includes(subject) || signal.aborted) continue
        const started = performance.now()
        const visits = await measure(workshop, point, subject, { ...options, signal, say })
        results[name] = { ...results[name], [subject]: visits }
        say(`${TITLES[subject]}: ${Math.round((performance.now() - started) / 100) / 10} s`)
      }
    }
    if (!signal.aborted) browser = `Chromium ${(await workshop.browser('kring')).version()}`
  } finally {
    await workshop.end()
  }
  const report: ClientReport = {
    at: new Date().toISOString(),
    machine: {
      ...measuredOn(),
      browser,
      load,
    },
    size: options.size,
    seconds: Math.round((performance.now() - began) / 1_000),
    results,
  }
  await writeReport(options.out, report)
  return report
}

function print(report: ClientReport): void {
  console.log(options.asMarkdown ? clientInMarkdown(report) : clientInText(report))
}

function say(line: string): void {
  console.error(`    ${line}`)
}
