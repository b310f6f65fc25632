import MagicString, { type SourceMap } from 'magic-string'
import { parseSync } from 'vite'

/** Which chunk the texts of a file belong to, and what they are called in it. */
export interface Place {
  readonly page: string
  readonly file: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/** One call of `eachLanguage`: its argument, and where in it each language stands. */
interface Texts {
  readonly argument: Node
  readonly in: ReadonlyMap<string, Node>
}

const CALL = 'eachLanguage'
/** Whether reading a file on is worth while. */
const MAY_CALL = /\beachLanguage\s*[(<]/u

export function hasTexts(file: string, source: string): boolean {
  return MAY_CALL.test(source) && textsIn(file, source).length > 0
}

/** The file with its texts taken out: they are read from a chunk of one language. */
export function withoutTexts(
  file: string,
  source: string,
  { place, reader }: { readonly place: Place; readonly reader: string },
): { code: string; map: SourceMap } | undefined {
  const found = MAY_CALL.test(source) ? textsIn(file, source) : []
  if (found.length === 0) return undefined
  const code = new MagicString(source)
  for (const [at, { argument }] of found.entries()) {
    const from = [place.page, place.file].map((one) => JSON.stringify(one)).join(', ')
    code.overwrite(argument.start, argument.end, `textsFrom$(${from}, ${at})`)
  }
  code.prepend(`import { textsFrom as textsFrom$ } from ${JSON.stringify(reader)}\n`)
  return { code: code.toString(), map: code.generateMap({ source: file, hires: true }) }
}

/**
 * A module that holds the texts of a file in one language, with what they are made of: the
 * constants, functions and imports of the file that they name, and nothing else of it.
 */
export function oneLanguageOf(file: string, source: string, language: string): string {
  const body = bodyOf(file, source)
  const found = textsIn(file, source)
  const wanted = found.map(({ in: each }) => {
    const words = each.get(language)
    if (!words) throw new Error(`${file} has texts without ${language}.`)
    return words
  })
  const kept = new Set<Node>()
  const open: Node[] = [...wanted]
  for (let node = open.pop(); node; node = open.pop()) {
    const names = namesIn(node)
    for (const statement of body) {
      if (kept.has(statement) || !declaredBy(statement).some((name) => names.has(name))) continue
      if (found.some(({ argument }) => isWithin(argument, statement))) {
        throw new Error(`${file}: texts are made of other texts. Give them a file of their own.`)
      }
      kept.add(statement)
      open.push(statement)
    }
  }
  const statements = body.filter((statement) => kept.has(statement)).map((one) => sliceOf(one))
  return `${statements.join('\n')}\nexport const texts = [${wanted.map(sliceOf).join(', ')}]\n`

  function sliceOf(node: Node): string {
    return source.slice(node.start, node.end)
  }
}

function bodyOf(file: string, source: string): readonly Node[] {
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`)
  return program.body as unknown as readonly Node[]
}

function textsIn(file: string, source: string): readonly Texts[] {
  const found: Texts[] = []
  for (const statement of bodyOf(file, source)) {
    walk(statement, (node) => {
      const argument = isCall(node) ? (node['arguments'] as readonly Node[])[0] : undefined
      if (argument?.type !== 'ObjectExpression') return
      const properties = argument['properties'] as readonly Node[]
      found.push({
        argument,
        in: new Map(properties.map((one) => [nameOf(one['key']), one['value'] as Node])),
      })
    })
  }
  return found
}

function isCall(node: Node): boolean {
  return node.type === 'CallExpression' && nameOf(node['callee']) === CALL
}

function nameOf(node: unknown): string {
  return String((node as { readonly name?: unknown } | null)?.name ?? '')
}

function isWithin(inner: Node, outer: Node): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const child of childrenOf(node)) walk(child, visit)
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).filter(isNode),
  )
}

function isNode(value: unknown): value is Node {
  return typeof (value as { readonly type?: unknown } | null)?.type === 'string'
}

/** The names that stand for something else: not those of properties. */
function namesIn(node: Node): ReadonlySet<string> {
  const names = new Set<string>()
  const read = (one: Node) => {
    if (one.type === 'Identifier') names.add(nameOf(one))
    const isPlain = one['computed'] !== true
    const skipped =
      isPlain && one.type === 'MemberExpression'
        ? one['property']
        : isPlain && one.type === 'Property' && one['shorthand'] !== true
          ? one['key']
          : undefined
    for (const child of childrenOf(one)) if (child !== skipped) read(child)
  }
  read(node)
  return names
}

/** What a statement at the top of a file gives a name to. */
function declaredBy(statement: Node): readonly string[] {
  switch (statement.type) {
    case 'ImportDeclaration':
      return (statement['specifiers'] as readonly Node[]).map((one) => nameOf(one['local']))
    case 'ExportNamedDeclaration':
      return isNode(statement['declaration']) ? declaredBy(statement['declaration']) : []
    case 'VariableDeclaration':
      return (statement['declarations'] as readonly Node[]).map((one) => nameOf(one['id']))
    default:
      return isNode(statement['id']) ? [nameOf(statement['id'])] : []
  }
}
