import { setTimeout as pause } from 'node:timers/promises'
import type { Cores } from './load/core.ts'
import { rssBytes } from './load/proc.ts'
import type { Bench, Figures, Scenario } from './scenario/scenario.ts'
import type { Running, System } from './system/system.ts'

export interface CellOptions {
  readonly size: Bench['size']
  readonly seed: number
  readonly sleepSeconds: number
  readonly cores: Cores | undefined
  readonly signal: AbortSignal
  readonly say: (line: string) => void
}

/** How long one scenario may take against one server, and how much the server may grow. */
const LIMIT_MS = 150_000
const LIMIT_BYTES = 3_000_000_000
const LOOK_MS = 250

/**
 * One scenario against one server. Whatever happens, the servers it started are gone when this
 * resolves; what went wrong is a figure too.
 */
export async function runCell(
  scenario: Scenario,
  system: System,
  options: CellOptions,
): Promise<Figures> {
  const given = new AbortController()
  const signal = AbortSignal.any([options.signal, given.signal])
  const starting: Promise<Running>[] = []
  const started: Running[] = []
  /** Servers whose end is the scenario's own doing. */
  const ending = new Set<Running>()
  const watch = setInterval(() => {
    for (const running of started) {
      if (ending.has(running)) continue
      const trouble = troubleWith(running)
      if (trouble) given.abort(new Error(trouble))
    }
  }, LOOK_MS)
  const limit = setTimeout(
    () =>
      given.abort(
        new Error(`it took more than ${(LIMIT_MS + options.sleepSeconds * 1_000) / 1_000} s`),
      ),
    LIMIT_MS + options.sleepSeconds * 1_000,
  )
  const bench: Bench = {
    size: options.size,
    seed: options.seed,
    cores: options.cores,
    sleepSeconds: options.sleepSeconds,
    say: options.say,
    signal,
    pause: (ms) => pause(ms, undefined, { signal }).catch(() => Promise.reject(signal.reason)),
    start: async (measured) => {
      signal.throwIfAborted()
      const start = measured.start({ core: options.cores?.server })
      starting.push(start)
      const running = await start
      started.push(running)
      return watched(running, ending)
    },
  }
  try {
    return await Promise.race([scenario.run(system, bench), whenAborted(signal)])
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    options.say(`ended early: ${why}`)
    for (const { output } of started) if (output) options.say(output.slice(-1_000))
    return { failed: why }
  } finally {
    clearInterval(watch)
    clearTimeout(limit)
    given.abort(new Error('it is over'))
    // Also one that was only about to start.
    for (const start of await Promise.allSettled(starting)) {
      if (start.status === 'fulfilled') await start.value.end()
    }
  }
}

function troubleWith(running: Running): string | undefined {
  if (!running.isRunning) return 'the server ended by itself'
  try {
    const bytes = rssBytes(running.pid)
    return bytes > LIMIT_BYTES ? `the server held ${Math.round(bytes / 1e6)} MB` : undefined
  } catch {
    // It ended between the two questions: the next look says so.
    return undefined
  }
}

/** Notes while a scenario ends its server itself, so that the watch does not take it for a crash. */
function watched(running: Running, ending: Set<Running>): Running {
  const during = async (act: () => Promise<void>): Promise<void> => {
    ending.add(running)
    await act()
  }
  return {
    get pid() {
      return running.pid
    },
    get isRunning() {
      return running.isRunning
    },
    get output() {
      return running.output
    },
    openRoom: (name, clients) => running.openRoom(name, clients),
    memory: () => running.memory(),
    kill: () => during(() => running.kill()),
    stop: () => during(() => running.stop()),
    end: () => during(() => running.end()),
    restart: async () => {
      ending.add(running)
      await running.restart()
      ending.delete(running)
    },
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
