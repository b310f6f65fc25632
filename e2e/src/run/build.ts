import { access, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Child, describeEnding, endedWell, isStopping, onStop } from './child.ts'
import { fingerprintOf } from './fingerprint.ts'
import { ROOT, toolPath } from './place.ts'

/**
 * Builds the client, unless what it is built from is as it was the last time. `--anew` builds in
 * any case.
 */
const SOURCES = [
  'client/src/**',
  'client/build/**',
  'client/public/**',
  'client/{index.html,join.html,package.json,tsconfig.json,vite*.config.ts}',
  'shared/src/**',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
]

const PAGE = join(ROOT, 'client/dist/app/index.html')
const MARK = join(ROOT, 'client/dist/built-from')

const sources = await fingerprintOf(ROOT, SOURCES)
if (process.argv.includes('--anew') || !(await isBuiltFrom(sources))) await build()

async function isBuiltFrom(fingerprint: string): Promise<boolean> {
  try {
    await access(PAGE)
    return (await readFile(MARK, 'utf8')) === fingerprint
  } catch {
    return false
  }
}

/** The mark is set last: a build that was cut off is done again. */
async function build(): Promise<void> {
  await rm(MARK, { force: true })
  const child = new Child(toolPath('node'), ['build/build.ts', '--quiet'], {
    cwd: join(ROOT, 'client'),
  })
  onStop(async () => {
    await child.end()
  })
  const ending = await child.ending
  if (isStopping()) return
  if (endedWell(ending)) {
    await writeFile(MARK, sources)
  } else {
    console.error(`The client was not built: its build ${describeEnding(ending)}.`)
    process.exitCode = 1
  }
}
