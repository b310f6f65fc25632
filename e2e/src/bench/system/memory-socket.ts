import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { exactBytes } from '../load/proc.ts'
import type { Memory } from './system.ts'

const PROGRAM = pathToFileURL(join(import.meta.dirname, 'program/report-memory.ts')).href

/** The settings under which a server tells what it holds. */
export function memorySettings(folder: string): { readonly [name: string]: string } {
  return { NODE_OPTIONS: `--import=${PROGRAM}`, BENCH_MEMORY_SOCKET: socketIn(folder) }
}

export async function askMemory(folder: string, pid: number): Promise<Memory> {
  const answer = await text(connect(socketIn(folder)))
  const { held } = JSON.parse(answer) as { held: number }
  return { held, ...exactBytes(pid) }
}

function socketIn(folder: string): string {
  return join(folder, 'memory.sock')
}
