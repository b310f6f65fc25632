import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runDrill } from '../drill/run-drill.ts'
import { type MemoryDrillCounts, MOST_GROWTH_KB } from './memory-drill.ts'

const SCRIPT = join(import.meta.dirname, 'memory-drill.ts')
/** The whole of it takes about half a minute: `MEMORY_VISITS=10000`. */
const VISITS = Number(process.env['MEMORY_VISITS'] ?? 1_000)

test(
  `rooms that are opened and left ${VISITS} times end where they began`,
  async () => {
    const { lines, errors, code } = await runDrill(SCRIPT, ['--visits', String(VISITS), '--json'])
    if (code !== 0) throw new Error([...lines, errors].join('\n'))
    const { visits, beganKb, endedKb } = JSON.parse(lines.at(-1) ?? '') as MemoryDrillCounts
    expect(visits).toBe(VISITS)
    expect(endedKb - beganKb).toBeLessThan(MOST_GROWTH_KB)
  },
  Math.max(180_000, VISITS * 20),
)
