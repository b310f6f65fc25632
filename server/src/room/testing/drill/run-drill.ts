import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** As many drills at a time as leave the machine to the other tests as well. */
const AT_ONCE = 2

/** Compiled code that the processes of one test file share; each would compile the same again. */
const compiled = mkdtempSync(join(tmpdir(), 'kring-compiled-'))
process.once('exit', () => rmSync(compiled, { recursive: true, force: true }))

let running = 0
const waiting: (() => void)[] = []

export interface DrillRun {
  /** What it printed, line by line, and what it complained of. */
  readonly lines: readonly string[]
  readonly errors: string
  readonly code: number | null
}

/**
 * Runs a drill in a Node of its own, as on the command line: a drill may plant a bug in the code it
 * reads, or crash, and measures its own memory. None of it concerns anyone else.
 */
export async function runDrill(script: string, args: readonly string[]): Promise<DrillRun> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
  try {
    const child = spawn(process.execPath, [script, ...args], {
      env: { ...process.env, NODE_COMPILE_CACHE: compiled, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const printed = { lines: '', errors: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed.lines += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      printed.errors += text
    })
    const end = () => child.kill('SIGKILL')
    process.once('exit', end)
    const [code] = (await once(child, 'close')) as [number | null]
    process.off('exit', end)
    const { lines, errors } = printed
    return { lines: lines.split('\n').filter((line) => line !== ''), errors, code }
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}
