import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { ROOT } from './place.ts'

export type Ending =
  | { readonly type: 'ended'; readonly code: number }
  | { readonly type: 'killed'; readonly signal: NodeJS.Signals }
  | { readonly type: 'not-started'; readonly why: string }

export interface ChildOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** Put before each line of output. Without it, output goes straight to the terminal. */
  readonly prefix?: string
}

const GRACE_MS = 5_000

/**
 * A command in a process group of its own, so that whatever it starts can be ended with it.
 * It has nothing to read: no step may wait for an answer.
 */
export class Child {
  readonly ending: Promise<Ending>
  readonly #process: ChildProcess
  #hasEnded = false

  constructor(command: string, args: readonly string[], options: ChildOptions = {}) {
    const { cwd = ROOT, env = process.env, prefix } = options
    const output = prefix === undefined ? 'inherit' : 'pipe'
    this.#process = spawn(command, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', output, output],
    })
    if (prefix !== undefined) {
      printLines(this.#process.stdout, process.stdout, prefix)
      printLines(this.#process.stderr, process.stderr, prefix)
    }
    process.once('exit', this.#killNow)
    this.ending = new Promise((resolve) => {
      this.#process.once('error', (error) => resolve({ type: 'not-started', why: error.message }))
      this.#process.once('exit', (code, signal) => {
        // What the command left behind ends with it.
        this.#killNow()
        this.#hasEnded = true
        process.off('exit', this.#killNow)
        resolve(signal ? { type: 'killed', signal } : { type: 'ended', code: code ?? 1 })
      })
    })
  }

  /** To the whole group; silent when nobody is left to hear it. */
  signal(signal: NodeJS.Signals): void {
    const { pid } = this.#process
    if (pid === undefined || this.#hasEnded) return
    try {
      process.kill(-pid, signal)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
    }
  }

  /** Also when this process falls over: nobody else would end the group. */
  readonly #killNow = (): void => this.signal('SIGKILL')

  /** Asks first. What has not gone by itself a moment later is made to go. */
  async end(): Promise<Ending> {
    this.signal('SIGTERM')
    const timer = setTimeout(() => this.signal('SIGKILL'), GRACE_MS)
    const ending = await this.ending
    clearTimeout(timer)
    return ending
  }
}

function printLines(from: Readable | null, to: Writable, prefix: string): void {
  if (!from) return
  const lines = createInterface({ input: from })
  lines.on('line', (line) => to.write(`${prefix}${line}\n`))
}

/**
 * What is done before this process goes when it is told to. Children are in groups of their own,
 * so a Ctrl-C in the terminal does not reach them by itself.
 */
export function onStop(last: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stopping ??= last().finally(() => process.exit(128 + constants.signals[signal]))
    })
  }
}

let stopping: Promise<void> | undefined

/** Whether this process is on its way out, and what ends now was meant to end. */
export function isStopping(): boolean {
  return stopping !== undefined
}

export function endedWell(ending: Ending): boolean {
  return ending.type === 'ended' && ending.code === 0
}

export function describeEnding(ending: Ending): string {
  switch (ending.type) {
    case 'ended':
      return `ended with code ${ending.code}`
    case 'killed':
      return `ended by ${ending.signal}`
    case 'not-started':
      return `could not be started: ${ending.why}`
  }
}
