import { describe, expect, test } from 'vitest'
import { POINTS } from '../point/point.ts'
import { points } from '../point/points.ts'
import { BARS, type Bar, inWords, judge } from './bar.ts'
import { type ClientReport, summed } from './client-report.ts'
import { barTable, clientInMarkdown, clientInText, pointTables } from './client-table.ts'

const bar = (bound: Bar['bound']): Bar => ({ point: 'join', says: 'x', key: 'usable', bound })

describe('a bar', () => {
  test('is met up to its bound, and not beyond it', () => {
    const atMost = bar({ type: 'at-most', value: 1.5, unit: 's' })
    expect(judge(atMost, { usable: 1.5 })).toEqual({ type: 'met', figure: '1.5 s' })
    expect(judge(atMost, { usable: 1.51 })).toEqual({ type: 'not-met', figure: '1.51 s' })
    const atLeast = bar({ type: 'at-least', value: 100, unit: '' })
    expect(judge(atLeast, { usable: 99 }).type).toBe('not-met')
    expect(judge(atLeast, { usable: 100 }).type).toBe('met')
    const is = bar({ type: 'is', value: true })
    expect(judge(is, { usable: false }).type).toBe('not-met')
    expect(judge(is, { usable: true })).toEqual({ type: 'met', figure: 'yes' })
  })

  test('is never met by what was not measured', () => {
    const atMost = bar({ type: 'at-most', value: 1.5, unit: 's' })
    expect(judge(atMost, undefined)).toEqual({ type: 'not-measured', why: 'not run' })
    expect(judge(atMost, { usable: null }).type).toBe('not-measured')
    expect(judge(atMost, { failed: 'it died' })).toEqual({ type: 'not-measured', why: 'it died' })
  })

  test('two frames of 60 a second are met, three are not', () => {
    const pan = BARS.find(({ key }) => key === 'panP95')
    if (!pan) throw new Error('panning has a bar')
    expect(judge(pan, { panP95: 33.3 }).type).toBe('met')
    expect(judge(pan, { panP95: 33.4 }).type).toBe('met')
    expect(judge(pan, { panP95: 50 }).type).toBe('not-met')
    expect(inWords(pan)).toBe('≤ 33.4 ms')
  })

  test('every point has one, and each speaks of a figure that stands in the table', () => {
    expect(new Set(BARS.map(({ point }) => point))).toEqual(new Set(POINTS))
    for (const { point, key } of BARS) {
      expect(points[point].columns.flatMap(({ keys }) => [...keys])).toContain(key)
      expect(points[point].subjects).toContain('kring')
    }
  })
})

describe('several visits', () => {
  test('amount to the median of each figure, and to what 95 of 100 are not above', () => {
    const visits = [3, 1, 2, 9, 4].map((usable) => ({ usable, isKept: true }))
    expect(summed(visits)).toEqual({ usable: 3, usableSlow: 9, isKept: true })
    expect(summed([{ usable: 7, isKept: false }])).toEqual({ usable: 7, isKept: false })
  })

  test('are no yes where one said no, and no figure where one failed', () => {
    expect(summed([{ isKept: true }, { isKept: false }])).toEqual({ isKept: false })
    expect(summed([{ usable: 1 }, { failed: 'it died' }])).toEqual({ failed: 'it died' })
  })
})

describe('a report', () => {
  const report: ClientReport = {
    at: '2026-11-22T10:00:00.000Z',
    machine: {
      processor: 'A processor',
      cores: 2,
      system: 'linux 6',
      node: 'v26',
      browser: 'Chromium 156',
      load: 0.25,
    },
    size: 'full',
    seconds: 9,
    results: {
      frames: {
        kring: { figures: { panP50: 16.7, panP95: 33.3 }, visits: [{}, {}] },
        tldraw: { figures: { failed: 'it was not built' }, visits: [{}] },
      },
    },
  }

  test('shows half and 95 of 100 in one cell, and says what could not be measured', () => {
    const [table] = pointTables(report)
    expect(table?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['', 'pan, ms'],
      ['Kring', '16.7 / 33.3'],
      ['tldraw', '– / –'],
    ])
    expect(table?.remarks).toEqual(['tldraw: no figure, it was not built.'])
  })

  test('judges only the points that were measured', () => {
    const rows = barTable(report).rows.slice(1)
    expect(new Set(rows.map(([point]) => point))).toEqual(new Set(['A board of 2,000 notes']))
    expect(rows[0]).toEqual([
      'A board of 2,000 notes',
      'pan, 95 of 100 frames',
      '≤ 33.4 ms',
      '33.3 ms',
      '✓ met',
    ])
  })

  test('tells where and how it ran', () => {
    for (const told of [clientInText(report), clientInMarkdown(report)]) {
      expect(told).toContain('A processor, 2 cores')
      expect(told).toContain('Chromium 156')
      expect(told).toContain('full run')
    }
  })
})
