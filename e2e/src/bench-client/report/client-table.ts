import { tableInMarkdown } from '../../bench/report/markdown.ts'
import type { Table } from '../../bench/report/table.ts'
import { rounded } from '../../bench/report/target.ts'
import { tableInText } from '../../bench/report/text.ts'
import type { Figures } from '../../bench/scenario/scenario.ts'
import type { Column } from '../point/point.ts'
import { points } from '../point/points.ts'
import { SUBJECTS, TITLES } from '../subject/subject.ts'
import { BARS, inWords, judge } from './bar.ts'
import type { ClientReport } from './client-report.ts'

export function clientInText(report: ClientReport): string {
  const tables = [...pointTables(report), barTable(report)]
  return [circumstances(report), ...tables.map(tableInText)].join('\n\n')
}

export function clientInMarkdown(report: ClientReport): string {
  const tables = [barTable(report), ...pointTables(report)]
  return [circumstances(report), ...tables.map(tableInMarkdown)].join('\n\n')
}

/** A table for each point that was measured. */
export function pointTables(report: ClientReport): readonly Table[] {
  return Object.values(points).flatMap((point) => {
    const results = report.results[point.name]
    if (!results) return []
    const measured = SUBJECTS.flatMap((name) => {
      const visits = results[name]
      return visits ? [{ title: TITLES[name], ...visits }] : []
    })
    return [
      {
        title: point.title,
        about: point.about,
        rows: [
          ['', ...point.columns.map(heading), 'visits'],
          ...measured.map(({ title, figures, visits }) => [
            title,
            ...point.columns.map((column) => cell(column, figures)),
            String(visits.length),
          ]),
        ],
        remarks: measured.flatMap(({ title, figures }) =>
          figures['failed'] === undefined ? [] : [`${title}: no figure, ${figures['failed']}.`],
        ),
      },
    ]
  })
}

/** What was to be reached, and whether it was. */
export function barTable(report: ClientReport): Table {
  const signs = { met: '✓ met', 'not-met': '✗ not met', 'not-measured': '– not measured' }
  return {
    title: 'Bars',
    about: 'What Kring must reach, and the median of its visits in this run.',
    rows: [
      ['point', 'what', 'bar', 'reached', ''],
      ...BARS.filter(({ point }) => report.results[point]).map((bar) => {
        const verdict = judge(bar, report.results[bar.point]?.kring?.figures)
        const reached = verdict.type === 'not-measured' ? verdict.why : verdict.figure
        return [points[bar.point].title, bar.says, inWords(bar), reached, signs[verdict.type]]
      }),
    ],
    remarks: [],
  }
}

/** Where and how it ran, in one line. */
function circumstances({ at, machine, size, seconds }: ClientReport): string {
  return [
    at.slice(0, 16).replace('T', ' '),
    `${machine.processor}, ${machine.cores} cores`,
    machine.system,
    machine.browser,
    `Node ${machine.node}`,
    `load ${rounded(machine.load)} when it began`,
    size === 'full' ? 'full run' : 'quick run: few visits, short acts',
    `${seconds} s`,
  ].join(' · ')
}

function heading({ title, unit }: Column): string {
  return unit ? `${title}, ${unit}` : title
}

function cell({ keys }: Column, figures: Figures): string {
  return keys.map((key) => one(figures[key])).join(' / ')
}

function one(value: Figures[string] | undefined): string {
  if (value === undefined || value === null) return '–'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'number' ? rounded(value) : value
}
