import { describe, expect, test } from 'vitest'
import {
  addTallies,
  exitCodeOf,
  judgeStep,
  NOTHING,
  ONE_FAILED,
  ONE_PASSED,
  summaryOf,
  tallyPlaywright,
  tallyVitest,
} from './tally.ts'

function vitestFile(status: string, tests: readonly string[]) {
  return { status, assertionResults: tests.map((each) => ({ status: each })) }
}

function playwrightStats(stats: object) {
  return { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats } }
}

describe('a report of vitest', () => {
  test('counts each test', () => {
    const report = {
      testResults: [
        vitestFile('passed', ['passed', 'passed', 'todo']),
        vitestFile('failed', ['passed', 'failed', 'skipped', 'pending', 'disabled']),
      ],
    }
    expect(tallyVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 4 })
  })

  test('counts a file that could not be loaded as one failure', () => {
    const report = { testResults: [vitestFile('failed', []), vitestFile('passed', ['passed'])] }
    expect(tallyVitest(report)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  test('counts a file whose hook failed after its tests had passed', () => {
    const report = { testResults: [vitestFile('failed', ['passed'])] }
    expect(tallyVitest(report)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  test('counts a status it does not know as a failure', () => {
    expect(tallyVitest({ testResults: [vitestFile('passed', ['vanished'])] })).toEqual(ONE_FAILED)
  })

  test.each([undefined, null, 'text', {}, { testResults: 3 }])('is not %j', (report) => {
    expect(tallyVitest(report)).toBeUndefined()
  })
})

describe('a report of Playwright', () => {
  test('counts each test, and a flaky one as failed', () => {
    const report = playwrightStats({ expected: 7, unexpected: 1, flaky: 2, skipped: 3 })
    expect(tallyPlaywright(report)).toEqual({ passed: 7, failed: 3, skipped: 3 })
  })

  test.each([undefined, null, 'text', {}, { stats: null }, playwrightStats({ flaky: '1' })])(
    'is not %j',
    (report) => {
      expect(tallyPlaywright(report)).toBeUndefined()
    },
  )
})

describe('a step', () => {
  const green = { passed: 4, failed: 0, skipped: 1 }
  const red = { passed: 4, failed: 2, skipped: 1 }

  test('stands as reported when it ended as its report says', () => {
    expect(judgeStep(green, 'well')).toEqual(green)
    expect(judgeStep(red, 'badly')).toEqual(red)
  })

  test('fails when it fell over after a green report', () => {
    expect(judgeStep(green, 'badly')).toEqual({ passed: 4, failed: 1, skipped: 1 })
  })

  test('fails without a report', () => {
    expect(judgeStep(undefined, 'well')).toEqual(ONE_FAILED)
    expect(judgeStep(undefined, 'badly')).toEqual(ONE_FAILED)
  })

  test('fails when no test ran', () => {
    expect(judgeStep(NOTHING, 'well')).toEqual(ONE_FAILED)
    expect(judgeStep({ ...NOTHING, skipped: 2 }, 'well')).toEqual({ ...ONE_FAILED, skipped: 2 })
  })
})

describe('the run', () => {
  test('says what passed and failed, and what was skipped only if something was', () => {
    expect(summaryOf({ passed: 412, failed: 0, skipped: 0 })).toBe('412 passed, 0 failed')
    expect(summaryOf({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped')
  })

  test('is good only when something passed and nothing failed', () => {
    expect(exitCodeOf(ONE_PASSED)).toBe(0)
    expect(exitCodeOf({ passed: 1, failed: 0, skipped: 5 })).toBe(0)
    expect(exitCodeOf(NOTHING)).toBe(1)
    expect(exitCodeOf(addTallies([ONE_PASSED, ONE_FAILED]))).toBe(1)
  })
})
