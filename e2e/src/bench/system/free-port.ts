import { once } from 'node:events'
import { createServer } from 'node:net'

/** Asks the system for a port, and gives it back at once for a server to take. */
export async function findFreePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const address = holder.address()
  holder.close()
  await once(holder, 'close')
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  return address.port
}
