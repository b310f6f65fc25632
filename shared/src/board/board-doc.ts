import * as Y from 'yjs'
import type { ItemId, MemberId, NoteId } from '../lib/id.ts'
import { isNoteKind, type NoteKind } from '../note/kind.ts'
import { paragraphs, plainText } from './note-text.ts'

/** The fixed roots of a meeting's document. Sheets come beside them, a few for each turn. */
export const ROOTS = ['notes', 'places', 'links', 'strokes'] as const
export type Root = (typeof ROOTS)[number]

/** Texts that the case-giver and the facilitator write together, one of each for a turn. */
export const SHEETS = ['problem', 'objective', 'agreement'] as const
/** Beside them, in a document that nobody else opens: what a member notes for themselves. */
export const OWN_NOTES = 'own-notes'
export type BoardSheet = (typeof SHEETS)[number]
export type Sheet = BoardSheet | typeof OWN_NOTES

/**
 * A document with its roots in place. They are asked for before anything is read from an update:
 * Yjs re-parents a root that it first met as a nameless type.
 */
export function createBoardDoc(): Y.Doc {
  const doc = new Y.Doc()
  for (const root of ROOTS) doc.getMap(root)
  return doc
}

export function notesOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('notes')
}

export function placesOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('places')
}

export function linksOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('links')
}

export function strokesOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('strokes')
}

export function sheetName(sheet: Sheet, turn: ItemId): string {
  return `${sheet}:${turn}`
}

export function sheetOf(doc: Y.Doc, sheet: Sheet, turn: ItemId): Y.XmlFragment {
  return doc.getXmlFragment(sheetName(sheet, turn))
}

/** Which sheet of which turn a root is, by its name. */
export function parseSheetName(
  name: string,
): { readonly sheet: Sheet; readonly turn: ItemId } | undefined {
  const sheet = [...SHEETS, OWN_NOTES].find((one): one is Sheet => name.startsWith(`${one}:`))
  const turn = sheet && name.slice(sheet.length + 1)
  return sheet && isShortText(turn) ? { sheet, turn: turn as ItemId } : undefined
}

/** A note as it stands: its fixed fields and its words. */
export interface Note {
  readonly id: NoteId
  readonly kind: NoteKind
  readonly by: MemberId
  readonly scribe?: MemberId
  /** The turn, or the agenda item outside a turn, in which it was said. */
  readonly turn: ItemId
  /** On its author's clock; for ordering only. */
  readonly at: number
  /** The phase in which it was said, where its author's device told. */
  readonly phase?: string
  /** The note that it answers, or is a hint for. */
  readonly re?: NoteId
  readonly text: string
}

/** What is known of a note without reading its words. */
export type Said = Pick<Note, 'id' | 'kind' | 'by' | 'phase'>

export interface Place {
  readonly x: number
  readonly y: number
}

export interface Link {
  readonly id: string
  readonly by: MemberId
  readonly turn: ItemId
  readonly from: NoteId
  readonly to: NoteId
}

export interface Stroke {
  readonly id: string
  readonly by: MemberId
  readonly turn: ItemId
  /** x, y, pressure (0 to 1), and so on, in board units. */
  readonly points: readonly number[]
}

/**
 * A stroke where it lies. Its points are fixed once drawn; where it was moved to is a place of its
 * own beside them, told as how far it lies from where it was drawn.
 */
export function strokeAt(stroke: Stroke, by: Place | undefined): Stroke {
  if (!by || (by.x === 0 && by.y === 0)) return stroke
  const points = stroke.points.map((value, at) =>
    at % 3 === 0 ? value + by.x : at % 3 === 1 ? value + by.y : value,
  )
  return { ...stroke, points }
}

/** Numbers in one stroke: 2,000 points. */
export const STROKE_NUMBERS = 6_000

const NOTE_FIELDS = ['kind', 'by', 'turn', 'at', 'text', 'scribe', 'phase', 're'] as const
const LINK_FIELDS = ['by', 'turn', 'from', 'to'] as const
const STROKE_FIELDS = ['by', 'turn', 'points'] as const

/** The note that a value under `notes` holds; undefined where it is not exactly a note. */
export function readNote(
  id: string,
  value: unknown,
): (Note & { readonly fragment: Y.XmlFragment }) | undefined {
  const fields = fieldsOf(value, NOTE_FIELDS)
  if (!fields) return undefined
  const { kind, by, turn, at, scribe, phase, re, text: fragment } = fields
  if (!isNoteKind(kind) || !isShortText(by) || !isShortText(turn)) return undefined
  if (!isMoment(at) || !(fragment instanceof Y.XmlFragment)) return undefined
  if (fragment instanceof Y.XmlElement) return undefined
  if ([scribe, phase, re].some((name) => name !== undefined && !isShortText(name))) return undefined
  return {
    id: id as NoteId,
    kind,
    by: by as MemberId,
    ...(scribe === undefined ? {} : { scribe: scribe as MemberId }),
    turn: turn as ItemId,
    at,
    ...(phase === undefined ? {} : { phase: phase as string }),
    ...(re === undefined ? {} : { re: re as NoteId }),
    text: plainText(fragment),
    fragment,
  }
}

/** What was said in an item, as far as that can be told without reading any words. */
export function saidIn(doc: Y.Doc, turn: ItemId): readonly Said[] {
  const said: Said[] = []
  for (const [id, value] of notesOf(doc)) {
    if (!(value instanceof Y.Map) || value.get('turn') !== turn) continue
    const kind = value.get('kind')
    const phase = value.get('phase') as string | undefined
    if (!isNoteKind(kind)) continue
    const by = value.get('by') as MemberId
    said.push({ id: id as NoteId, kind, by, ...(phase === undefined ? {} : { phase }) })
  }
  return said
}

export function readPlace(value: unknown): Place | undefined {
  if (typeof value !== 'object' || value === null || value instanceof Y.AbstractType)
    return undefined
  const { x, y, ...rest } = value as { x?: unknown; y?: unknown }
  if (!isCoordinate(x) || !isCoordinate(y) || Object.keys(rest).length > 0) return undefined
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined
  return { x, y }
}

export function readLink(id: string, value: unknown): Link | undefined {
  const fields = fieldsOf(value, LINK_FIELDS)
  if (!fields) return undefined
  const { by, turn, from, to } = fields
  if (!isShortText(by) || !isShortText(turn) || !isShortText(from) || !isShortText(to))
    return undefined
  return { id, by: by as MemberId, turn: turn as ItemId, from: from as NoteId, to: to as NoteId }
}

export function readStroke(id: string, value: unknown): Stroke | undefined {
  const fields = fieldsOf(value, STROKE_FIELDS)
  if (!fields) return undefined
  const { by, turn, points } = fields
  if (!isShortText(by) || !isShortText(turn) || !Array.isArray(points)) return undefined
  if (points.length > STROKE_NUMBERS || points.length % 3 !== 0 || !points.every(isCoordinate))
    return undefined
  return { id, by: by as MemberId, turn: turn as ItemId, points }
}

/** A new note, ready to be put under `notes`. */
export function createNote(note: Omit<Note, 'id'>): Y.Map<unknown> {
  const { text, ...fields } = note
  const map = new Y.Map<unknown>(Object.entries(fields))
  const fragment = new Y.XmlFragment()
  fragment.insert(0, paragraphs(text))
  map.set('text', fragment)
  return map
}

/** A new link or stroke, ready to be put under its root. */
export function createMark(fields: Omit<Link, 'id'> | Omit<Stroke, 'id'>): Y.Map<unknown> {
  return new Y.Map<unknown>(Object.entries(fields))
}

/**
 * The value under a key as Yjs writes one: a single plain value or a single shared type. Undefined
 * where there is none; a value of any other making reads as `UNLAWFUL`, which is never a note, a
 * place, a link or a stroke.
 */
export function valueAt(map: Y.Map<unknown>, key: string): unknown {
  const item = map._map.get(key)
  if (!item || item.deleted) return undefined
  const { content, length } = item
  if (length !== 1) return UNLAWFUL
  if (content instanceof Y.ContentType) return content.type
  return content instanceof Y.ContentAny ? (content.arr[0] ?? UNLAWFUL) : UNLAWFUL
}

const UNLAWFUL = Symbol('unlawful')

/** The values of a map that has no key but these; undefined where anything else is in it. */
function fieldsOf<Field extends string>(
  value: unknown,
  fields: readonly Field[],
): { readonly [field in Field]?: unknown } | undefined {
  if (!(value instanceof Y.Map) || value._start !== null) return undefined
  const found: { [field in Field]?: unknown } = {}
  for (const key of value.keys()) {
    const field = fields.find((one) => one === key)
    if (!field) return undefined
    found[field] = valueAt(value, key)
  }
  return found
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 80
}

/** A moment that a `Date` can hold. */
function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15
}

/** Far enough for any board, near enough for any arithmetic. */
function isCoordinate(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1_000_000
}
