import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Child, describeEnding, endedWell, isStopping, onStop } from './child.ts'
import { findChromium } from './chromium.ts'
import { type Failure, failuresOfPlaywright, failuresOfVitest } from './failure.ts'
import { thisMachine } from './machine.ts'
import { toolPath } from './place.ts'
import {
  addTallies,
  exitCodeOf,
  judgeStep,
  ONE_FAILED,
  ONE_PASSED,
  summaryOf,
  type Tally,
  tallyPlaywright,
  tallyVitest,
} from './tally.ts'

/**
 * Every check of the project, in the order in which a failure is cheapest to learn. Steps can be
 * named, to run only these: `verify.ts lint unit`. A failed step does not keep the next from
 * running, except that nothing is tested in a browser that could not be built.
 *
 * What failed is said once more at the end, where it is not drowned by what passed. The last line
 * is `N passed, N failed`, with `, N skipped` when there are any.
 */
const STEPS = ['lint', 'types', 'dead', 'unit', 'build', 'size', 'browser'] as const
type Step = (typeof STEPS)[number]

const MINUTE = 60_000
const LIMIT: Record<Step, number> = {
  lint: 3 * MINUTE,
  types: 5 * MINUTE,
  dead: 3 * MINUTE,
  unit: 15 * MINUTE,
  build: 5 * MINUTE,
  size: MINUTE,
  browser: 40 * MINUTE,
}

let running: Child | undefined
const reports = await mkdtemp(join(tmpdir(), 'kring-verify-'))

onStop(async () => {
  await running?.end()
  await rm(reports, { recursive: true, force: true })
})

const wanted = stepsNamed(process.argv.slice(2))
const tallies = new Map<Step, Tally>()
const failures: Failure[] = []
for (const step of wanted) {
  if (isStopping()) break
  console.log(`\n── ${step} ──`)
  tallies.set(step, await check(step))
}
if (!isStopping()) {
  await rm(reports, { recursive: true, force: true })
  const total = addTallies([...tallies.values()])
  for (const { test, why } of failures) console.log(`\nFailed: ${test}\n${why}`)
  console.log('')
  for (const [step, tally] of tallies) console.log(`${step.padEnd(8)} ${summaryOf(tally)}`)
  console.log(summaryOf(total))
  process.exitCode = exitCodeOf(total)
}

function stepsNamed(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !STEPS.some((step) => step === name))
  if (unknown.length > 0) {
    throw new Error(`No step ${unknown.join(', ')}. The steps are ${STEPS.join(', ')}.`)
  }
  return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step))
}

async function check(step: Step): Promise<Tally> {
  switch (step) {
    case 'lint':
      return checkOnce(step, 'biome', ['ci', '--error-on-warnings', '.'])
    case 'types':
      return checkOnce(step, 'tsc', ['-b', 'shared', 'server', 'client', 'e2e'])
    case 'dead':
      return checkOnce(step, 'knip', ['--treat-config-hints-as-errors'])
    case 'unit':
      return checkUnits()
    case 'build':
      return checkOnce(step, 'node', ['e2e/src/run/build.ts', '--anew'])
    case 'size':
      return checkSize()
    case 'browser':
      return checkInBrowser()
  }
}

async function checkOnce(step: Step, name: string, args: readonly string[]): Promise<Tally> {
  const ending = await run(step, toolPath(name), { args })
  return ending === 'well' ? ONE_PASSED : ONE_FAILED
}

async function checkSize(): Promise<Tally> {
  if (tallies.get('build')?.failed) {
    console.error('Not weighed: there is no client.')
    return ONE_FAILED
  }
  return checkOnce('size', 'node', ['e2e/src/run/first-load.ts'])
}

async function checkUnits(): Promise<Tally> {
  const report = join(reports, 'unit.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ending = await run('unit', toolPath('vitest'), { args })
  const told = await readReport(report)
  failures.push(...failuresOfVitest(told))
  return judgeStep(tallyVitest(told), ending)
}

async function checkInBrowser(): Promise<Tally> {
  if (tallies.get('build')?.failed) {
    console.error('Not run: there is no client to test.')
    return ONE_FAILED
  }
  const chromium = await findChromium(thisMachine(), 'without-window')
  if (chromium.type === 'missing') {
    console.error(chromium.why)
    return ONE_FAILED
  }
  const report = join(reports, 'browser.json')
  const args = ['test', '--config', 'e2e/playwright.config.ts']
  const env = {
    CHROMIUM: chromium.path,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    // The data of servers that a stopped run could not clear away goes with the reports.
    TMPDIR: reports,
  }
  const ending = await run('browser', toolPath('playwright', 'e2e'), { args, env })
  const told = await readReport(report)
  failures.push(...failuresOfPlaywright(told))
  return judgeStep(tallyPlaywright(told), ending)
}

interface RunOptions {
  readonly args: readonly string[]
  readonly env?: { readonly [name: string]: string }
}

async function run(step: Step, tool: string, options: RunOptions): Promise<'well' | 'badly'> {
  const env = { ...process.env, ...options.env }
  running = new Child(tool, options.args, { env })
  const timer = setTimeout(() => {
    console.error(`${step} did not end within ${LIMIT[step] / MINUTE} minutes.`)
    running?.signal('SIGKILL')
  }, LIMIT[step])
  const ending = await running.ending
  clearTimeout(timer)
  running = undefined
  if (endedWell(ending)) return 'well'
  console.error(`${step} ${describeEnding(ending)}`)
  return 'badly'
}

async function readReport(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return undefined
  }
}
