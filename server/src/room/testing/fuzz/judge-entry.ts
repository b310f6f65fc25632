import { NOTE_KINDS } from '@kring/shared/note/kind'
import type { Standing } from './standing.ts'

/** A document as a plain reader has it: JSON, and nothing of how it is made. */
export interface BoardJson {
  readonly [root: string]: unknown
}

type Json = { readonly [key: string]: unknown }

/** One update of the log: who wrote it, and the JSON before and after it. */
export interface Written {
  readonly member: string
  readonly before: BoardJson
  readonly after: BoardJson
  readonly standing: Standing
  /** Ids of every note that lay on the board up to now. */
  readonly everNotes: ReadonlySet<string>
  /** And of every stroke. */
  readonly everStrokes: ReadonlySet<string>
}

const ROOTS = ['notes', 'places', 'links', 'strokes']
export const SHEET = /^(problem|objective|agreement):(.+)$/
/** The words of the drills hold no angle brackets, so any other tag is somebody's. */
const PLAIN = /^(<paragraph>[^<>]*<\/paragraph>)*$/
const NOTE_SIGNS = 2_000

/** Why this update should not stand in the log of a meeting; undefined where it may. */
export function complaintOf(written: Written): string | undefined {
  const { member, before, after, standing } = written
  const complaints: string[] = []
  const complain = (what: string | undefined) => what !== undefined && complaints.push(what)
  let changes = 0
  for (const root of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (ROOTS.includes(root)) {
      for (const change of changesOf(asMap(before[root]), asMap(after[root]))) {
        changes += 1
        complain(JUDGES[root as keyof typeof JUDGES](change, written))
      }
    } else if (isUnlike(before[root], after[root])) {
      changes += 1
      complain(judgeSheet(root, after[root], written))
    }
  }
  if (changes === 0 && !standing.isOpenTo(member)) complain('wrote while nothing was open')
  return complaints.length > 0 ? `${member}: ${complaints.join('; ')}` : undefined
}

/** Why this update should not stand in the log of what `owner` keeps face down. */
export function complaintOfDraft(written: Omit<Written, 'standing'>, owner: string) {
  const { member, after } = written
  if (member !== owner) return `${member} wrote into what ${owner} keeps face down`
  const foreign = Object.entries(after).find(([root, value]) => root !== 'notes' && !isEmpty(value))
  if (foreign) return `${member} keeps ${foreign[0]} face down`
  for (const [id, note] of Object.entries(asMap(after['notes']))) {
    const fault = faultOfNote(note)
    if (fault) return `${member} keeps a note that is none, ${id}: ${fault}`
    if (asMap(note)['by'] !== owner) return `${member} keeps words of ${asMap(note)['by']}`
  }
  return undefined
}

interface Found {
  readonly id: string
  readonly was: unknown
  readonly is: unknown
}

const JUDGES = { notes: judgeNote, places: judgePlace, links: judgeMark, strokes: judgeMark }

function judgeNote({ id, was, is }: Found, { member, standing }: Written): string | undefined {
  if (!standing.isOpenTo(member)) return `touched note ${id} while nothing was open`
  const leads = standing.lead === member
  const { by, scribe, kind, turn } = asMap(is ?? was)
  if (turn !== standing.item) return `touched note ${id} of ${turn} in ${standing.item}`
  if (is === undefined && leads) return undefined
  if (is !== undefined) {
    const fault = faultOfNote(is)
    if (fault) return `note ${id}: ${fault}`
  }
  if (is !== undefined && was !== undefined) {
    const { text: _old, ...fixed } = asMap(was)
    const { text: _new, ...still } = asMap(is)
    if (isUnlike(fixed, still)) return `changed what is fixed in note ${id}`
  }
  const writtenDown = leads && scribe === member && by !== member
  const own = by === member && (was !== undefined || scribe === undefined)
  if (!own && !writtenDown) return `touched note ${id}, which is ${by}'s`
  if (standing.members.get(String(by))?.part !== 'member') return `note ${id} is by nobody`
  const kinds: readonly string[] = standing.kindsOf(String(by))
  if (!kinds.includes(String(kind))) return `${by} may not say ${kind} at ${standing.rule?.id}`
  if (is !== undefined && by === member && standing.facesDown) {
    return `${by} wrote ${kind} openly at ${standing.rule?.id}`
  }
  return undefined
}

function judgePlace({ id, is }: Found, written: Written): string | undefined {
  const { member, standing, before, after, everNotes, everStrokes } = written
  const placed = ['notes', 'strokes']
    .map((root) => asMap(before[root])[id] ?? asMap(after[root])[id])
    .filter((one) => one !== undefined)
  if (!standing.mayArrange(member)) return `placed ${id} while it was not theirs to`
  if (placed.some((one) => asMap(one)['turn'] !== standing.item)) return `placed ${id} afterwards`
  if (is === undefined) return undefined
  const wasHere = everNotes.has(id) || everStrokes.has(id)
  if (placed.length === 0 && !wasHere) return `placed ${id}, which is nothing`
  const { x, y, ...rest } = asMap(is)
  return isNear(x) && isNear(y) && isEmpty(rest) ? undefined : `place of ${id} is none`
}

/** A link or a stroke. */
function judgeMark({ id, was, is }: Found, written: Written): string | undefined {
  const { member, standing, before, after, everNotes } = written
  if (was !== undefined && is !== undefined) return `changed mark ${id}`
  const { by, turn, from, to, points, ...rest } = asMap(is ?? was)
  if (!standing.mayArrange(member)) return `drew ${id} while it was not theirs to`
  if (turn !== standing.item) return `drew ${id} of ${turn} in ${standing.item}`
  if (by !== member && !(is === undefined && standing.lead === member)) return `${id} is ${by}'s`
  if (is === undefined) return undefined
  if (!isEmpty(rest)) return `mark ${id} holds more than a mark does`
  if (points !== undefined) {
    const lawful = Array.isArray(points) && points.length % 3 === 0 && points.every(isNear)
    return lawful && from === undefined && to === undefined ? undefined : `stroke ${id} is none`
  }
  const joins = [from, to].every((end) => {
    const note = asMap(after['notes'])[String(end)] ?? asMap(before['notes'])[String(end)]
    return note === undefined ? everNotes.has(String(end)) : asMap(note)['turn'] === turn
  })
  return joins && from !== to ? undefined : `link ${id} joins nothing`
}

function judgeSheet(root: string, is: unknown, { member, standing }: Written): string | undefined {
  const [, sheet, turn] = SHEET.exec(root) ?? []
  if (sheet === undefined) return `made a root named ${root}`
  if (turn !== standing.item) return `wrote ${root} in ${standing.item}`
  if (!standing.mayWriteSheet(member, sheet)) return `may not write ${root}`
  return typeof is === 'string' && PLAIN.test(is) ? undefined : `${root} is not plain text`
}

function faultOfNote(value: unknown): string | undefined {
  const { kind, by, turn, at, text, scribe, phase, re, ...rest } = asMap(value)
  if (!isEmpty(rest)) return `holds ${Object.keys(rest).join(', ')}`
  if (!NOTE_KINDS.some((one) => one === kind)) return `is of no kind, ${kind}`
  if (typeof by !== 'string' || typeof turn !== 'string') return 'lacks by or turn'
  for (const name of [scribe, phase, re]) {
    if (name !== undefined && typeof name !== 'string') return 'has a strange scribe, phase or re'
  }
  if (typeof at !== 'number' || !Number.isFinite(at)) return 'lacks a time'
  if (typeof text !== 'string' || !PLAIN.test(text)) return `is not plain text: ${text}`
  const signs = text.replaceAll(/<\/?paragraph>/g, '').length
  return signs > NOTE_SIGNS ? `has ${signs} signs` : undefined
}

function changesOf(before: Json, after: Json): readonly Found[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((id) => ({ id, was: before[id], is: after[id] }))
    .filter(({ was, is }) => isUnlike(was, is))
}

export function isUnlike(one: unknown, other: unknown): boolean {
  return one !== other && sorted(one) !== sorted(other)
}

/** JSON with the keys of each object in one order. */
function sorted(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'nothing'
  )
}

function asMap(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || sorted(value) === '{}' || sorted(value) === '[]'
}

function isNear(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= 1_000_000
}
