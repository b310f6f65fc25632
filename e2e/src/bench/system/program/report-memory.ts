import { createServer } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

/**
 * Loaded before each server that is measured (`node --import`), ours and theirs alike: on a socket of
 * its own it collects garbage when asked and tells what is held after that. The server's own code is
 * left as it is.
 */
const path = process.env['BENCH_MEMORY_SOCKET']
if (isMainThread && path) {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  createServer((line) => {
    collect()
    // Buffers that the first round set free are given back in a later turn of the event loop.
    setTimeout(() => {
      collect()
      const { heapUsed, external } = process.memoryUsage()
      line.end(JSON.stringify({ held: heapUsed + external }))
    }, 50)
  })
    .listen(path)
    .unref()
}
