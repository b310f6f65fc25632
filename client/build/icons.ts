import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import MagicString from 'magic-string'
import type { Plugin } from 'vite'

const IMPORT = /import \{(?<names>[^}]*)\} from 'lucide-react'/gu

/**
 * Takes each icon from its own file. By way of the package's list every module that draws one would
 * name them all, and which page needs which could not be told.
 */
export function icons(root: string): Plugin {
  const files = new Map<string, string>()
  return {
    name: 'kring:icons',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      const list = createRequire(join(root, 'package.json')).resolve('lucide-react')
      const esm = join(list, '../../esm/lucide-react.mjs')
      const source = await readFile(esm, 'utf8')
      for (const [, names = '', file = ''] of source.matchAll(
        /export \{([^}]*)\} from '\.\/icons\/([\w-]+)\.mjs'/gu,
      )) {
        for (const [, name = ''] of names.matchAll(/default as (\w+)/gu)) files.set(name, file)
      }
      if (files.size === 0) throw new Error('lucide-react lists its icons in another way now.')
    },
    transform(code, id) {
      if (!/\.tsx?$/u.test(id) || !code.includes("'lucide-react'")) return undefined
      const text = new MagicString(code)
      for (const match of code.matchAll(IMPORT)) {
        const taken = (match.groups?.['names'] ?? '').split(',').map((name) => name.trim())
        const lines = taken.filter((name) => name !== '').map((name) => importOf(name, files))
        text.overwrite(match.index, match.index + match[0].length, lines.join('; '))
      }
      return { code: text.toString(), map: text.generateMap({ source: id, hires: true }) }
    },
  }
}

/** 'Check', or 'Check as Done', or something else of the package: a type, a part of an icon. */
function importOf(name: string, files: ReadonlyMap<string, string>): string {
  const [icon = '', alias = icon] = name.split(' as ')
  const file = files.get(icon)
  if (file === undefined) return `import { ${name} } from 'lucide-react'`
  return `import ${alias} from 'lucide-react/icons/${file}'`
}
