import { utf8ByteLength } from 'lib0/string'
import * as z from 'zod/mini'
import { LANGUAGES } from '../language/language.ts'
import { KINDS, type Kind } from '../note/kind.ts'
import { STATEMENTS_MOST } from '../pulse/statement.ts'
import { MANNERS } from './method.ts'
import { METHODS } from './methods.ts'
import {
  MINUTES_TYPED,
  type OwnMethod,
  type OwnPhase,
  type OwnStretch,
  type Written,
} from './own-method.ts'
import { SEATS, type Seat } from './seat.ts'

export const METHOD_FILE_ENDING = '.kring-method.json'
/** More than any method says; as much as one request may bring. */
export const METHOD_BYTES = 60_000
export const STEPS_MOST = 40
export const METHOD_NAME_SIGNS = 80
export const PROMPT_SIGNS = 400
export const STATEMENT_SIGNS = 120
export const MEMBERS_MOST = 40
export const CASES_MOST = 20

/** The form of the file. A form that changes gets the next number; older ones stay readable. */
const FORMAT = 2
/** Before a pulse had statements. All that it says is read as it was. */
const OLDER_FORMAT = 1

const ID = /^[\w.-]{1,40}$/

const written = (most: number): z.ZodMiniType<Written> => {
  const words = z.exactOptional(z.string().check(z.maxLength(most)))
  return z.strictObject({ en: words, sv: words, nl: words })
}
const id = z.string().check(z.regex(ID))
const name = written(METHOD_NAME_SIGNS)
const prompt = written(PROMPT_SIGNS)
const statement = written(STATEMENT_SIGNS)
/** What was typed, as far as it can be added up: a rule of methods says which minutes hold. */
const minutes = z.number().check(z.gte(MINUTES_TYPED.least), z.lte(MINUTES_TYPED.most))
const seats: z.ZodMiniType<readonly Seat[]> = z
  .array(z.enum(SEATS))
  .check(z.maxLength(SEATS.length))

const admits = z.strictObject(
  Object.fromEntries(KINDS.map((kind) => [kind, z.exactOptional(seats)])) as {
    readonly [kind in Kind]: z.ZodMiniExactOptional<typeof seats>
  },
)

const Phase: z.ZodMiniType<OwnPhase> = z.strictObject({
  id,
  name,
  brief: z.exactOptional(name),
  prompt,
  minutes,
  admits,
  silent: seats,
  manner: z.array(z.enum(MANNERS)).check(z.maxLength(MANNERS.length)),
  statements: z.exactOptional(
    z.array(z.strictObject({ id, text: statement })).check(z.maxLength(STATEMENTS_MOST)),
  ),
})

const Stretch: z.ZodMiniType<OwnStretch> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('phase'), phase: Phase }),
  z.strictObject({
    type: z.literal('turns'),
    cases: z.union([
      z.literal('each-member'),
      z.strictObject({ atMost: z.int().check(z.gte(1), z.lte(CASES_MOST)) }),
    ]),
    phases: z.array(Phase).check(z.maxLength(STEPS_MOST)),
  }),
  z.strictObject({
    type: z.literal('turn-by'),
    id,
    name,
    prompt,
    minutes,
    methods: z.tuple([builtIn()], builtIn()),
  }),
])

/** Only a method that Kring comes with is there for every circle, and stays. */
function builtIn() {
  return z.enum(METHODS.map((method) => method.id))
}

const members = z.int().check(z.gte(1), z.lte(MEMBERS_MOST))

/**
 * A circle's own method as it is sent and stored. It may break the rules of a method, as a draft
 * does; it is bounded, and says nothing that Kring does not know.
 */
export const OwnMethodBody: z.ZodMiniType<OwnMethod> = z
  .strictObject({
    writtenIn: z.enum(LANGUAGES),
    name,
    size: z.strictObject({ from: members, to: members }),
    lead: z.enum(['facilitator', 'timekeeper']),
    needsSafety: z.exactOptional(z.literal(true)),
    stretches: z.array(Stretch).check(z.maxLength(STEPS_MOST)),
  })
  .check((check) => {
    const { size, stretches } = check.value
    const say = (path: (string | number)[], params: CustomParams) =>
      check.issues.push({ code: 'custom', path, params, input: undefined })
    if (size.from > size.to) say(['size'], { code: 'from-above-to' })
    const seen = new Set<string>()
    for (const { path, id } of stretches.flatMap(idsIn)) {
      if (seen.has(id)) say([...path, 'id'], { code: 'same-id' })
      seen.add(id)
    }
    for (const { path, ids } of stretches.flatMap(statementIdsIn)) {
      ids.forEach((id, at) => {
        if (ids.indexOf(id) < at) say([...path, at, 'id'], { code: 'same-id' })
      })
    }
    if (seen.size > STEPS_MOST) say(['stretches'], { code: 'too-many', most: STEPS_MOST })
  })

type CustomParams =
  | { readonly code: 'same-id' | 'from-above-to' }
  | { readonly code: 'too-many'; readonly most: number }

interface StepId {
  readonly id: string
  readonly path: readonly (string | number)[]
}

function idsIn(stretch: OwnStretch, at: number): readonly StepId[] {
  const here = ['stretches', at]
  switch (stretch.type) {
    case 'phase':
      return [{ id: stretch.phase.id, path: [...here, 'phase'] }]
    case 'turns':
      return stretch.phases.map(({ id }, nth) => ({ id, path: [...here, 'phases', nth] }))
    case 'turn-by':
      return [{ id: stretch.id, path: here }]
  }
}

/** The ids of the statements of each phase that has some, and where they are. */
function statementIdsIn(
  stretch: OwnStretch,
  at: number,
): readonly { readonly path: readonly (string | number)[]; readonly ids: readonly string[] }[] {
  const here = ['stretches', at]
  const idsOf = ({ statements = [] }: OwnPhase) => statements.map(({ id }) => id)
  switch (stretch.type) {
    case 'phase':
      return [{ path: [...here, 'phase', 'statements'], ids: idsOf(stretch.phase) }]
    case 'turns':
      return stretch.phases.map((phase, nth) => ({
        path: [...here, 'phases', nth, 'statements'],
        ids: idsOf(phase),
      }))
    case 'turn-by':
      return []
  }
}

/** Where in a file something is wrong. */
export interface FilePlace {
  /** As a programmer names it: `method.stretches[2].phases[4].minutes`. */
  readonly path: string
  /** As a person does: which step of the method, counted from one, and what it is called there. */
  readonly step?: { readonly number: number; readonly name: string }
}

/** What sort of thing belongs at a place. */
type Wanted = 'text' | 'whole-number' | 'list' | 'fields' | 'other'

const WANTED: { readonly [expected: string]: Wanted } = {
  string: 'text',
  number: 'whole-number',
  int: 'whole-number',
  array: 'list',
  tuple: 'list',
  object: 'fields',
}

/** One thing that keeps a file from being read as a method. What a person reads of it is the client's. */
export type FileFault =
  | { readonly code: 'too-large'; readonly most: number }
  | { readonly code: 'not-json'; readonly line?: number }
  | { readonly code: 'not-a-method' }
  | { readonly code: 'newer-format' }
  | {
      readonly code: 'missing' | 'same-id' | 'from-above-to'
      readonly at: FilePlace
    }
  | { readonly code: 'wrong-type'; readonly at: FilePlace; readonly wants: Wanted }
  | {
      readonly code: 'too-long' | 'too-many' | 'too-high'
      readonly at: FilePlace
      readonly most: number
    }
  | { readonly code: 'too-low'; readonly at: FilePlace; readonly least: number }
  | {
      readonly code: 'unknown-value'
      readonly at: FilePlace
      readonly value: string
      readonly known: readonly string[]
    }
  | { readonly code: 'unknown-field'; readonly at: FilePlace; readonly field: string }

export type ReadMethodFile =
  | { readonly type: 'method'; readonly method: OwnMethod }
  | { readonly type: 'faulty'; readonly faults: readonly FileFault[] }

const Envelope = z.looseObject({ kring: z.literal('method'), format: z.int() })

/** The file that a method is shared as. */
export function methodFile(method: OwnMethod): string {
  return `${JSON.stringify({ kring: 'method', format: FORMAT, method }, null, 2)}\n`
}

/** Reads a file that somebody shared. Nothing of it is taken over unless all of it can be read. */
export function readMethodFile(text: string): ReadMethodFile {
  const no = (...faults: readonly FileFault[]): ReadMethodFile => ({ type: 'faulty', faults })
  if (utf8ByteLength(text) > 2 * METHOD_BYTES) {
    return no({ code: 'too-large', most: 2 * METHOD_BYTES })
  }
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (thrown) {
    const line = /line (\d+)/u.exec(String(thrown))?.[1]
    return no({ code: 'not-json', ...(line ? { line: Number(line) } : {}) })
  }
  const envelope = Envelope.safeParse(raw)
  if (!envelope.success) return no({ code: 'not-a-method' })
  if (envelope.data.format > FORMAT) return no({ code: 'newer-format' })
  const read = z
    .strictObject({
      kring: z.literal('method'),
      format: z.literal([OLDER_FORMAT, FORMAT]),
      method: OwnMethodBody,
    })
    .safeParse(raw)
  if (!read.success) return no(...read.error.issues.flatMap((issue) => faultsIn(issue, raw)))
  const method = read.data.method
  if (utf8ByteLength(JSON.stringify(method)) > METHOD_BYTES) {
    return no({ code: 'too-large', most: METHOD_BYTES })
  }
  return { type: 'method', method }
}

type Issue = z.core.$ZodIssue

function faultsIn(issue: Issue, raw: unknown): readonly FileFault[] {
  const at = placeOf(issue.path, raw)
  const value = valueAt(raw, issue.path)
  if (value === undefined && issue.code !== 'custom') return [{ code: 'missing', at }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((field) => ({ code: 'unknown-field', at, field }))
    case 'invalid_value':
      return [unknownValue(at, value, issue.values)]
    case 'invalid_union':
      return [unknownUnion(at, value)]
    case 'too_big': {
      const most = Number(issue.maximum)
      if (issue.origin === 'string') return [{ code: 'too-long', at, most }]
      return [{ code: issue.origin === 'array' ? 'too-many' : 'too-high', at, most }]
    }
    case 'too_small':
      return [{ code: 'too-low', at, least: Number(issue.minimum) }]
    case 'custom': {
      const params = issue.params as CustomParams
      return [params.code === 'too-many' ? { ...params, at } : { code: params.code, at }]
    }
    case 'invalid_type':
      return [{ code: 'wrong-type', at, wants: WANTED[issue.expected] ?? 'other' }]
    default:
      return [{ code: 'wrong-type', at, wants: 'other' }]
  }
}

function unknownValue(at: FilePlace, value: unknown, known: readonly unknown[]): FileFault {
  if (typeof value !== 'string') return { code: 'wrong-type', at, wants: 'text' }
  return { code: 'unknown-value', at, value: value.slice(0, 60), known: known.map(String) }
}

/** A stretch of no known type, or cases that are neither a number nor one for each. */
function unknownUnion(at: FilePlace, value: unknown): FileFault {
  const named = isRecord(value) ? value['type'] : value
  return unknownValue(at, named, at.path.endsWith('.cases') ? ['each-member'] : STRETCH_TYPES)
}

const STRETCH_TYPES: readonly OwnStretch['type'][] = ['phase', 'turns', 'turn-by']

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    raw,
  )
}

function placeOf(path: readonly PropertyKey[], raw: unknown): FilePlace {
  const words = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '')
  const step = stepAt(path, raw)
  return { path: words, ...(step ? { step } : {}) }
}

/** Which step a path leads into: those of all stretches are counted from the first one on. */
function stepAt(path: readonly PropertyKey[], raw: unknown): FilePlace['step'] {
  const [, , stretchAt, list, phaseAt] = path
  const stretches = valueAt(raw, ['method', 'stretches'])
  if (typeof stretchAt !== 'number' || !Array.isArray(stretches)) return undefined
  const before = stretches.slice(0, stretchAt).reduce<number>((sum, one) => {
    const phases = valueAt(one, ['phases'])
    return sum + (Array.isArray(phases) ? phases.length : 1)
  }, 0)
  const inTurn = list === 'phases'
  if (inTurn && typeof phaseAt !== 'number') return undefined
  if (!inTurn && Array.isArray(valueAt(stretches[stretchAt], ['phases']))) return undefined
  const step = inTurn
    ? valueAt(stretches, [stretchAt, 'phases', phaseAt as number])
    : (valueAt(stretches, [stretchAt, 'phase']) ?? stretches[stretchAt])
  return {
    number: before + (inTurn ? Number(phaseAt) : 0) + 1,
    name: nameIn(valueAt(step, ['name']), valueAt(raw, ['method', 'writtenIn'])),
  }
}

function nameIn(name: unknown, writtenIn: unknown): string {
  if (!isRecord(name)) return ''
  const words = [name[String(writtenIn)], ...Object.values(name)]
  const found = words.find((word): word is string => typeof word === 'string' && word !== '')
  return (found ?? '').slice(0, METHOD_NAME_SIGNS)
}
