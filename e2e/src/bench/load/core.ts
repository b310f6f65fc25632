import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'

/** Which core each side is kept on. Undefined: the machine has one, or no `taskset`. */
export interface Cores {
  readonly generator: number
  readonly server: number
}

/** Keeps this process on one core, and says which is left for servers. */
export async function takeCores(): Promise<Cores | undefined> {
  if (availableParallelism() < 2) return undefined
  const isPinned = await pin(process.pid, 0)
  return isPinned ? { generator: 0, server: 1 } : undefined
}

/** Keeps a process on one core, with all threads it has and will have. */
export async function pin(pid: number, core: number): Promise<boolean> {
  try {
    await promisify(execFile)('taskset', ['-a', '-c', '-p', String(core), String(pid)])
    return true
  } catch {
    return false
  }
}
