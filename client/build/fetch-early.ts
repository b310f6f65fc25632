import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle

export interface EarlyFiles {
  /** Chunks by name; what they import comes along. */
  readonly chunks: readonly string[]
  /** The screens that need them; every one where none is named. */
  readonly media?: string
}

/** What every page is drawn with is named in the page itself: it is on its way with the first script. */
export function fetchEarly(chunks: readonly string[]): Plugin {
  return {
    name: 'kring:fetch-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => filesNotIn(html, bundle, [{ chunks }]).map(tagOf),
    },
  }
}

/**
 * `meeting.html`: the same page, as it is sent for the address of a meeting. It names what a meeting
 * is made of as well, which else would be asked for only when the first script is here and runs.
 */
export function meetingPage(early: readonly EarlyFiles[]): Plugin {
  return {
    name: 'kring:meeting-page',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('The build has no index.html')
        const html = String(page.source)
        const lines = filesNotIn(html, bundle, early).map((file) => `    ${linkOf(file)}\n`)
        const source = html.replace(/^ *<\/head>/mu, (end) => `${lines.join('')}${end}`)
        this.emitFile({ type: 'asset', fileName: 'meeting.html', source })
      },
    },
  }
}

interface EarlyFile {
  readonly path: string
  readonly media: string | undefined
}

/** Each file once, by the first that names it, and none that the page names already. */
function filesNotIn(
  html: string,
  bundle: Bundle,
  early: readonly EarlyFiles[],
): readonly EarlyFile[] {
  const media = new Map<string, string | undefined>()
  for (const files of early) {
    for (const name of filesOf(bundle, files.chunks)) {
      if (!media.has(name) && !html.includes(name)) media.set(name, files.media)
    }
  }
  return [...media].map(([name, only]) => ({ path: `/${name}`, media: only }))
}

function filesOf(bundle: Bundle, chunks: readonly string[]): readonly string[] {
  const found = new Set<Rolldown.OutputChunk>()
  for (const file of Object.values(bundle)) {
    if (file.type === 'chunk' && chunks.includes(file.name)) found.add(file)
  }
  for (const { imports } of found) {
    for (const name of imports) {
      const file = bundle[name]
      if (file?.type === 'chunk') found.add(file)
    }
  }
  return [...found].flatMap((file) => [...(file.viteMetadata?.importedCss ?? []), file.fileName])
}

function tagOf({ path, media }: EarlyFile): HtmlTagDescriptor {
  const how = path.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' }
  const attrs = { ...how, crossorigin: true, href: path, ...(media ? { media } : {}) }
  return { tag: 'link', attrs, injectTo: 'head' }
}

function linkOf(file: EarlyFile): string {
  const words = Object.entries(tagOf(file).attrs ?? {}).map(([name, value]) =>
    value === true ? name : `${name}="${value}"`,
  )
  return `<link ${words.join(' ')}>`
}
