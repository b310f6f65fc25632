import type { Report } from './report.ts'
import { circumstances, resultTables, type Table, targetTable } from './table.ts'

/** The report for docs/benchmarks.md. */
export function inMarkdown(report: Report): string {
  const tables = [targetTable(report), ...resultTables(report)]
  return [circumstances(report), ...tables.map(tableInMarkdown)].join('\n\n')
}

export function tableInMarkdown({ title, about, rows, remarks }: Table): string {
  const [head = [], ...body] = rows
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const table = [line(head), line(head.map(() => '---')), ...body.map(line)]
  return [
    `### ${title}`,
    about,
    table.join('\n'),
    ...(remarks.length > 0 ? [remarks.map((remark) => `- ${remark}`).join('\n')] : []),
  ].join('\n\n')
}
