import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCircle, untilPhase } from '../../world/device.ts'
import { ServerProcess } from '../../world/server-process.ts'
import { drillKill } from './kill-drill.ts'

/** More rounds: `pnpm drill kill --rounds 200`. */
const ROUNDS = 5
/** A seed whose first rounds hold every moment of a kill, one each. */
const SEED = 23

let kring: ServerProcess
beforeAll(async () => {
  kring = await ServerProcess.start()
})
afterAll(() => kring.end())

test('[R3] [L9] kill -9 at random moments: nothing seen, nothing acknowledged and nothing typed is gone', async () => {
  const counts = await drillKill({ seed: SEED, rounds: ROUNDS }).catch((error: unknown) => {
    throw new Error(`again: pnpm drill kill --seed ${SEED} --rounds ${ROUNDS}`, { cause: error })
  })
  expect(counts.kills).toBeGreaterThan(ROUNDS)
  expect(counts.words).toBeGreaterThan(100)
}, 120_000)

test('after a kill the meeting stands where it stood, and its clock runs on', async () => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'analyse')
  await circle.lead.command(circle.meeting, { type: 'hand.raise' })
  const before = await circle.lead.view(circle.meeting)
  await kring.kill()
  await kring.restart()
  const after = await circle.lead.view(circle.meeting)
  expect(after).toEqual(before)
})

test('SIGTERM drains and ends with code 0', async () => {
  const circle = await openCircle(kring.url)
  const line = await circle.lead.line(`meeting:${circle.meeting}`)
  const code = await kring.stop()
  await line.until(() => line.closeCode !== undefined)
  expect(code).toBe(0)
  expect(line.closeCode).toBe(1001)
  await kring.restart()
})
