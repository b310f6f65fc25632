import { parseArgs } from 'node:util'
import { named } from '../run/named.ts'
import { POINTS, type PointName } from './point/point.ts'
import { SUBJECTS, type SubjectName } from './subject/subject.ts'

export interface Options {
  readonly points: readonly PointName[]
  readonly subjects: readonly SubjectName[]
  readonly size: 'quick' | 'full'
  /** Visits to each; undefined: as many as the point asks for. */
  readonly reps: number | undefined
  /** From the top of the repository. */
  readonly out: string
  readonly asMarkdown: boolean
  /** A report of an earlier run, to be printed instead of running. */
  readonly from: string | undefined
}

export type ReadOptions =
  | { readonly type: 'read'; readonly options: Options }
  | { readonly type: 'faulty'; readonly faults: readonly string[] }

const USAGE =
  'pnpm bench:client [--point a,b] [--only a,b] [--reps n] [--quick] [--out file] [--markdown] ' +
  '[--from file]'

/** What the command line asks for, or one sentence for each thing that is wrong with it. */
export function readOptions(args: readonly string[]): ReadOptions {
  let values: ReturnType<typeof parse>
  try {
    values = parse(args)
  } catch (error) {
    return { type: 'faulty', faults: [error instanceof Error ? error.message : '', USAGE] }
  }
  const points = named(values.point, POINTS)
  const subjects = named(values.only, SUBJECTS)
  const reps = values.reps === undefined ? undefined : Number(values.reps)
  const faults = [
    ...points.unknown.map((name) => `No point ${name}: ${POINTS.join(', ')}.`),
    ...subjects.unknown.map((name) => `No page ${name}: ${SUBJECTS.join(', ')}.`),
    ...(reps === undefined || (Number.isInteger(reps) && reps >= 1 && reps <= 50)
      ? []
      : ['--reps is 1 to 50.']),
  ]
  if (faults.length > 0) return { type: 'faulty', faults: [...faults, USAGE] }
  return {
    type: 'read',
    options: {
      points: points.known,
      subjects: subjects.known,
      size: values.quick ? 'quick' : 'full',
      reps,
      out: values.out ?? 'bench-results/client.json',
      asMarkdown: values.markdown ?? false,
      from: values.from,
    },
  }
}

function parse(args: readonly string[]) {
  // pnpm passes the `--` on by which its own options end.
  return parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: {
      point: { type: 'string' },
      only: { type: 'string' },
      reps: { type: 'string' },
      quick: { type: 'boolean' },
      out: { type: 'string' },
      markdown: { type: 'boolean' },
      from: { type: 'string' },
    },
  }).values
}
