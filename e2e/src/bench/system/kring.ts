import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCircle, untilPhase } from '../../world/device.ts'
import { ServerProcess } from '../../world/server-process.ts'
import { pin } from '../load/core.ts'
import { askMemory, memorySettings } from './memory-socket.ts'
import { ASK_ALL, NO_ENVELOPE } from './peer.ts'
import type { Memory, Room, Running, Seat, StartOptions, System } from './system.ts'

/** Who writes: a circle holds 40, the facilitator and the case-giver among them. More clients are their devices. */
const MOST_PEERS = 38
const CASE_GIVER = 'Marit'
/** A phase in which every peer may ask. */
const QUESTIONS = 'concretise'

/** This project's server as people run it, through its public interface alone. */
export const kring: System = {
  name: 'kring',
  title: 'Kring',
  keeps: 'disk',
  hasDocument: true,
  acknowledges: true,
  unpack: (frame) => [frame],
  start: (options) => KringServer.start(options),
}

class KringServer implements Running {
  readonly #server: ServerProcess
  readonly #folder: string
  readonly #core: number | undefined

  static async start({ core }: StartOptions): Promise<KringServer> {
    const folder = await mkdtemp(join(tmpdir(), 'kring-bench-'))
    // All clients of a run come from one address.
    const env = {
      ...memorySettings(folder),
      CONNECTIONS_PER_MEMBER: '4000',
      CONNECTIONS_PER_ADDRESS: '4000',
    }
    try {
      const running = new KringServer(await ServerProcess.start({ env }), { folder, core })
      await running.#pin()
      return running
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error
    }
  }

  private constructor(
    server: ServerProcess,
    options: { folder: string; core: number | undefined },
  ) {
    this.#server = server
    this.#folder = options.folder
    this.#core = options.core
  }

  get pid(): number {
    const { pid } = this.#server
    if (pid === undefined) throw new Error(`Kring does not run.\n${this.#server.output}`)
    return pid
  }

  get isRunning(): boolean {
    return this.#server.isRunning
  }

  get output(): string {
    return this.#server.output
  }

  async openRoom(name: string, clients: number): Promise<Room> {
    const names = Array.from(
      { length: Math.min(clients, MOST_PEERS) },
      (_, number) => `Member ${number + 1}`,
    )
    const circle = await openCircle(this.#server.url, { names: [CASE_GIVER, ...names], name })
    const turn = await untilPhase(circle, QUESTIONS, CASE_GIVER)
    const url = `${this.#server.url.replace(/^http/, 'ws')}/sync/meeting:${circle.meeting}`
    const peers = names.map((peer): Seat => {
      const member = circle.members[peer]
      if (!member) throw new Error(`${peer} is in`)
      const headers = { cookie: member.device.cookie }
      return { url, headers, hello: [ASK_ALL], envelope: NO_ENVELOPE, by: member.id, turn }
    })
    return {
      seats: Array.from({ length: clients }, (_, number) => {
        const seat = peers[number % peers.length]
        if (!seat) throw new Error('a room has peers')
        return seat
      }),
    }
  }

  memory(): Promise<Memory> {
    return askMemory(this.#folder, this.pid)
  }

  kill(): Promise<void> {
    return this.#server.kill()
  }

  async stop(): Promise<void> {
    await this.#server.stop()
  }

  async restart(): Promise<void> {
    await this.stop()
    await rm(join(this.#folder, 'memory.sock'), { force: true })
    await this.#server.restart()
    await this.#pin()
  }

  async end(): Promise<void> {
    await this.#server.end()
    await rm(this.#folder, { recursive: true, force: true })
  }

  async #pin(): Promise<void> {
    if (this.#core !== undefined) await pin(this.pid, this.#core)
  }
}
