import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import grotesk from '@fontsource/schibsted-grotesk/unicode.json' with { type: 'json' }
import serif from '@fontsource/source-serif-4/unicode.json' with { type: 'json' }
import { unpackWoff } from './woff.ts'

/** Who speaks: the product in a grotesk, people in a book face. */
export type Face = 'tool' | 'tool-medium' | 'tool-strong' | 'people'

interface Family {
  readonly package: string
  readonly weight: number
  /** Which signs each alphabet holds, as a style sheet writes them. */
  readonly ranges: { readonly [subset: string]: string }
}

const FAMILIES: { readonly [face in Face]: Family } = {
  tool: { package: 'schibsted-grotesk', weight: 400, ranges: grotesk },
  'tool-medium': { package: 'schibsted-grotesk', weight: 500, ranges: grotesk },
  'tool-strong': { package: 'schibsted-grotesk', weight: 600, ranges: grotesk },
  people: { package: 'source-serif-4', weight: 400, ranges: serif },
}

/** The alphabets a family comes in, each a file of its own, the most used first. */
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const

interface Alphabet {
  readonly name: string
  readonly ranges: readonly (readonly [number, number])[]
  readonly bytes: Buffer
}

const require = createRequire(import.meta.url)
const loaded = new Map<Face, readonly Alphabet[]>()

/** The files of a face, read once. */
export function alphabetsOf(face: Face): readonly Alphabet[] {
  const known = loaded.get(face)
  if (known) return known
  const { package: family, weight, ranges } = FAMILIES[face]
  const alphabets = SUBSETS.flatMap((subset): readonly Alphabet[] => {
    const written = ranges[subset]
    if (written === undefined) return []
    const file = `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`
    const bytes = unpackWoff(readFileSync(require.resolve(file)))
    return [{ name: `${face}:${subset}`, ranges: readRanges(written), bytes }]
  })
  loaded.set(face, alphabets)
  return alphabets
}

export interface FontRun {
  readonly font: string
  readonly text: string
}

/**
 * The text cut where another alphabet begins. What our grotesk has no letters for, people's book
 * face may: it knows more alphabets. What neither knows stays with the first and shows as a box.
 */
export function fontRuns(text: string, face: Face): readonly FontRun[] {
  const choices =
    face === 'people' ? alphabetsOf(face) : [...alphabetsOf(face), ...alphabetsOf('people')]
  const runs: { font: string; text: string }[] = []
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0
    const font = choices.find(({ ranges }) =>
      ranges.some(([from, to]) => point >= from && point <= to),
    )
    const name = font?.name ?? choices[0]?.name ?? ''
    const last = runs.at(-1)
    if (last && (last.font === name || sign === ' ')) last.text += sign
    else runs.push({ font: name, text: sign })
  }
  return runs
}

function readRanges(written: string): readonly (readonly [number, number])[] {
  return written.split(',').map((range) => {
    const [from = '0', to = from] = range.trim().replace(/^U\+/u, '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })
}
