import { join } from 'node:path'
import { Child, describeEnding, isStopping, onStop } from './child.ts'
import { ROOT, toolPath } from './place.ts'

/**
 * Server and client for whoever builds Kring: the server starts again when a file that it read
 * changes, in `shared` too, and Vite passes on what the page asks of it. One does not live on
 * without the other.
 */
const PAGE = 'http://localhost:5173'

const server = new Child(
  toolPath('node'),
  ['--watch', '--watch-preserve-output', 'server/src/main.ts'],
  { env: { ...process.env, PORT: '3000', PUBLIC_URL: PAGE }, prefix: 'server │ ' },
)
const client = new Child(toolPath('vite', 'client'), ['--clearScreen', 'false'], {
  cwd: join(ROOT, 'client'),
  prefix: 'client │ ',
})
const both = [server, client]
onStop(endBoth)

const why = await Promise.race([
  server.ending.then((ending) => `The server ${describeEnding(ending)}.`),
  client.ending.then((ending) => `The client ${describeEnding(ending)}.`),
])
if (!isStopping()) {
  console.error(why)
  await endBoth()
  process.exitCode = 1
}

async function endBoth(): Promise<void> {
  await Promise.all(both.map((child) => child.end()))
}
