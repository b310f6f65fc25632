import { parseArgs } from 'node:util'
import { PLANTED_BUGS, plant } from './planted-bugs.ts'

/** What the fuzz made of one seed, as one line of JSON for whoever started it. */
export type Outcome = { readonly seed: number; readonly took: number } & (
  | { readonly type: 'clean'; readonly counts: { readonly [name: string]: number } }
  | { readonly type: 'found'; readonly complaint: string; readonly trace: readonly string[] }
)

const STEPS = 80

/**
 * The fuzz by hand: one seed again, or many in a night.
 *
 *   node server/src/room/testing/fuzz/fuzz.ts --seed 7
 *   node server/src/room/testing/fuzz/fuzz.ts --seed 1 --runs 1000
 *   node server/src/room/testing/fuzz/fuzz.ts --seed 1 --runs 9 --plant "presence is not stamped"
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '1' },
      steps: { type: 'string', default: String(STEPS) },
      plant: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  if (values.plant !== undefined) {
    const bug = PLANTED_BUGS.find(({ name }) => name === values.plant)
    if (!bug) throw new Error(`no bug is called '${values.plant}'`)
    plant(bug)
  }
  // After the bug is planted, so that it is in what is read now.
  const { Found, fuzz } = await import('./fuzz-run.ts')
  const first = Number(values.seed)
  for (let seed = first; seed < first + Number(values.runs); seed++) {
    const began = performance.now()
    const fall = (error: unknown) => {
      tell({ seed, took: 0, type: 'found', complaint: `it fell over: ${error}`, trace: [] }, values)
      process.exit(1)
    }
    process.removeAllListeners('uncaughtException').on('uncaughtException', fall)
    const outcome = await fuzz(seed, Number(values.steps)).then(
      (counts) => ({ type: 'clean', counts: { ...counts } }) as const,
      (error: unknown) => {
        if (!(error instanceof Found)) throw error
        return { type: 'found', complaint: error.message, trace: error.trace } as const
      },
    )
    tell({ seed, took: Math.round(performance.now() - began), ...outcome }, values)
    if (outcome.type === 'found') {
      process.exit(1)
    }
  }
}

function tell(outcome: Outcome, { json, steps }: { json: boolean; steps: string }): void {
  if (json) console.log(JSON.stringify(outcome))
  else if (outcome.type === 'clean') {
    const counts = Object.entries(outcome.counts).map(([name, count]) => `${count} ${name}`)
    console.log(`seed ${outcome.seed} (${outcome.took} ms): ${counts.join(', ')}`)
  } else {
    console.log(outcome.trace.join('\n'))
    console.log(`seed ${outcome.seed}, ${steps} steps: ${outcome.complaint}`)
  }
}

if (import.meta.main) await main()
