import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Child, endedWell } from '../run/child.ts'
import { ROOT, toolPath } from '../run/place.ts'
import { drillBytes, MOST_GROWTH_MB } from './bytes/bytes-drill.ts'
import { drillKill } from './kill/kill-drill.ts'

/**
 * The drills by hand, for longer than the tests run them; `docs/drills.md` says what each does.
 *
 *   pnpm drill kill --rounds 200 --seed 7
 *   pnpm drill fuzz --runs 1000 --seed 1
 *   pnpm drill bytes --each 100000 --seed 1
 *   pnpm drill memory --visits 10000
 */
const IN_THE_SERVER: { readonly [drill: string]: string } = {
  fuzz: 'server/src/room/testing/fuzz/fuzz.ts',
  memory: 'server/src/room/testing/memory/memory-drill.ts',
}

const [drill = '', ...rest] = process.argv.slice(2)
const script = IN_THE_SERVER[drill]
if (script) {
  const child = new Child(toolPath('node'), [join(ROOT, script), ...rest])
  process.exitCode = endedWell(await child.ending) ? 0 : 1
} else if (drill === 'kill' || drill === 'bytes') {
  const { values } = parseArgs({
    args: rest,
    options: {
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '200' },
      each: { type: 'string', default: '100000' },
    },
  })
  const seed = Number(values.seed)
  const say = (line: string) => console.log(line)
  try {
    if (drill === 'kill') console.log(await drillKill({ seed, rounds: Number(values.rounds), say }))
    else {
      const counts = await drillBytes({ seed, each: Number(values.each), say })
      console.log(counts)
      if (counts.grownMb >= MOST_GROWTH_MB) {
        throw new Error(`the server grew by ${counts.grownMb} MB, above ${MOST_GROWTH_MB}`)
      }
    }
  } catch (error) {
    console.error(error)
    console.error(`again: pnpm drill ${drill} ${rest.join(' ')} (seed ${seed})`)
    process.exitCode = 1
  }
} else {
  console.error(`No drill '${drill}'. The drills are kill, bytes, fuzz and memory.`)
  process.exitCode = 2
}
