import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { toolPath } from '../../run/place.ts'
import { pin } from '../load/core.ts'
import { findFreePort } from './free-port.ts'
import { askMemory, memorySettings } from './memory-socket.ts'
import type { Memory, Room, Running, StartOptions } from './system.ts'

const READY_MS = 15_000
const STOP_MS = 10_000

export interface ProgramOptions extends StartOptions {
  readonly env?: { readonly [name: string]: string }
  readonly openRoom: (port: number, name: string, clients: number) => Promise<Room>
}

/** One of the programs beside this file, in a process of its own with data of its own. */
export class ServerProgram implements Running {
  readonly #file: string
  readonly #options: ProgramOptions
  readonly #port: number
  readonly #folder: string
  #process: ChildProcess | undefined
  #output = ''

  private constructor(
    place: { file: string; port: number; folder: string },
    options: ProgramOptions,
  ) {
    this.#file = place.file
    this.#port = place.port
    this.#folder = place.folder
    this.#options = options
    process.once('exit', this.#killNow)
  }

  static async start(name: string, options: ProgramOptions): Promise<ServerProgram> {
    const file = join(import.meta.dirname, 'program', `${name}.ts`)
    const folder = await mkdtemp(join(tmpdir(), 'kring-bench-'))
    const program = new ServerProgram({ file, port: await findFreePort(), folder }, options)
    try {
      await program.restart()
    } catch (error) {
      await program.end()
      throw error
    }
    return program
  }

  get pid(): number {
    const pid = this.#process?.pid
    if (pid === undefined) throw new Error(`${this.#file} does not run.\n${this.#output}`)
    return pid
  }

  get isRunning(): boolean {
    return this.#process !== undefined
  }

  get output(): string {
    return this.#output
  }

  openRoom(name: string, clients: number): Promise<Room> {
    return this.#options.openRoom(this.#port, name, clients)
  }

  memory(): Promise<Memory> {
    return askMemory(this.#folder, this.pid)
  }

  async restart(): Promise<void> {
    await this.stop()
    await rm(join(this.#folder, 'memory.sock'), { force: true })
    const child = spawn(toolPath('node'), [this.#file], {
      env: {
        ...process.env,
        ...this.#options.env,
        ...memorySettings(this.#folder),
        HOST: '127.0.0.1',
        PORT: String(this.#port),
        DATA_DIR: this.#folder,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#process = child
    child.stdout.setEncoding('utf8').on('data', this.#collect)
    child.stderr.setEncoding('utf8').on('data', this.#collect)
    child.once('error', (error) => this.#collect(`${error.message}\n`))
    child.once('close', () => {
      if (this.#process === child) this.#process = undefined
    })
    await this.#untilReady()
    if (this.#options.core !== undefined) await pin(this.pid, this.#options.core)
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM')
  }

  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  async end(): Promise<void> {
    await this.kill()
    process.off('exit', this.#killNow)
    await rm(this.#folder, { recursive: true, force: true })
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process
    if (!child) return
    const closed = once(child, 'close')
    child.kill(signal)
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
    await closed
    clearTimeout(late)
  }

  readonly #killNow = (): void => {
    this.#process?.kill('SIGKILL')
  }

  readonly #collect = (text: string): void => {
    this.#output = (this.#output + text).slice(-20_000)
  }

  async #untilReady(): Promise<void> {
    const end = performance.now() + READY_MS
    while (performance.now() < end) {
      if (!this.#process) throw new Error(`${this.#file} ended at once.\n${this.#output}`)
      if (await answers(this.#port)) return
      await pause(30)
    }
    throw new Error(`${this.#file} did not open its port.\n${this.#output}`)
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const line = connect(port, '127.0.0.1')
    line.once('connect', () => {
      line.destroy()
      resolve(true)
    })
    line.once('error', () => resolve(false))
  })
}
