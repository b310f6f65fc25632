import type { Figures, ScenarioName } from '../scenario/scenario.ts'
import type { Report } from './report.ts'

/** What Kring must reach, as data. A bound is a figure, or a multiple of the bare broadcast's. */
export interface Target {
  readonly scenario: ScenarioName
  readonly says: string
  readonly key: string
  readonly bound:
    | { readonly type: 'at-most'; readonly value: number; readonly unit: string }
    | { readonly type: 'at-least'; readonly value: number; readonly unit: string }
    | { readonly type: 'over-bare'; readonly times: number }
    | { readonly type: 'is'; readonly value: string | boolean }
  /** Only a full run says anything about it. */
  readonly fullOnly?: true
}

export type Verdict =
  | { readonly type: 'met' | 'not-met'; readonly figure: string }
  | { readonly type: 'not-measured'; readonly why: string }

const most = (value: number, unit: string) => ({ type: 'at-most', value, unit }) as const
const least = (value: number, unit: string) => ({ type: 'at-least', value, unit }) as const
const times = (count: number) => ({ type: 'over-bare', times: count }) as const

export const TARGETS: readonly Target[] = [
  { scenario: 'small', says: 'half of the edits', key: 'p50', bound: most(2, 'ms') },
  { scenario: 'small', says: '95 of 100 edits', key: 'p95', bound: times(3) },
  { scenario: 'many', says: '99 of 100 edits', key: 'p99', bound: most(5, 'ms'), fullOnly: true },
  { scenario: 'many', says: 'processor time', key: 'core', bound: times(2), fullOnly: true },
  {
    scenario: 'plenary',
    says: 'largest room with p99 ≤ 200 ms',
    key: 'largest',
    bound: least(1_000, ''),
    fullOnly: true,
  },
  {
    scenario: 'plenary',
    says: 'p99 with 1,000',
    key: 'p99At1000',
    bound: most(50, 'ms'),
    fullOnly: true,
  },
  {
    scenario: 'plenary',
    says: 'processor with 1,000',
    key: 'coreAt1000',
    bound: most(70, '%'),
    fullOnly: true,
  },
  {
    scenario: 'plenary',
    says: 'each client gets, with 1,000',
    key: 'kBsAt1000',
    bound: most(50, 'kB/s'),
    fullOnly: true,
  },
  {
    scenario: 'plenary',
    says: 'edits past the knee (1,500)',
    key: 'p99At1500',
    bound: most(200, 'ms'),
    fullOnly: true,
  },
  {
    scenario: 'join',
    says: 'the document is complete',
    key: 'complete',
    bound: most(300, 'ms'),
    fullOnly: true,
  },
  {
    scenario: 'join',
    says: 'its first byte',
    key: 'firstByte',
    bound: most(60, 'ms'),
    fullOnly: true,
  },
  {
    scenario: 'join',
    says: 'other rooms stand still',
    key: 'stall',
    bound: most(50, 'ms'),
    fullOnly: true,
  },
  {
    scenario: 'join',
    says: 'never synced before it is complete',
    key: 'isCompleteWhenSynced',
    bound: { type: 'is', value: true },
  },
  { scenario: 'kill', says: 'edits that were seen, gone', key: 'seenGone', bound: most(0, '') },
  {
    scenario: 'kill',
    says: 'edits that were acknowledged, gone',
    key: 'acknowledgedGone',
    bound: most(0, ''),
  },
  { scenario: 'memory', says: 'a room', key: 'kBRoom', bound: most(80, 'kB'), fullOnly: true },
  {
    scenario: 'memory',
    says: 'stays after all left',
    key: 'stays',
    bound: most(2, 'MB'),
    fullOnly: true,
  },
  {
    scenario: 'slow',
    says: 'held for a stalled reader',
    key: 'held',
    bound: most(2, 'MB'),
    fullOnly: true,
  },
  {
    scenario: 'slow',
    says: 'cut off',
    key: 'isCutOff',
    bound: { type: 'is', value: true },
    fullOnly: true,
  },
  {
    scenario: 'slow',
    says: 'comes back whole',
    key: 'isWhole',
    bound: { type: 'is', value: true },
  },
  {
    scenario: 'slow',
    says: 'others’ p99, times what it was before',
    key: 'othersTimes',
    bound: most(2, '×'),
  },
  {
    scenario: 'hostile',
    says: 'what got through',
    key: 'through',
    bound: { type: 'is', value: 'nothing' },
    fullOnly: true,
  },
  {
    scenario: 'hostile',
    says: 'the server grows',
    key: 'growth',
    bound: most(8, 'MB'),
    fullOnly: true,
  },
  { scenario: 'hostile', says: 'others wait', key: 'wait', bound: most(20, 'ms'), fullOnly: true },
  {
    scenario: 'hostile',
    says: 'sent away with the code for it',
    key: 'codes',
    bound: { type: 'is', value: 'each' },
    fullOnly: true,
  },
]

/** Whether Kring reached this in the run that the report tells of. */
export function judge(target: Target, report: Report): Verdict {
  const ours = report.results[target.scenario]?.kring
  if (!ours) return { type: 'not-measured', why: 'not run' }
  if (target.fullOnly && report.size !== 'full') {
    return { type: 'not-measured', why: 'only a full run tells' }
  }
  const value = ours[target.key]
  if (value === undefined || value === null) {
    return { type: 'not-measured', why: String(ours['failed'] ?? 'no figure') }
  }
  const { bound } = target
  switch (bound.type) {
    case 'is':
      return verdict(value === bound.value, said(value))
    case 'at-most':
      return verdict(Number(value) <= bound.value, `${rounded(Number(value))} ${bound.unit}`.trim())
    case 'at-least':
      return verdict(Number(value) >= bound.value, `${rounded(Number(value))} ${bound.unit}`.trim())
    case 'over-bare': {
      const ratio = overBare(report.results[target.scenario]?.bare, target.key, Number(value))
      if (ratio === undefined) return { type: 'not-measured', why: 'no bare broadcast in this run' }
      return verdict(ratio <= bound.times, `${rounded(ratio)}×`)
    }
  }
}

/** In words, as the bound of a target. */
export function inWords({ bound }: Target): string {
  switch (bound.type) {
    case 'is':
      return said(bound.value)
    case 'at-most':
      return `≤ ${bound.value.toLocaleString('en')} ${bound.unit}`.trim()
    case 'at-least':
      return `≥ ${bound.value.toLocaleString('en')} ${bound.unit}`.trim()
    case 'over-bare':
      return `≤ ${bound.times}× bare`
  }
}

export function overBare(
  bare: Figures | undefined,
  key: string,
  value: number,
): number | undefined {
  const limit = bare?.[key]
  return typeof limit === 'number' && limit > 0 ? value / limit : undefined
}

export function rounded(value: number): string {
  if (!Number.isFinite(value)) return '∞'
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return Number(value.toFixed(digits)).toLocaleString('en')
}

function said(value: number | string | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'number' ? rounded(value) : value
}

function verdict(isMet: boolean, figure: string): Verdict {
  return { type: isMet ? 'met' : 'not-met', figure }
}
