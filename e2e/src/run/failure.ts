import { stripVTControlCharacters } from 'node:util'
import { fieldOf, listAt } from './report-field.ts'

/** A test that failed, or a file no test of which could be run. */
export interface Failure {
  /** Its file and its name, as a person would look for it. */
  readonly test: string
  /** What it said, without colours; empty where it said nothing. */
  readonly why: string
}

/** Lines of a failure that are said again: what was expected, what came, and where. */
const LINES = 14

/** What failed by Vitest's JSON report. Nothing where this is no such report. */
export function failuresOfVitest(report: unknown): readonly Failure[] {
  return (listAt(report, 'testResults') ?? []).flatMap((file) => {
    const path = text(fieldOf(file, 'name'))
    const failed = (listAt(file, 'assertionResults') ?? [])
      .filter((test) => fieldOf(test, 'status') === 'failed')
      .map((test) => ({
        test: `${path} › ${text(fieldOf(test, 'fullName'))}`,
        why: why((listAt(test, 'failureMessages') ?? []).map(text)),
      }))
    const broken = fieldOf(file, 'status') === 'failed' && failed.length === 0
    return broken ? [{ test: path, why: why([text(fieldOf(file, 'message'))]) }] : failed
  })
}

/** What failed by Playwright's JSON report. Nothing where this is no such report. */
export function failuresOfPlaywright(report: unknown): readonly Failure[] {
  const suites = (listAt(report, 'suites') ?? []).flatMap((suite) => failuresOfSuite(suite, []))
  const outside = (listAt(report, 'errors') ?? []).map((error) => ({
    test: 'outside any test',
    why: why([text(fieldOf(error, 'message'))]),
  }))
  return [...suites, ...outside]
}

function failuresOfSuite(suite: unknown, above: readonly string[]): readonly Failure[] {
  const path = [...above, text(fieldOf(suite, 'title'))]
  const specs = (listAt(suite, 'specs') ?? [])
    .filter((spec) => fieldOf(spec, 'ok') === false)
    .map((spec) => ({
      test: [...path, text(fieldOf(spec, 'title'))].join(' › '),
      why: why(errorsOf(spec)),
    }))
  const within = (listAt(suite, 'suites') ?? []).flatMap((each) => failuresOfSuite(each, path))
  return [...specs, ...within]
}

function errorsOf(spec: unknown): readonly string[] {
  const results = (listAt(spec, 'tests') ?? []).flatMap((test) => listAt(test, 'results') ?? [])
  const errors = results.flatMap((result) => listAt(result, 'errors') ?? [])
  return errors.map((error) => text(fieldOf(error, 'message')))
}

function why(messages: readonly string[]): string {
  const lines = stripVTControlCharacters(messages.join('\n')).split('\n')
  return lines.slice(0, LINES).join('\n').trim()
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
