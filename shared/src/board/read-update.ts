import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import type { ItemId } from '../lib/id.ts'
import {
  type Link,
  type Note,
  parseSheetName,
  ROOTS,
  type Root,
  readLink,
  readNote,
  readPlace,
  readStroke,
  type Sheet,
  type Stroke,
  valueAt,
} from './board-doc.ts'
import { faultOfStructs } from './fault-of-structs.ts'
import { faultOfText, NOTE_LENGTH, SHEET_LENGTH } from './note-text.ts'

/** One thing that an update did to the board, in words of the domain. */
export type Change =
  | { readonly what: 'note'; readonly act: 'add'; readonly is: Note }
  | { readonly what: 'note'; readonly act: 'edit'; readonly was: Note; readonly is: Note }
  | { readonly what: 'note'; readonly act: 'remove'; readonly was: Note }
  /** A note or a stroke lies elsewhere; `turn` is whose board it lies on, where that is known. */
  | { readonly what: 'place'; readonly id: string; readonly turn: ItemId | undefined }
  | { readonly what: 'link'; readonly act: 'add'; readonly is: Link }
  | { readonly what: 'link'; readonly act: 'remove'; readonly was: Link }
  | { readonly what: 'stroke'; readonly act: 'add'; readonly is: Stroke }
  | { readonly what: 'stroke'; readonly act: 'remove'; readonly was: Stroke }
  | { readonly what: 'sheet'; readonly sheet: Sheet; readonly turn: ItemId }
  /** Content inside something already deleted: nobody sees it, yet it would be kept. */
  | { readonly what: 'hidden' }

export type Malformed =
  | 'garbage'
  | 'unknown-root'
  | 'unknown-field'
  | 'fixed-field'
  | 'not-a-note'
  | 'not-a-place'
  | 'not-a-link'
  | 'not-a-stroke'
  | 'not-text'
  | 'place-of-nothing'

/**
 * What an update says.
 *
 * - `read`: the changes it made, the client ids that wrote something new in it, and every place it
 *   touched, as `root/key` or the name of a sheet; none where what it touched is deleted already
 * - `nothing`: it holds nothing new
 * - `missing-past`: it builds on what this document has not seen. Yjs would park it and apply it
 *   later, unjudged
 * - `malformed`: no client of ours would send it
 * - `too-long`: lawful but for its length
 */
export type Reading =
  | {
      readonly type: 'read'
      readonly clients: readonly number[]
      readonly changes: readonly Change[]
      readonly touched: readonly string[]
    }
  | { readonly type: 'nothing' }
  | { readonly type: 'missing-past' }
  | { readonly type: 'malformed'; readonly why: Malformed }
  | { readonly type: 'too-long'; readonly what: 'note' | 'sheet'; readonly most: number }

/**
 * Applies an update to `trial`, a copy of `board`, and tells what it did by holding the two beside
 * each other. Every answer but `read` and `nothing` leaves the trial spoilt: make a new one.
 */
export function readUpdate(board: Y.Doc, trial: Y.Doc, update: Uint8Array): Reading {
  try {
    return read(board, trial, update)
  } catch {
    return { type: 'malformed', why: 'garbage' }
  }
}

/** As above, but throws where Yjs breaks on what it is given. */
function read(board: Y.Doc, trial: Y.Doc, update: Uint8Array): Reading {
  let transaction: Y.Transaction | undefined
  let isPlaced = true
  const rootsBefore = new Set(trial.share.keys())
  const fault = faultOfStructs(Y.decodeUpdate(update).structs)
  if (fault) return { type: 'malformed', why: fault }
  const decoder = decoding.createDecoder(update)
  Y.transact(trial, (current) => {
    transaction = current
    Y.readUpdate(decoder, trial)
    // Before Yjs tidies up: a value that lost to another is gone right after.
    isPlaced = hasOnlyPlaces(trial, current.beforeState)
  })
  if (decoding.hasContent(decoder)) return { type: 'malformed', why: 'garbage' }
  if (!transaction) return { type: 'malformed', why: 'garbage' }
  if (trial.store.pendingStructs !== null || trial.store.pendingDs !== null) {
    return { type: 'missing-past' }
  }
  for (const name of trial.share.keys()) {
    if (!isRoot(name) && !parseSheetName(name)) return { type: 'malformed', why: 'unknown-root' }
  }

  if (!isPlaced) return { type: 'malformed', why: 'not-a-place' }

  const touched = new Map<string, Set<string>>()
  for (const [type, keys] of transaction.changed) {
    if (hasForeignPart(trial, type)) return { type: 'malformed', why: 'unknown-field' }
    const path = pathOf(trial, type)
    if (!path) return { type: 'malformed', why: 'unknown-root' }
    const names = touched.get(path.root) ?? new Set<string>()
    touched.set(path.root, names)
    if (path.key !== undefined) names.add(path.key)
    else for (const key of keys) if (key !== null) names.add(key)
  }

  // Yjs makes a root as soon as it reads its name, also for content that it then passes over.
  for (const name of trial.share.keys()) {
    if (!rootsBefore.has(name) && !touched.has(name)) {
      return { type: 'malformed', why: 'unknown-root' }
    }
  }

  const changes: Change[] = []
  for (const [root, keys] of touched) {
    const sheet = parseSheetName(root)
    if (sheet) {
      const fault = faultOfText(trial.getXmlFragment(root), SHEET_LENGTH)
      if (fault === 'schema') return { type: 'malformed', why: 'not-text' }
      if (fault === 'too-long') return { type: 'too-long', what: 'sheet', most: SHEET_LENGTH }
      changes.push({ what: 'sheet', ...sheet })
      continue
    }
    for (const key of keys) {
      const change = isRoot(root) ? READERS[root](board, trial, key) : 'unknown-root'
      if (change === 'too-long') return { type: 'too-long', what: 'note', most: NOTE_LENGTH }
      if (typeof change === 'string') return { type: 'malformed', why: change }
      if (change) changes.push(change)
    }
  }

  const { afterState, beforeState } = transaction
  const clients = [...afterState.keys()].filter(
    (client) => (afterState.get(client) ?? 0) > (beforeState.get(client) ?? 0),
  )
  if (clients.length === 0 && transaction.deleteSet.clients.size === 0) return { type: 'nothing' }
  if (changes.length === 0) changes.push({ what: 'hidden' })
  return { type: 'read', clients, changes, touched: [...touched].flatMap(placesTouched) }
}

/**
 * Whether an update plainly builds on what a document has not seen, by its first part alone: a look
 * at four numbers instead of half a megabyte. False tells nothing.
 */
export function plainlyLacksPast(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    const decoder = decoding.createDecoder(update)
    if (decoding.readVarUint(decoder) === 0) return false
    decoding.readVarUint(decoder)
    const client = decoding.readVarUint(decoder)
    return decoding.readVarUint(decoder) > Y.getState(doc.store, client)
  } catch {
    return false
  }
}

/** The client ids that an update names as writers. Deleting is not writing. */
export function clientsIn(update: Uint8Array): readonly number[] {
  const { structs } = Y.decodeUpdate(update)
  return [...new Set(structs.filter((s) => !(s instanceof Y.Skip)).map((s) => s.id.client))]
}

/** Whether all that is new under `places` is a place, also what another place has outdone. */
function hasOnlyPlaces(trial: Y.Doc, before: ReadonlyMap<number, number>): boolean {
  const places: unknown = trial.getMap('places')
  for (const [client, structs] of trial.store.clients) {
    const from = before.get(client) ?? 0
    for (let at = structs.length - 1; at >= 0; at -= 1) {
      const struct = structs[at]
      if (!struct || struct.id.clock + struct.length <= from) break
      if (!(struct instanceof Y.Item) || struct.parent !== places) continue
      const { content } = struct
      if (content instanceof Y.ContentDeleted) continue
      if (!(content instanceof Y.ContentAny) || !content.arr.every(readPlace)) return false
    }
  }
  return true
}

function placesTouched([root, keys]: readonly [string, ReadonlySet<string>]): readonly string[] {
  return isRoot(root) ? [...keys].map((key) => `${root}/${key}`) : [root]
}

type Found = Change | Malformed | 'too-long' | undefined
type Reader = (board: Y.Doc, trial: Y.Doc, key: string) => Found

const READERS: { readonly [root in Root]: Reader } = {
  notes: noteChange,
  places: placeChange,
  links: (board, trial, key) => {
    const read = (id: string, value: unknown) => {
      const link = readLink(id, value)
      return link && joinsNotes(trial, link) ? link : undefined
    }
    return markChange(
      { what: 'link', readOld: readLink, readNew: read },
      board.getMap('links'),
      trial.getMap('links'),
      key,
    )
  },
  strokes: (board, trial, key) =>
    markChange(
      { what: 'stroke', readOld: readStroke, readNew: readStroke },
      board.getMap('strokes'),
      trial.getMap('strokes'),
      key,
    ),
}

function noteChange(board: Y.Doc, trial: Y.Doc, key: string): Found {
  const old = valueAt(board.getMap('notes'), key)
  const value = valueAt(trial.getMap('notes'), key)
  const was = old === undefined ? undefined : readNote(key, old)
  if (value === undefined) return was && { what: 'note', act: 'remove', was: words(was) }
  if (key.length > 80 || key === '') return 'not-a-note'

  const is = readNote(key, value)
  if (!is) return was ? 'unknown-field' : 'not-a-note'
  const fault = faultOfText(is.fragment, NOTE_LENGTH)
  if (fault === 'too-long') return 'too-long'
  if (fault) return 'not-text'
  if (!was) return { what: 'note', act: 'add', is: words(is) }

  const kept = is.kind === was.kind && is.by === was.by && is.turn === was.turn && is.at === was.at
  const told = is.scribe === was.scribe && is.phase === was.phase && is.re === was.re
  if (!kept || !told || !isSameItem(old, value)) return 'fixed-field'
  if (!isSameItem(was.fragment, is.fragment)) return 'fixed-field'
  return { what: 'note', act: 'edit', was: words(was), is: words(is) }
}

function placeChange(board: Y.Doc, trial: Y.Doc, key: string): Found {
  const value = valueAt(trial.getMap('places'), key)
  const placed = [
    readNote(key, valueAt(trial.getMap('notes'), key)) ??
      readNote(key, valueAt(board.getMap('notes'), key)),
    readStroke(key, valueAt(trial.getMap('strokes'), key)) ??
      readStroke(key, valueAt(board.getMap('strokes'), key)),
  ].filter((one) => one !== undefined)
  const [first, second] = placed
  // One place for two things would move both: also the one of a turn that is closed.
  if (second && first?.turn !== second.turn) return 'not-a-place'
  const change = { what: 'place', id: key, turn: first?.turn } as const
  if (value === undefined) return change
  if (!readPlace(value)) return 'not-a-place'
  const wasHere = (['notes', 'strokes'] as const).some((root) => trial.getMap(root)._map.has(key))
  return first || wasHere ? change : 'place-of-nothing'
}

/** A link joins two notes of its turn. A note that is gone by now may still be named. */
function joinsNotes(trial: Y.Doc, { from, to, turn }: Link): boolean {
  const notes = trial.getMap('notes')
  return (
    from !== to &&
    [from, to].every((end) => {
      const note = readNote(end, valueAt(notes, end))
      return note ? note.turn === turn : notes._map.has(end) && !notes.has(end)
    })
  )
}

function markChange<Mark extends Link | Stroke>(
  {
    what,
    readOld,
    readNew,
  }: {
    readonly what: 'link' | 'stroke'
    readonly readOld: (id: string, value: unknown) => Mark | undefined
    readonly readNew: (id: string, value: unknown) => Mark | undefined
  },
  before: Y.Map<unknown>,
  after: Y.Map<unknown>,
  key: string,
): Found {
  const old = valueAt(before, key)
  const value = valueAt(after, key)
  const was = old === undefined ? undefined : readOld(key, old)
  if (value === undefined) return was && ({ what, act: 'remove', was } as Change)
  const is = key === '' || key.length > 80 ? undefined : readNew(key, value)
  if (!is) return what === 'link' ? 'not-a-link' : 'not-a-stroke'
  return was ? 'fixed-field' : ({ what, act: 'add', is } as Change)
}

function words({
  fragment: _fragment,
  ...note
}: Note & { readonly fragment: Y.XmlFragment }): Note {
  return note
}

function isRoot(name: string): name is Root {
  return ROOTS.some((root) => root === name)
}

/** Whether two values under one key of two replicas were put there by the same act. */
function isSameItem(one: unknown, other: unknown): boolean {
  if (!(one instanceof Y.AbstractType) || !(other instanceof Y.AbstractType)) return false
  const a = one._item?.id
  const b = other._item?.id
  return a !== undefined && b !== undefined && a.client === b.client && a.clock === b.clock
}

/** What we need to know of a shared type, whichever it is. */
interface SharedType {
  readonly _item: Y.Item | null
  readonly _map: ReadonlyMap<string, Y.Item>
  readonly _start: Y.Item | null
}

/**
 * Content where this kind of type has no room for it: a list inside a map, attributes on text.
 * Yjs stores it all the same, and no reader would ever see it.
 */
function hasForeignPart(doc: Y.Doc, type: SharedType): boolean {
  const name = rootName(doc, type)
  const isMap = name === undefined ? type instanceof Y.Map : isRoot(name)
  return isMap ? type._start !== null : type._map.size > 0
}

function rootName(doc: Y.Doc, type: SharedType): string | undefined {
  if (type._item !== null) return undefined
  for (const [name, root] of doc.share) if (root === type) return name
  return undefined
}

/** The root that a changed type hangs under, and the key beneath it; no key for the root itself. */
function pathOf(
  doc: Y.Doc,
  type: SharedType,
): { readonly root: string; readonly key?: string } | undefined {
  let at = type
  let key: string | null = null
  while (at._item !== null) {
    key = at._item.parentSub
    const parent: unknown = at._item.parent
    if (!(parent instanceof Y.AbstractType)) return undefined
    at = parent
  }
  const root = rootName(doc, at)
  return root === undefined ? undefined : { root, ...(key === null ? {} : { key }) }
}
