import { parseArgs } from 'node:util'
import { named } from '../run/named.ts'
import { type Bench, SCENARIOS, type ScenarioName } from './scenario/scenario.ts'
import { SYSTEMS, type SystemName } from './system/system.ts'

export interface Options {
  readonly scenarios: readonly ScenarioName[]
  readonly systems: readonly SystemName[]
  readonly size: Bench['size']
  readonly seed: number
  readonly sleepSeconds: number
  /** From the top of the repository. */
  readonly out: string
  readonly asMarkdown: boolean
  /** A report of an earlier run, to be printed instead of running. */
  readonly from: string | undefined
}

export type ReadOptions =
  | { readonly type: 'read'; readonly options: Options }
  | { readonly type: 'faulty'; readonly faults: readonly string[] }

/** Those that are run beside ours when it has to be quick, unless others are named. */
const QUICK_SYSTEMS = 'bare,kring,y-websocket,hocuspocus'

const USAGE =
  'pnpm bench [--scenario a,b] [--only a,b] [--quick] [--sleep seconds] [--seed n] ' +
  '[--out file] [--markdown] [--from file]'

/** What the command line asks for, or one sentence for each thing that is wrong with it. */
export function readOptions(args: readonly string[]): ReadOptions {
  let values: ReturnType<typeof parse>
  try {
    values = parse(args)
  } catch (error) {
    return { type: 'faulty', faults: [error instanceof Error ? error.message : '', USAGE] }
  }
  const scenarios = named(values.scenario, SCENARIOS)
  const size = values.tiny ? 'tiny' : values.quick ? 'quick' : 'full'
  const systems = named(values.only ?? (size === 'full' ? undefined : QUICK_SYSTEMS), SYSTEMS)
  const seed = Number(values.seed ?? 1)
  const sleepSeconds = Number(values.sleep ?? { tiny: 1, quick: 2, full: 20 }[size])
  const faults = [
    ...scenarios.unknown.map((name) => `No scenario ${name}: ${SCENARIOS.join(', ')}.`),
    ...systems.unknown.map((name) => `No server ${name}: ${SYSTEMS.join(', ')}.`),
    ...(Number.isInteger(seed) ? [] : [`--seed is a whole number; it is '${values.seed}'.`]),
    ...(sleepSeconds >= 1 && sleepSeconds <= 120 ? [] : ['--sleep is 1 to 120 seconds.']),
  ]
  if (faults.length > 0) return { type: 'faulty', faults: [...faults, USAGE] }
  return {
    type: 'read',
    options: {
      scenarios: scenarios.known,
      systems: systems.known,
      size,
      seed,
      sleepSeconds,
      out: values.out ?? 'bench-results/server.json',
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
      scenario: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean' },
      tiny: { type: 'boolean' },
      sleep: { type: 'string' },
      seed: { type: 'string' },
      out: { type: 'string' },
      markdown: { type: 'boolean' },
      from: { type: 'string' },
    },
  }).values
}
