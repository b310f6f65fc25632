import type { Cores } from '../load/core.ts'
import type { Running, System, SystemName } from '../system/system.ts'

export const SCENARIOS = [
  'small',
  'many',
  'plenary',
  'join',
  'kill',
  'memory',
  'slow',
  'hostile',
] as const
export type ScenarioName = (typeof SCENARIOS)[number]

/** What one run of a scenario against one system gave, by the names of the scenario's columns. */
export interface Figures {
  readonly [name: string]: number | string | boolean | null
}

export interface Column {
  readonly key: string
  readonly title: string
  readonly unit?: 'ms' | '%' | 'kB' | 'MB' | 'kB/s'
  /** Whether the table also says how many times the bare broadcast's figure it is. */
  readonly overBare?: true
}

export interface Scenario {
  readonly name: ScenarioName
  readonly title: string
  /** One sentence under the table's heading. */
  readonly about: string
  readonly systems: readonly SystemName[]
  readonly columns: readonly Column[]
  run(system: System, bench: Bench): Promise<Figures>
}

/** What a scenario is given: a way to start servers that are ended for it, and bounds. */
export interface Bench {
  readonly size: 'tiny' | 'quick' | 'full'
  readonly seed: number
  readonly cores: Cores | undefined
  /** Seconds for which the slow reader sleeps. */
  readonly sleepSeconds: number
  /** Aborted when the time is up, the memory is used up, a server died, or someone pressed Ctrl-C. */
  readonly signal: AbortSignal
  readonly say: (line: string) => void
  start(system: System): Promise<Running>
  /** Rejects when the run is aborted meanwhile. */
  pause(ms: number): Promise<void>
}

/** One of three sizes: of the smoke test, of `--quick`, of the whole run. */
export function sized<T>({ size }: Bench, sizes: { readonly [name in Bench['size']]: T }): T {
  return sizes[size]
}
