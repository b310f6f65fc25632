import { readFileSync } from 'node:fs'

/** Ticks of processor time a second, as Linux tells them to everyone. */
const TICKS = 100
const PAGE_BYTES = 4_096

/** Seconds of processor time that a process has used, in all its threads. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the process stands in brackets and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

/** Bytes that a process has in memory now. Cheap enough to be asked often. */
export function rssBytes(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES
}

/** Exact, and slow: the system walks all its pages. */
export function exactBytes(pid: number): { readonly rss: number; readonly pss: number } {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  const of = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) * 1_024
  return { rss: of('Rss'), pss: of('Pss') }
}

/** A line as the system knows it. */
export interface LineState {
  /** Whether the server still holds it. A sleeping reader learns that it was cut off only later. */
  readonly isHeld: boolean
  /** Bytes that the system keeps for it, on the way from the server to the client. */
  readonly underWay: number
}

export function lineState(serverPort: number, clientPort: number): LineState {
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((path) =>
    readFileSync(path, 'utf8').split('\n').slice(1).map(readRow),
  )
  const sending = rows.find((row) => row.local === serverPort && row.remote === clientPort)
  const receiving = rows.find((row) => row.local === clientPort && row.remote === serverPort)
  return {
    isHeld: sending?.state === ESTABLISHED,
    underWay: (sending?.unsent ?? 0) + (receiving?.unread ?? 0),
  }
}

const ESTABLISHED = 1

function readRow(line: string) {
  const [, local = '', remote = '', state = '', queues = ''] = line.trim().split(/\s+/)
  const [unsent = '', unread = ''] = queues.split(':')
  const port = (address: string) => Number.parseInt(address.split(':')[1] ?? '', 16)
  return {
    local: port(local),
    remote: port(remote),
    state: Number.parseInt(state, 16),
    unsent: Number.parseInt(unsent, 16),
    unread: Number.parseInt(unread, 16),
  }
}
