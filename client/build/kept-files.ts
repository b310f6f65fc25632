import { createHash } from 'node:crypto'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * What a device keeps none of: what only builders look at, the page of a meeting, which differs from
 * every other in what it has fetched early, and scripts few names are written in.
 */
const NOT_KEPT =
  /\.(?:map|br)$|\/meeting\.html$|\/kit-page-|-(?:vietnamese|greek|cyrillic|cyrillic-ext|latin-ext)-[\w-]+\.woff2$/u

export interface KeptFilesOptions {
  /** What has been built so far. */
  readonly folder: string
}

/**
 * `virtual:kept-files`: the addresses of everything a device needs to open Kring without a network,
 * and a mark that is another one as soon as any of it is.
 */
export function keptFiles({ folder }: KeptFilesOptions): Plugin {
  const id = 'virtual:kept-files'
  return {
    name: 'kring:kept-files',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(asked) {
      if (asked !== `\0${id}`) return undefined
      const paths: string[] = []
      for await (const path of glob('{*.html,assets/*}', { cwd: folder })) {
        if (!NOT_KEPT.test(`/${path}`)) paths.push(path)
      }
      const mark = createHash('sha256')
      for (const path of paths.sort()) mark.update(path).update(await readFile(join(folder, path)))
      const files = paths.map((path) => `/${path}`)
      return `export const FILES = ${JSON.stringify(files)}\nexport const MARK = ${JSON.stringify(mark.digest('hex').slice(0, 16))}\n`
    },
  }
}
