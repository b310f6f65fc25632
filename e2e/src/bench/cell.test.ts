import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runCell } from './cell.ts'
import type { Bench, Scenario } from './scenario/scenario.ts'
import { smallMeeting } from './scenario/small-meeting.ts'
import type { Running, System } from './system/system.ts'
import { systems } from './system/systems.ts'

const options = () => ({
  size: 'tiny' as const,
  seed: 1,
  sleepSeconds: 1,
  cores: undefined,
  signal: new AbortController().signal,
  say: () => undefined,
})

/** The process is gone: the system has no entry for it. */
const isGone = (pid: number) => !existsSync(`/proc/${pid}`)

const withRun = (run: Scenario['run']): Scenario => ({ ...smallMeeting, run })

for (const name of ['bare', 'kring'] as const) {
  test(`a tiny meeting on ${name}, end to end: every edit reaches every reader`, async () => {
    const figures = await runCell(smallMeeting, systems[name], options())
    expect(figures['failed']).toBeUndefined()
    expect(figures['missing']).toBe(0)
    // 7 clients, 5 edits a second for 0.4 s, 6 readers of each.
    expect(figures['receipts']).toBeGreaterThan(6)
    for (const key of ['p50', 'p95', 'p99', 'max', 'core', 'generator']) {
      expect(figures[key], key).toEqual(expect.any(Number))
    }
    expect(figures['acknowledgedP95'] !== null).toBe(name === 'kring')
  })
}

test('a server that dies ends the scenario, and is told', async () => {
  const figures = await runCell(
    withRun(async (system, bench) => {
      const running = await bench.start(system)
      process.kill(running.pid, 'SIGKILL')
      await bench.pause(20_000)
      return {}
    }),
    systems.bare,
    options(),
  )
  expect(figures).toEqual({ failed: 'the server ended by itself' })
})

test('a scenario that ends its server itself is not taken for a crash', async () => {
  const figures = await runCell(
    withRun(async (system, bench) => {
      const running = await bench.start(system)
      await running.kill()
      await bench.pause(400)
      await running.restart()
      return { isBack: running.isRunning }
    }),
    systems.bare,
    options(),
  )
  expect(figures).toEqual({ isBack: true })
})

test('who stops it while a server is starting leaves nothing behind either', async () => {
  const stop = new AbortController()
  let running: Promise<Running> | undefined
  const slow: System = {
    ...systems.bare,
    start: (startOptions) => {
      running = systems.bare.start(startOptions)
      stop.abort(new Error('it was stopped'))
      return running
    },
  }
  const starting = withRun(async (system, bench) => {
    await bench.start(system)
    return {}
  })
  const figures = await runCell(starting, slow, { ...options(), signal: stop.signal })
  expect(figures).toEqual({ failed: 'it was stopped' })
  expect((await running)?.isRunning).toBe(false)
})

test('who stops it leaves no process behind', async () => {
  const stop = new AbortController()
  let running: Running | undefined
  let pid = 0
  const waiting = withRun(async (system, bench: Bench) => {
    running = await bench.start(system)
    pid = running.pid
    stop.abort(new Error('it was stopped'))
    await bench.pause(20_000)
    return {}
  })
  const figures = await runCell(waiting, systems.bare, { ...options(), signal: stop.signal })
  expect(figures).toEqual({ failed: 'it was stopped' })
  expect(isGone(pid)).toBe(true)
})
