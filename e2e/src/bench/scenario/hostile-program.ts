import { setPriority } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { MemberId } from '@kring/shared/lib/id'
import { Client } from '../load/client.ts'
import type { Seat } from '../system/system.ts'
import { type HostileActName, hostileActs } from './hostile-act.ts'

/**
 * The hostile client, in a process of its own and behind everyone else in line for the processor: what
 * it does must not hold up those who measure how others wait.
 */
export interface Order {
  readonly act: HostileActName
  readonly seat: Seat
  readonly victim: MemberId
  /** How long one stays after the last word, if one is let stay. */
  readonly listeningMs: number
}

export type Told =
  | { readonly type: 'ready' }
  | { readonly type: 'done'; readonly closeCode: number | undefined; readonly wasLetStay: boolean }

const LOWEST_PRIORITY = 19
/** How often it comes back after it was sent away, with what it has not sent. */
const COMEBACKS = 40

process.once('message', (order: Order) => void act(order))
process.once('disconnect', () => process.exit(0))
setPriority(LOWEST_PRIORITY)

async function act({ act: name, seat, victim, listeningMs }: Order): Promise<void> {
  const messages = [...hostileActs[name].messages(seat, victim)]
  tell({ type: 'ready' })
  await new Promise((resolve) => process.once('message', resolve))
  let closeCode: number | undefined
  let next = 0
  let client: Client | undefined
  for (let line = 0; line <= COMEBACKS && next < messages.length; line++) {
    client = await open(seat)
    if (!client) break
    await pause(50)
    while (next < messages.length && client.isOpen) {
      client.send(messages[next] ?? new Uint8Array())
      next += 1
      // A client that is sent away for one update tries the next on another line.
      if (name === 'past') await pause(15)
    }
    await client.closed(next < messages.length ? 100 : listeningMs)
    closeCode ??= client.closeCode
  }
  tell({ type: 'done', closeCode, wasLetStay: client?.isOpen === true })
  await pause(100)
  process.exit(0)
}

async function open(seat: Seat): Promise<Client | undefined> {
  try {
    return await Client.open(seat, { signal: AbortSignal.timeout(5_000), hear: () => undefined })
  } catch {
    return undefined
  }
}

function tell(told: Told): void {
  process.send?.(told)
}
