import type { ItemId, MemberId } from '@kring/shared/lib/id'
import type { Unpack } from '../load/frame-reader.ts'

export const SYSTEMS = [
  'bare',
  'bare-tick',
  'kring',
  'y-websocket',
  'y-leveldb',
  'hocuspocus',
] as const
export type SystemName = (typeof SYSTEMS)[number]

/** A server that is measured: how to start it, and how to speak to it. */
export interface System {
  readonly name: SystemName
  readonly title: string
  /**
   * Where an edit is when others see it: on disk, in memory with the disk to follow, in memory alone,
   * or nowhere, because it only passes through.
   */
  readonly keeps: 'disk' | 'later' | 'memory' | 'nothing'
  /** Whether whoever comes in is told what was written before. */
  readonly hasDocument: boolean
  /** Whether it says of an edit that it has taken it in. */
  readonly acknowledges: boolean
  readonly unpack: Unpack
  start(options: StartOptions): Promise<Running>
}

export interface StartOptions {
  /** The core that the server is kept on; undefined where the machine does not offer it. */
  readonly core: number | undefined
}

/** A server process of its own, with data of its own. Whoever starts one calls `end`. */
export interface Running {
  readonly pid: number
  readonly isRunning: boolean
  /** What it wrote to its terminal. */
  readonly output: string
  /** A room with places for that many clients, some of whom may share an identity. */
  openRoom(name: string, clients: number): Promise<Room>
  /** After a full garbage collection. */
  memory(): Promise<Memory>
  /** The crash: no chance to write anything down. */
  kill(): Promise<void>
  /** Asks it to go, as on a restart. */
  stop(): Promise<void>
  /** Comes back at the same address with the same data. */
  restart(): Promise<void>
  end(): Promise<void>
}

export interface Room {
  /** One for each client; the first are different people. */
  readonly seats: readonly Seat[]
}

/** What a client is in a room, and how it speaks there. */
export interface Seat {
  readonly url: string
  readonly headers?: { readonly [name: string]: string }
  /** What is sent when the line opens: who one is, and a question for the whole document. */
  readonly hello: readonly Uint8Array[]
  /** Stands before each message; empty where messages go as they are. */
  readonly envelope: Uint8Array
  readonly by: MemberId
  readonly turn: ItemId
}

export interface Memory {
  /** Bytes that the main thread's heap and its buffers hold. */
  readonly held: number
  /** Bytes of the process in memory, and its fair share where it shares them with others. */
  readonly rss: number
  readonly pss: number
}
