import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT, toolPath } from '../../run/place.ts'

const SCRIPT = join(ROOT, 'server/src/room/testing/drill/compact-all.ts')

/**
 * Compacts the documents of a server that is down, in a process that is killed so many milliseconds
 * after it began. A server itself compacts only what everyone left a minute ago. Tells whether it had
 * come to its end by then.
 */
export async function killCompaction(
  file: string,
  documents: readonly string[],
  { after }: { readonly after: number },
): Promise<'done' | 'killed'> {
  const child = spawn(toolPath('node'), [SCRIPT, file, ...documents], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let complaint = ''
  child.stdout.setEncoding('utf8')
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const closed = once(child, 'close')
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', (text: string) => {
      output += text
      resolve()
    })
  })
  await Promise.race([begun, closed])
  await Promise.race([pause(after), closed])
  child.kill('SIGKILL')
  await closed
  if (complaint !== '') throw new Error(`compaction failed: ${complaint}`)
  return output.includes('done') ? 'done' : 'killed'
}
