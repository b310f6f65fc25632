import { describe, expect, test } from 'vitest'
import { failuresOfPlaywright, failuresOfVitest } from './failure.ts'

describe('what failed by a report of vitest', () => {
  test('each test by its file and name, without colours, and no more than its first lines', () => {
    const long = Array.from({ length: 40 }, (_, at) => `\u001b[31mline ${at}\u001b[39m`)
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'stands' },
            { status: 'failed', fullName: 'falls', failureMessages: [long.join('\n')] },
          ],
        },
      ],
    }
    const [failure, ...others] = failuresOfVitest(report)
    expect(others).toEqual([])
    expect(failure?.test).toBe('a.test.ts › falls')
    expect(failure?.why.split('\n')).toEqual(Array.from({ length: 14 }, (_, at) => `line ${at}`))
  })

  test('a file that could not be loaded', () => {
    const file = { name: 'b.test.ts', status: 'failed', message: 'No.', assertionResults: [] }
    expect(failuresOfVitest({ testResults: [file] })).toEqual([{ test: 'b.test.ts', why: 'No.' }])
  })
})

describe('what failed by a report of Playwright', () => {
  test('each test with the headings it stands beneath', () => {
    const failed = {
      title: 'on a phone',
      ok: false,
      tests: [{ results: [{ errors: [{ message: 'Expected one.' }, { message: 'Saw two.' }] }] }],
    }
    const report = {
      suites: [
        {
          title: 'stage.spec.ts',
          specs: [{ title: 'stands', ok: true, tests: [] }],
          suites: [{ title: 'in Dutch', specs: [failed] }],
        },
      ],
      errors: [{ message: 'No browser.' }],
    }
    expect(failuresOfPlaywright(report)).toEqual([
      { test: 'stage.spec.ts › in Dutch › on a phone', why: 'Expected one.\nSaw two.' },
      { test: 'outside any test', why: 'No browser.' },
    ])
  })
})

test.each([undefined, null, 'text', {}, { suites: 3, testResults: 'none' }])(
  'nothing failed by what is no report: %j',
  (report) => {
    expect(failuresOfVitest(report)).toEqual([])
    expect(failuresOfPlaywright(report)).toEqual([])
  },
)
