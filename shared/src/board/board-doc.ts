import * as Y from 'yjs'
import type { ItemId, MemberId, NoteId } from '../lib/id.ts'
import { isNoteKind, type NoteKind } from '../note/kind.ts'
import { paragraphs, plainText } from './note-text.ts'

/** The fixed roots of a meeting's document. Sheets come beside them, a few for each turn. */
export const ROOTS = ['notes', 'places', 'links', 'strokes'] as const
export type Root = (typeof ROOTS)[number]

/** Texts that the case-giver and the facilitator write together, one of each for a turn. */
export const SHEETS = ['problem', 'objective', 'agreement'] as const
export type Sheet = (typeof SHEETS)[number]

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
  const at = name.indexOf(':')
  const sheet = SHEETS.find((one) => one === name.slice(0, at))
  return sheet && at < name.length - 1 ? { sheet, turn: name.slice(at + 1) as ItemId } : undefined
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
  readonly text: string
}

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

/** Numbers in one stroke: 2,000 points. */
export const STROKE_NUMBERS = 6_000

const NOTE_FIELDS: readonly string[] = ['kind', 'by', 'turn', 'at', 'text', 'scribe']
const LINK_FIELDS: readonly string[] = ['by', 'turn', 'from', 'to']
const STROKE_FIELDS: readonly string[] = ['by', 'turn', 'points']

/** The note that a value under `notes` holds; undefined where it is not exactly a note. */
export function readNote(
  id: string,
  value: unknown,
): (Note & { readonly fragment: Y.XmlFragment }) | undefined {
  if (!(value instanceof Y.Map) || !hasOnly(value, NOTE_FIELDS)) return undefined
  const kind = value.get('kind')
  const by = value.get('by')
  const turn = value.get('turn')
  const at = value.get('at')
  const scribe = value.get('scribe')
  const fragment = value.get('text')
  if (!isNoteKind(kind) || !isShortText(by) || !isShortText(turn)) return undefined
  if (!Number.isFinite(at) || !(fragment instanceof Y.XmlFragment)) return undefined
  if (fragment instanceof Y.XmlElement || (scribe !== undefined && !isShortText(scribe)))
    return undefined
  return {
    id: id as NoteId,
    kind,
    by: by as MemberId,
    ...(scribe === undefined ? {} : { scribe: scribe as MemberId }),
    turn: turn as ItemId,
    at: at as number,
    text: plainText(fragment),
    fragment,
  }
}

export function readPlace(value: unknown): Place | undefined {
  if (typeof value !== 'object' || value === null || value instanceof Y.AbstractType)
    return undefined
  const { x, y, ...rest } = value as { x?: unknown; y?: unknown }
  if (!isCoordinate(x) || !isCoordinate(y) || Object.keys(rest).length > 0) return undefined
  return { x, y }
}

export function readLink(id: string, value: unknown): Link | undefined {
  if (!(value instanceof Y.Map) || !hasOnly(value, LINK_FIELDS)) return undefined
  const by = value.get('by')
  const turn = value.get('turn')
  const from = value.get('from')
  const to = value.get('to')
  if (!isShortText(by) || !isShortText(turn) || !isShortText(from) || !isShortText(to))
    return undefined
  return { id, by: by as MemberId, turn: turn as ItemId, from: from as NoteId, to: to as NoteId }
}

export function readStroke(id: string, value: unknown): Stroke | undefined {
  if (!(value instanceof Y.Map) || !hasOnly(value, STROKE_FIELDS)) return undefined
  const by = value.get('by')
  const turn = value.get('turn')
  const points = value.get('points')
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

function hasOnly(map: Y.Map<unknown>, fields: readonly string[]): boolean {
  return map._start === null && [...map.keys()].every((key) => fields.includes(key))
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 80
}

/** Far enough for any board, near enough for any arithmetic. */
function isCoordinate(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1_000_000
}
