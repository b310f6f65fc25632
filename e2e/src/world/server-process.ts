import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT, toolPath } from '../run/place.ts'

const READY_MS = 60_000
const STOP_MS = 15_000

/** Settings of whoever runs the tests. They would lead the server to another's data. */
const NOT_OURS = ['DATABASE_URL', 'REDIS_URL', 'PUBLIC_URL', 'PORT', 'HOST', 'DATA_DIR']

export interface ServerOptions {
  /** Settings beside the address and the data folder. */
  readonly env?: { readonly [name: string]: string }
}

/**
 * A Kring server as people run it: a process of its own, on a port of its own, with data of its
 * own. It can be stopped or killed and comes back with the same address and the same data, as
 * after a restart or a crash. Whoever starts one calls `end`.
 */
export class ServerProcess {
  readonly port: number
  readonly dataDir: string
  readonly #env: NodeJS.ProcessEnv
  #process: ChildProcess | undefined
  #output = ''

  private constructor(place: { port: number; dataDir: string }, options: ServerOptions) {
    this.port = place.port
    this.dataDir = place.dataDir
    const outside = Object.entries(process.env).filter(([name]) => !NOT_OURS.includes(name))
    this.#env = {
      ...Object.fromEntries(outside),
      // Compiled once for all servers of a run.
      NODE_COMPILE_CACHE: join(tmpdir(), 'kring-compiled'),
      ...options.env,
      PORT: String(place.port),
      HOST: '127.0.0.1',
      DATA_DIR: place.dataDir,
    }
    process.once('exit', this.#killNow)
  }

  static async start(options: ServerOptions = {}): Promise<ServerProcess> {
    const dataDir = await mkdtemp(join(tmpdir(), 'kring-e2e-'))
    const server = new ServerProcess({ port: await findFreePort(), dataDir }, options)
    try {
      await server.restart()
    } catch (error) {
      await server.end()
      throw error
    }
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  get isRunning(): boolean {
    return this.#process !== undefined
  }

  get pid(): number | undefined {
    return this.#process?.pid
  }

  /** All it has written since it was first started, across restarts. */
  get output(): string {
    return this.#output
  }

  /** Comes back at the same address with the same data, and can serve when this resolves. */
  async restart(): Promise<void> {
    await this.stop()
    const child = spawn(toolPath('node'), ['server/src/main.ts'], {
      cwd: ROOT,
      env: this.#env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#process = child
    child.stdout.setEncoding('utf8').on('data', this.#collect)
    child.stderr.setEncoding('utf8').on('data', this.#collect)
    child.once('error', (error) => this.#collect(`${error.message}\n`))
    child.once('close', () => {
      if (this.#process === child) this.#process = undefined
    })
    await this.#untilReady(child)
  }

  /** Asks it to go, and gives its exit code. It is a bug when it does not go by itself. */
  async stop(): Promise<number | undefined> {
    const child = this.#process
    if (!child) return undefined
    const closed = once(child, 'close')
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
    await closed
    clearTimeout(late)
    if (child.signalCode === 'SIGKILL') {
      throw new Error(`The server did not stop within ${STOP_MS} ms.\n${this.#output}`)
    }
    return child.exitCode ?? undefined
  }

  /** The crash: no chance to write anything down. */
  async kill(): Promise<void> {
    const child = this.#process
    if (!child) return
    const closed = once(child, 'close')
    child.kill('SIGKILL')
    await closed
  }

  /** Ends it for good, and takes its data away. */
  async end(): Promise<void> {
    await this.kill()
    process.off('exit', this.#killNow)
    await rm(this.dataDir, { recursive: true, force: true })
  }

  readonly #killNow = (): void => {
    this.#process?.kill('SIGKILL')
  }

  readonly #collect = (text: string): void => {
    this.#output += text
  }

  async #untilReady(child: ChildProcess): Promise<void> {
    const end = performance.now() + READY_MS
    while (performance.now() < end) {
      if (this.#process !== child) {
        throw new Error(`The server ended before it could serve.\n${this.#output}`)
      }
      if (await this.#isReady()) return
      await pause(50)
    }
    throw new Error(`The server could not serve within ${READY_MS} ms.\n${this.#output}`)
  }

  async #isReady(): Promise<boolean> {
    try {
      const response = await fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(2_000) })
      return response.status === 200
    } catch {
      return false
    }
  }
}

/** Asks the system for a port, and gives it back at once for the server to take. */
async function findFreePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const address = holder.address()
  holder.close()
  await once(holder, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  return address.port
}
