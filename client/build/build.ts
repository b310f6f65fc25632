import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { press } from './press.ts'

/**
 * Builds the client into `dist/app`: the app, then the way in, which shares no file with it, so that
 * it is as small as it can be; then the worker that keeps both on the device, which knows them all.
 * At last everything is pressed, so that the server has nothing to do but hand it out.
 */
const root = join(import.meta.dirname, '..')
const logLevel = process.argv.includes('--quiet') ? 'warn' : 'info'

for (const name of ['vite.config.ts', 'vite.join.config.ts', 'vite.worker.config.ts']) {
  await build({ root, logLevel, configFile: join(root, name) })
}
// What is made of what is for those who count, not for those who read.
await rm(join(root, 'dist/manifest'), { recursive: true, force: true })
await rename(join(root, 'dist/app/.vite'), join(root, 'dist/manifest'))
await press(join(root, 'dist/app'))
