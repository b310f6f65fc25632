import { describe, expect, test } from 'vitest'
import type { Figures } from '../scenario/scenario.ts'
import { inMarkdown, tableInMarkdown } from './markdown.ts'
import type { Report } from './report.ts'
import { resultTables, targetTable } from './table.ts'
import { judge, rounded, TARGETS, type Target } from './target.ts'
import { inText, tableInText } from './text.ts'

function reportWith(
  small: NonNullable<Report['results']['small']>,
  size: Report['size'] = 'full',
): Report {
  return {
    at: '2026-11-22T10:00:00.000Z',
    machine: { processor: 'A processor', cores: 2, system: 'linux 6', node: 'v26' },
    isPinned: true,
    size,
    seed: 1,
    seconds: 9,
    results: { small },
  }
}
const figures = (more: Figures): Figures => ({ p50: 1, p95: 2, p99: 3, max: 4, core: 10, ...more })
const target = (bound: Target['bound'], more: Partial<Target> = {}): Target => ({
  scenario: 'small',
  says: 'half',
  key: 'p50',
  bound,
  ...more,
})

describe('a target', () => {
  const atMost = target({ type: 'at-most', value: 2, unit: 'ms' })

  test('is met up to its bound, and not beyond it', () => {
    expect(judge(atMost, reportWith({ kring: figures({ p50: 2 }) }))).toEqual({
      type: 'met',
      figure: '2 ms',
    })
    expect(judge(atMost, reportWith({ kring: figures({ p50: 2.01 }) }))).toMatchObject({
      type: 'not-met',
    })
    const atLeast = target({ type: 'at-least', value: 2, unit: '' })
    expect(judge(atLeast, reportWith({ kring: figures({ p50: 1.99 }) })).type).toBe('not-met')
    expect(judge(atLeast, reportWith({ kring: figures({ p50: 2 }) })).type).toBe('met')
  })

  test('over bare is a ratio of the same run, and nothing without it', () => {
    const ratio = target({ type: 'over-bare', times: 3 })
    const bare = figures({ p50: 0.5 })
    expect(judge(ratio, reportWith({ bare, kring: figures({ p50: 1.5 }) }))).toEqual({
      type: 'met',
      figure: '3×',
    })
    expect(judge(ratio, reportWith({ bare, kring: figures({ p50: 1.6 }) })).type).toBe('not-met')
    expect(judge(ratio, reportWith({ kring: figures({}) })).type).toBe('not-measured')
  })

  test('that is a word has to be that word', () => {
    const is = target({ type: 'is', value: 'nothing' }, { key: 'through' })
    expect(judge(is, reportWith({ kring: figures({ through: 'nothing' }) })).type).toBe('met')
    expect(judge(is, reportWith({ kring: figures({ through: 'a name' }) })).type).toBe('not-met')
  })

  test('is not met by what was not measured: not run, failed, too small, no figure', () => {
    expect(judge(atMost, reportWith({ bare: figures({}) }))).toMatchObject({ why: 'not run' })
    expect(judge(atMost, reportWith({ kring: { failed: 'it died' } }))).toEqual({
      type: 'not-measured',
      why: 'it died',
    })
    expect(judge(atMost, reportWith({ kring: figures({ p50: null }) })).type).toBe('not-measured')
    const fullOnly = { ...atMost, fullOnly: true } as const
    expect(judge(fullOnly, reportWith({ kring: figures({}) }, 'quick')).type).toBe('not-measured')
    expect(judge(fullOnly, reportWith({ kring: figures({}) })).type).toBe('met')
  })

  test('that is infinitely far away is not met', () => {
    const never = reportWith({ kring: figures({ p50: Number.POSITIVE_INFINITY }) })
    expect(judge(atMost, never)).toEqual({ type: 'not-met', figure: '∞ ms' })
  })

  test('every scenario has one', () => {
    expect(new Set(TARGETS.map(({ scenario }) => scenario)).size).toBe(8)
  })
})

describe('a table', () => {
  const report = reportWith({ bare: figures({}), kring: figures({ p50: 2.5, isSaturated: true }) })

  test('shows each figure, and beside ours how many times the bare one it is', () => {
    const [table] = resultTables(report)
    expect(table?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['', 'p50, ms'],
      ['bare ws', '1'],
      ['Kring', '2.5 (2.5×)'],
    ])
  })

  test('says so when the generator was saturated, receipts are missing or a run ended early', () => {
    const missing = figures({ missing: 3, receipts: 9 })
    const tables = resultTables(
      reportWith({
        kring: figures({ isSaturated: true }),
        bare: missing,
        hocuspocus: { failed: 'x' },
      }),
    )
    expect(tables[0]?.remarks).toEqual([
      expect.stringContaining('3 of 9 receipts'),
      expect.stringContaining('saturated'),
      expect.stringContaining('ended early, x'),
    ])
  })

  test('of targets tells only of scenarios that were run', () => {
    const rows = targetTable(report).rows.slice(1)
    expect(rows.map(([scenario]) => scenario)).toEqual(['Small meeting', 'Small meeting'])
    expect(rows[0]).toEqual(['Small meeting', 'half of the edits', '≤ 2 ms', '2.5 ms', '✗ not met'])
  })

  test('in text has its columns under each other', () => {
    const rows = [
      ['', 'ms', 'what'],
      ['one', '1', 'a'],
      ['fifteen', '15', 'bb'],
    ]
    expect(tableInText({ title: 'T', about: 'A.', rows, remarks: ['so'] }).split('\n')).toEqual([
      'T',
      'A.',
      '',
      '         ms  what',
      'one       1  a',
      'fifteen  15  bb',
      '! so',
    ])
  })

  test('in Markdown is one, whatever stands in its cells', () => {
    const table = {
      title: 'T',
      about: 'A.',
      rows: [
        ['', 'x'],
        ['one', 'a|b'],
      ],
      remarks: [],
    }
    expect(tableInMarkdown(table)).toBe('### T\n\nA.\n\n|  | x |\n| --- | --- |\n| one | a\\|b |')
  })

  test('both tell where and how it ran', () => {
    for (const told of [inText(report), inMarkdown(report)]) {
      expect(told).toContain('A processor, 2 cores')
      expect(told).toContain('full run')
    }
  })
})

test('figures are rounded to what they are worth', () => {
  expect([0.1234, 9.876, 12.34, 123.4, 12_345, Number.POSITIVE_INFINITY].map(rounded)).toEqual([
    '0.12',
    '9.88',
    '12.3',
    '123',
    '12,345',
    '∞',
  ])
})
