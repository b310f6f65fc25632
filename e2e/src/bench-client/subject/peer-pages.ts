import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Child, describeEnding, endedWell } from '../../run/child.ts'
import { fingerprintOf } from '../../run/fingerprint.ts'
import { ROOT, toolPath } from '../../run/place.ts'

const FOLDER = 'e2e/src/bench-client/peer'
const PLACE = join(ROOT, FOLDER)

export const PEER_PAGES = [
  'html',
  'react',
  'dom',
  'react-flow',
  'konva',
  'pixi',
  'excalidraw',
  'tldraw',
  'tiptap',
] as const
export type PeerPage = (typeof PEER_PAGES)[number]

/** Where a built page lies, with all that it loads. */
export function builtPage(page: PeerPage): string {
  return join(PLACE, 'dist', page)
}

/** Fetches what the peers are made of: 400 MB, in a place of their own, the first time. */
export async function installPeers(): Promise<void> {
  const wanted = await fingerprintOf(PLACE, ['package.json', 'pnpm-lock.yaml'])
  const mark = join(PLACE, 'node_modules/.installed-for')
  if ((await read(mark)) === wanted) return
  const args = [
    '--yes',
    'pnpm@12',
    'install',
    '--ignore-workspace',
    '--frozen-lockfile',
    '--loglevel=error',
  ]
  await finish('npx', args, 'The peers were not installed: npx pnpm')
  await writeFile(mark, wanted)
}

/** Builds a page, unless what it is built from is as it was the last time. */
export async function buildPage(page: PeerPage): Promise<void> {
  const sources = await fingerprintOf(PLACE, [
    `${page}/**`,
    'shared/**',
    '../subject/subject.ts',
    'package.json',
    'pnpm-lock.yaml',
    'vite.config.ts',
  ])
  const mark = join(builtPage(page), 'built-from')
  if ((await read(mark)) === sources) return
  const args = ['build', '--config', join(PLACE, 'vite.config.ts'), '--logLevel', 'error']
  await finish(toolPath('vite', FOLDER), args, `${page} was not built: vite`, { PEER: page })
  await access(join(builtPage(page), 'index.html'))
  await writeFile(mark, sources)
}

async function finish(
  command: string,
  args: readonly string[],
  what: string,
  env: { readonly [name: string]: string } = {},
): Promise<void> {
  const child = new Child(command, args, {
    cwd: PLACE,
    env: { ...process.env, ...env },
    prefix: '    ',
  })
  const ending = await child.ending
  if (!endedWell(ending)) throw new Error(`${what} ${describeEnding(ending)}`)
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}
