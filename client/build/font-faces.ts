import { createHash } from 'node:crypto'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import type { Plugin } from 'vite'

/**
 * The faces as they are shown: `virtual:fonts.css`. What nearly every page shows is in one small file
 * for each face; the rest of Latin, and every other script, is fetched where a name needs it.
 */
export interface Face {
  readonly family: string
  /** Where the package keeps the face, up to the name of the script: 'latin', 'greek', … */
  readonly files: { readonly before: string; readonly after: string }
  /** The weights in use: what lies outside them is left out. */
  readonly weights: number | { readonly min: number; readonly max: number }
  /** A face of the device drawn as wide and as high, until ours has come: nothing jumps then. */
  readonly standIn: StandIn
}

export interface StandIn {
  readonly family: string
  /** The faces of the device it may be, of one width: the first that is there. */
  readonly local: readonly string[]
  readonly sizeAdjust: string
  readonly ascent: string
  readonly descent: string
}

interface Script {
  readonly name: string
  readonly range: string
}

const SCRIPTS: readonly Script[] = [
  {
    name: 'latin-ext',
    range:
      'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
  {
    name: 'vietnamese',
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  },
  {
    name: 'greek',
    range: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
  },
  { name: 'cyrillic', range: 'U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116' },
  {
    name: 'cyrillic-ext',
    range: 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  },
]

/** Letters of our languages and of names one meets in them, digits, and the marks we set. */
const FIRST = `${signs(0x20, 0x7e)}\u00a0·ÅÄÖÉÜØåäöéèëêïíáàâæøóôúüçñß‘’“”–—…•→−`
/** What else is in the Latin file. */
const LATIN_RANGE = [
  [0xa1, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2193],
  [0x2212, 0x2215],
] as const
const LATIN = LATIN_RANGE.map(([from, to]) => signs(from, to)).join('')

/** What the layout asks of a face: spacing, joined signs, figures of one width. */
const FEATURES = ['kern', 'liga', 'locl', 'tnum']
/** And where signs are made of a letter and what stands above it. */
const MARKED = [...FEATURES, 'calt', 'ccmp', 'mark', 'mkmk', 'rlig']

export interface FontFacesOptions {
  readonly root: string
  readonly faces: readonly Face[]
  /** Where the files are kept between two builds. */
  readonly cache: string
}

export function fontFaces({ root, faces, cache }: FontFacesOptions): Plugin {
  const id = 'virtual:fonts.css'
  const made = makeOnce(() => makeFaces({ root, faces, cache }))
  return {
    name: 'kring:font-faces',
    enforce: 'pre',
    async resolveId(source) {
      return source === id ? join(await made(), 'fonts.css') : undefined
    },
  }
}

function makeOnce<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** The folder with the faces and the sheet that names them: made anew when anything of it changes. */
async function makeFaces({ root, faces, cache }: FontFacesOptions): Promise<string> {
  const find = createRequire(join(root, 'package.json'))
  const key = createHash('sha256').update(await readFile(import.meta.filename))
  for (const { files } of faces) {
    key.update(await readFile(find.resolve(`${packageOf(files.before)}/package.json`)))
  }
  key.update(JSON.stringify(faces))
  const folder = join(cache, key.digest('hex').slice(0, 16))
  if (await exists(join(folder, 'fonts.css'))) return folder

  // Made beside its place and moved there whole: a build that was cut off leaves no half of it.
  const half = `${folder}-${process.pid}`
  await mkdir(half, { recursive: true })
  const rules: string[] = []
  for (const face of faces) {
    const fileOf = async (script: string) =>
      readFile(find.resolve(`${face.files.before}${script}${face.files.after}`))
    const latin = await fileOf('latin')
    const rest = without(LATIN, FIRST)
    rules.push(standInRule(face.standIn))
    rules.push(await write(face, 'first', FIRST, { font: latin, range: rangeOf(FIRST) }))
    rules.push(await write(face, 'latin', rest, { font: latin, range: rangeOf(rest) }))
    for (const { name, range } of SCRIPTS) {
      const font = await fileOf(name).catch(() => undefined)
      if (font) rules.push(await write(face, name, signsIn(range), { font, range }))
    }
  }
  await writeFile(join(half, 'fonts.css'), rules.join(''))
  await rename(half, folder).catch(async () => rm(half, { recursive: true, force: true }))
  return folder

  async function write(
    { family, weights, files }: Face,
    script: string,
    text: string,
    { font, range }: { readonly font: Buffer; readonly range: string },
  ): Promise<string> {
    const name = `${packageOf(files.before).split('/')[1]}-${script}.woff2`
    const wght = weights
    await writeFile(
      join(half, name),
      await subsetFont(font, text, {
        targetFormat: 'woff2',
        variationAxes: { wght },
        keepFeatures: script === 'first' ? FEATURES : MARKED,
      }),
    )
    const weight = typeof weights === 'number' ? weights : `${weights.min} ${weights.max}`
    return `@font-face{font-family:"${family}";font-style:normal;font-display:swap;font-weight:${weight};src:url(./${name}) format("woff2");unicode-range:${range}}\n`
  }
}

function standInRule({ family, local, sizeAdjust, ascent, descent }: StandIn): string {
  const sources = local.map((one) => `local("${one}")`).join(',')
  return `@font-face{font-family:"${family}";src:${sources};size-adjust:${sizeAdjust};ascent-override:${ascent};descent-override:${descent};line-gap-override:0%}\n`
}

function packageOf(path: string): string {
  return path.split('/').slice(0, 2).join('/')
}

function signs(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('')
}

function without(text: string, taken: string): string {
  return [...text].filter((sign) => !taken.includes(sign)).join('')
}

/** 'U+20-7E,U+A0' */
export function rangeOf(text: string): string {
  const points = [...new Set([...text].map((sign) => sign.codePointAt(0) ?? 0))].sort(
    (a, b) => a - b,
  )
  const runs: { from: number; to: number }[] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last && last.to === point - 1) last.to = point
    else runs.push({ from: point, to: point })
  }
  const hex = (point: number) => point.toString(16).toUpperCase()
  return runs
    .map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(',')
}

/** The signs of a range as a style sheet writes it. */
export function signsIn(range: string): string {
  return range
    .split(',')
    .map((part) => {
      const [from = '', to = from] = part.replace('U+', '').split('-')
      return signs(Number.parseInt(from, 16), Number.parseInt(to, 16))
    })
    .join('')
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
