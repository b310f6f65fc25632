import { fieldOf, listAt } from './report-field.ts'

/** What a run of checks came to. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 }
export const ONE_PASSED: Tally = { passed: 1, failed: 0, skipped: 0 }
export const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: 0 }

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
    }),
    NOTHING,
  )
}

/**
 * Vitest's JSON report. A file that could not be loaded has no test to count, and is one failure.
 * `undefined` when this is no such report.
 */
export function tallyVitest(report: unknown): Tally | undefined {
  const files = listAt(report, 'testResults')
  if (!files) return undefined
  return addTallies(
    files.map((file) => {
      const tests = addTallies((listAt(file, 'assertionResults') ?? []).map(tallyVitestTest))
      const broken = fieldOf(file, 'status') === 'failed' && tests.failed === 0
      return broken ? addTallies([tests, ONE_FAILED]) : tests
    }),
  )
}

function tallyVitestTest(test: unknown): Tally {
  switch (fieldOf(test, 'status')) {
    case 'passed':
      return ONE_PASSED
    case 'skipped':
    case 'pending':
    case 'todo':
    case 'disabled':
      return { ...NOTHING, skipped: 1 }
    default:
      return ONE_FAILED
  }
}

/**
 * Playwright's JSON report. A test that passed only when tried again has failed: nobody can rely
 * on it. `undefined` when this is no such report.
 */
export function tallyPlaywright(report: unknown): Tally | undefined {
  const stats = fieldOf(report, 'stats')
  const expected = fieldOf(stats, 'expected')
  const unexpected = fieldOf(stats, 'unexpected')
  const flaky = fieldOf(stats, 'flaky')
  const skipped = fieldOf(stats, 'skipped')
  if (
    typeof expected !== 'number' ||
    typeof unexpected !== 'number' ||
    typeof flaky !== 'number' ||
    typeof skipped !== 'number'
  ) {
    return undefined
  }
  return { passed: expected, failed: unexpected + flaky, skipped }
}

/**
 * What a step came to, from its report and how it ended. A green report of a process that fell
 * over, a missing report, and a step in which no test ran are failures all the same.
 */
export function judgeStep(tally: Tally | undefined, ending: 'well' | 'badly'): Tally {
  if (!tally) return ONE_FAILED
  const silent = tally.passed + tally.failed === 0
  const fellOver = ending === 'badly' && tally.failed === 0
  return silent || fellOver ? addTallies([tally, ONE_FAILED]) : tally
}

/** The last line of a run. Scripts read it: the wording is fixed. */
export function summaryOf({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${line}, ${skipped} skipped` : line
}

/** Only a run in which something passed and nothing failed is a good one. */
export function exitCodeOf({ passed, failed }: Tally): 0 | 1 {
  return failed === 0 && passed > 0 ? 0 : 1
}
