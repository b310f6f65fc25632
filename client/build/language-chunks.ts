import { glob, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { hasTexts, oneLanguageOf, type Place, withoutTexts } from './texts-in-source.ts'

/**
 * Ships one language instead of three. In the sources the texts of a feature stand beside it in all
 * languages, in one typed object: `eachLanguage({ en, sv, nl })`. A build takes those objects out and
 * gathers them in chunks of one language each; `src/language/language-chunks.ts` fetches them, before
 * the first draw and when the reader changes the language. The dev server and the tests need none of
 * this: there all languages are simply at hand.
 */
export interface LanguageChunksOptions {
  /** Where the features are: `client/src`. */
  readonly root: string
  readonly languages: readonly string[]
  /** Folders whose texts are small and needed before anything else is there: they stay as they are. */
  readonly whole: readonly string[]
  /** Folders that make up a page or a screen of their own. All others are fetched with the meeting. */
  readonly pages: { readonly [page: string]: readonly string[] }
}

const REST = 'meeting'
const LIST = 'language/language-chunk-list.ts'
const READER = 'language/language-chunks.ts'
const CHUNK = /^virtual:texts\/(?<page>[\w-]+)-(?<language>\w+)$/u
const ONE_LANGUAGE = /^(?<file>.+)\?texts=(?<language>\w+)$/u

export function languageChunks(options: LanguageChunksOptions): Plugin {
  const { root, languages, whole, pages } = options
  const names = [REST, ...Object.keys(pages)]
  const filesOf = new Map<string, string[]>()

  function placeOf(file: string): Place | undefined {
    const path = relative(root, file).split(sep).join('/')
    const folder = path.split('/')[0] ?? ''
    if (path.startsWith('..') || whole.includes(folder)) return undefined
    const page = Object.entries(pages).find(([, folders]) => folders.includes(folder))
    return { page: page?.[0] ?? REST, file: path }
  }

  return {
    name: 'kring:language-chunks',
    apply: 'build',
    enforce: 'pre',

    async buildStart() {
      for (const name of names) filesOf.set(name, [])
      const found: string[] = []
      for await (const path of glob('**/*.{ts,tsx}', { cwd: root })) found.push(path)
      for (const path of found.sort()) {
        if (/\.test\.tsx?$/u.test(path) || path.includes(`testing${sep}`)) continue
        const file = join(root, path)
        const place = placeOf(file)
        if (place && hasTexts(file, await readFile(file, 'utf8'))) {
          filesOf.get(place.page)?.push(file)
        }
      }
    },

    resolveId(id) {
      return CHUNK.test(id) ? `\0${id}` : undefined
    },

    async load(id) {
      if (id === join(root, LIST)) return listOf(names, languages)
      const chunk = CHUNK.exec(id.slice(1))?.groups
      if (id.startsWith('\0') && chunk) {
        const files = filesOf.get(chunk['page'] ?? '') ?? []
        return chunkOf(files, chunk['language'] ?? '', (file) => placeOf(file)?.file ?? file)
      }
      const one = ONE_LANGUAGE.exec(id)?.groups
      if (!one?.['file'] || !one['language']) return undefined
      this.addWatchFile(one['file'])
      return oneLanguageOf(one['file'], await readFile(one['file'], 'utf8'), one['language'])
    },

    transform(code, id) {
      if (id.includes('?') || !/\.tsx?$/u.test(id)) return undefined
      const place = placeOf(id)
      return place && withoutTexts(id, code, { place, reader: join(root, READER) })
    },
  }
}

/** The module that stands in for the empty list of the sources. */
function listOf(names: readonly string[], languages: readonly string[]): string {
  const pages = names.map((name) => {
    const each = languages.map((one) => `${one}: () => import('virtual:texts/${name}-${one}')`)
    return `'${name}': { ${each.join(', ')} }`
  })
  return `export const LANGUAGE_CHUNKS = {\n${pages.join(',\n')}\n}\n`
}

function chunkOf(
  files: readonly string[],
  language: string,
  nameOf: (file: string) => string,
): string {
  const imports = files.map(
    (file, at) => `import { texts as t${at} } from ${JSON.stringify(`${file}?texts=${language}`)}`,
  )
  const entries = files.map((file, at) => `${JSON.stringify(nameOf(file))}: t${at}`)
  return `${imports.join('\n')}\nexport const texts = { ${entries.join(', ')} }\n`
}
