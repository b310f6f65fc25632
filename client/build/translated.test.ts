import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'

/**
 * Every text that a person sees stands in all languages: a missing one does not compile, and one that
 * was left in English is found here.
 */
const ROOT = join(import.meta.dirname, '../..')
const FILES = globSync('{client,shared}/src/**/*.{ts,tsx}', { cwd: ROOT })
  .filter((path) => !/\.test\.tsx?$|\/testing\//u.test(path))
  .sort()

/** Words that are the same in English and in one of the others, in every text they stand in. */
const SAME: { readonly [language in 'sv' | 'nl']: readonly string[] } = {
  sv: [
    '  (version  )',
    '  min',
    '  ·   min',
    '2 min',
    '4a Plan',
    'Agenda',
    'Alt  ',
    'Hand',
    'Information',
    'Neutral',
    'Plan',
    'Presentation',
    'Problem',
    'Problem ·  ',
    'Version  ',
    'Version  ,  ,  ',
    'Vibration',
    'neutral',
  ],
  nl: [
    '  min',
    '  ·   min',
    '2 min',
    '4a Plan',
    'Agenda',
    'Alt  ',
    'Check-in',
    'Check-ins',
    'Code',
    'Feedback',
    'Hand',
    'Open',
    'Opening',
    'Plan',
    'Troika consulting',
    'Warm',
    'warm',
  ],
}

interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

/** One text, and where it stands: 'wrongCode', 'open-question.name'. */
type Texts = ReadonlyMap<string, string>

const each = FILES.flatMap((path) =>
  textsIn(path).map((texts, at) => ({ name: at === 0 ? path : `${path} (${at + 1})`, texts })),
)

test('the texts are found', () => {
  expect(each.length).toBeGreaterThan(100)
  const words = each.reduce((sum, { texts }) => sum + texts.en.size, 0)
  expect(words).toBeGreaterThan(1_000)
})

describe.each(['sv', 'nl'] as const)('in %s', (language) => {
  test('nothing is missing and nothing is empty', () => {
    const missing = each.flatMap(({ name, texts }) =>
      [...texts.en]
        .filter(([key, words]) => words.trim() !== '' && !texts[language].get(key)?.trim())
        .map(([key]) => `${name} ${key}`),
    )
    expect(missing).toEqual([])
  })

  test('nothing was left in English', () => {
    const left = each.flatMap(({ texts }) =>
      [...texts.en]
        .filter(([key, words]) => /\p{L}{2}/u.test(words) && texts[language].get(key) === words)
        .map(([, words]) => words),
    )
    expect([...new Set(left)].filter((words) => !SAME[language].includes(words)).sort()).toEqual([])
  })

  test('the list of words that are the same holds none that is not', () => {
    const all = new Set(each.flatMap(({ texts }) => [...texts[language].values()]))
    expect(SAME[language].filter((words) => !all.has(words))).toEqual([])
  })
})

function textsIn(path: string): readonly { readonly [language in 'en' | 'sv' | 'nl']: Texts }[] {
  const source = readFileSync(join(ROOT, path), 'utf8')
  if (!/\bnl\b/u.test(source)) return []
  const program = parseSync(path, source).program as unknown as Node
  const named = new Map<string, Node>()
  visit(program, (node) => {
    if (node.type !== 'VariableDeclarator') return
    const [name, value] = [node['id'] as Node, node['init'] as Node | null]
    if (value) named.set(String(name['name']), value)
  })
  const found: { en: Texts; sv: Texts; nl: Texts }[] = []
  visit(program, (node) => {
    if (node.type !== 'ObjectExpression') return
    const values = new Map(
      (node['properties'] as readonly Node[])
        .filter(({ type }) => type === 'Property')
        .map((one) => [keyOf(one['key'] as Node), one['value'] as Node]),
    )
    const [en, sv, nl] = [values.get('en'), values.get('sv'), values.get('nl')]
    if (!en || !sv || !nl) return
    const texts = { en: leavesOf(en, named), sv: leavesOf(sv, named), nl: leavesOf(nl, named) }
    if (![...texts.en.values()].every(isForMachines)) found.push(texts)
  })
  return found
}

/** 'en-GB', the file of a chunk: read by no person. */
function isForMachines(words: string): boolean {
  return /^[a-z]{2}-[A-Z]{2}$/u.test(words)
}

/** Each text below a node. The parts of one that is put together are read as one. */
function leavesOf(node: Node, named: ReadonlyMap<string, Node>, path = ''): Texts {
  const known = node.type === 'Identifier' ? named.get(String(node['name'])) : undefined
  if (known) return leavesOf(known, named, path)
  if (node.type === 'ObjectExpression') {
    return new Map(
      (node['properties'] as readonly Node[]).flatMap((one) =>
        one.type === 'Property'
          ? [...leavesOf(one['value'] as Node, named, join(path, keyOf(one['key'] as Node)))]
          : [],
      ),
    )
  }
  const words: string[] = []
  visit(node, (part) => {
    if (part.type === 'Literal' && typeof part['value'] === 'string') words.push(part['value'])
    if (part.type === 'TemplateElement') {
      words.push(String((part['value'] as { readonly cooked: unknown }).cooked))
    }
  })
  return new Map([[path, words.join(' ')]])
}

function keyOf(key: Node): string {
  return String(key['name'] ?? key['value'])
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node)
  for (const value of Object.values(node)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof (one as { type?: unknown } | null)?.type === 'string') visit(one as Node, see)
    }
  }
}
