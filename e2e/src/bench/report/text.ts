import type { Report } from './report.ts'
import { circumstances, resultTables, type Table, targetTable } from './table.ts'

/** The report for a terminal. */
export function inText(report: Report): string {
  const tables = [...resultTables(report), targetTable(report)]
  return [circumstances(report), ...tables.map(tableInText)].join('\n\n')
}

export function tableInText({ title, about, rows, remarks }: Table): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column === 0 || isWords(rows, column) ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
      .trimEnd(),
  )
  return [title, about, '', ...lines, ...remarks.map((remark) => `! ${remark}`)].join('\n')
}

/** Figures stand to the right, words to the left. */
function isWords(rows: Table['rows'], column: number): boolean {
  return !rows.slice(1).some((row) => /^[\d–∞]/.test(row[column] ?? ''))
}
