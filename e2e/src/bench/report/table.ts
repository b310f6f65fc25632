import type { Column, Figures, Scenario } from '../scenario/scenario.ts'
import { scenarios } from '../scenario/scenarios.ts'
import { SYSTEMS } from '../system/system.ts'
import { systems } from '../system/systems.ts'
import type { Report } from './report.ts'
import { inWords, judge, overBare, rounded, TARGETS } from './target.ts'

/** Cells as text, the first row being the heading. */
export interface Table {
  readonly title: string
  readonly about: string
  readonly rows: readonly (readonly string[])[]
  readonly remarks: readonly string[]
}

/** A table for each scenario that was run. */
export function resultTables(report: Report): readonly Table[] {
  return Object.values(scenarios).flatMap((scenario) => {
    const results = report.results[scenario.name]
    if (!results) return []
    const measured = SYSTEMS.flatMap((name) => {
      const figures = results[name]
      return figures ? [{ title: systems[name].title, figures }] : []
    })
    return [
      {
        title: scenario.title,
        about: scenario.about,
        rows: [
          ['', ...scenario.columns.map(heading)],
          ...measured.map(({ title, figures }) => [
            title,
            ...scenario.columns.map((column) => cell(column, figures, results.bare)),
          ]),
        ],
        remarks: remarks(scenario, measured),
      },
    ]
  })
}

/** What was to be reached, and whether it was. */
export function targetTable(report: Report): Table {
  const signs = { met: '✓ met', 'not-met': '✗ not met', 'not-measured': '– not measured' }
  return {
    title: 'Targets',
    about: 'What Kring must reach, and what it reached in this run.',
    rows: [
      ['scenario', 'what', 'target', 'reached', ''],
      ...TARGETS.filter(({ scenario }) => report.results[scenario]).map((target) => {
        const verdict = judge(target, report)
        const reached = verdict.type === 'not-measured' ? verdict.why : verdict.figure
        const { title } = scenarios[target.scenario]
        return [title, target.says, inWords(target), reached, signs[verdict.type]]
      }),
    ],
    remarks: [],
  }
}

/** Where and how it ran, in one line. */
export function circumstances({ at, machine, isPinned, size, seed, seconds }: Report): string {
  return [
    at.slice(0, 16).replace('T', ' '),
    `${machine.processor}, ${machine.cores} cores`,
    machine.system,
    `Node ${machine.node}`,
    isPinned ? 'generator and server on cores of their own' : 'not pinned to cores',
    size === 'full' ? 'full run' : `${size} run: sizes scaled down`,
    `seed ${seed}`,
    `${seconds} s`,
  ].join(' · ')
}

function heading({ title, unit }: Column): string {
  return unit ? `${title}, ${unit}` : title
}

function cell(
  { key, overBare: isRatio }: Column,
  figures: Figures,
  bare: Figures | undefined,
): string {
  const value = figures[key]
  if (value === undefined || value === null) return '–'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return value
  const ratio = isRatio && figures !== bare ? overBare(bare, key, value) : undefined
  return ratio === undefined ? rounded(value) : `${rounded(value)} (${rounded(ratio)}×)`
}

function remarks(
  { title }: Scenario,
  measured: readonly { readonly title: string; readonly figures: Figures }[],
): readonly string[] {
  return measured.flatMap(({ title: system, figures }) => [
    ...(figures['isSaturated'] === true
      ? [`${title}, ${system}: the generator was saturated; the figures are its own.`]
      : []),
    ...(typeof figures['missing'] === 'number' && figures['missing'] > 0
      ? [
          `${title}, ${system}: ${figures['missing']} of ${figures['receipts']} receipts did not come in time.`,
        ]
      : []),
    ...(typeof figures['failed'] === 'string'
      ? [`${title}, ${system}: ended early, ${figures['failed']}.`]
      : []),
  ])
}
