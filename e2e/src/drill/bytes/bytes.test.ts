import { expect, test } from 'vitest'
import { drillBytes, MOST_GROWTH_MB } from './bytes-drill.ts'

/** 100,000 of each: `pnpm drill bytes --each 100000`. */
const EACH = 60
const SEED = 1

test('[W3] random bytes under every type of message: no crash, no growth, nobody else notices', async () => {
  const counts = await drillBytes({ seed: SEED, each: EACH }).catch((error: unknown) => {
    throw new Error(`again: pnpm drill bytes --seed ${SEED} --each ${EACH}`, { cause: error })
  })
  expect(counts.frames).toBe(EACH * 9)
  expect(counts.codes['4401']).toBeGreaterThan(EACH)
  expect(counts.codes['went on']).toBeGreaterThan(0)
  expect(counts.grownMb).toBeLessThan(MOST_GROWTH_MB)
  expect(counts.calmEdits).toBeGreaterThan(10)
}, 120_000)
