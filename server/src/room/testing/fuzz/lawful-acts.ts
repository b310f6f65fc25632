import {
  createMark,
  createNote,
  linksOf,
  type Note,
  notesOf,
  placesOf,
  type Sheet,
  sheetOf,
  strokesOf,
} from '@kring/shared/board/board-doc'
import { paragraphs } from '@kring/shared/board/note-text'
import type { ItemId, MemberId, NoteId } from '@kring/shared/lib/id'
import type { NoteKind } from '@kring/shared/note/kind'
import * as prng from 'lib0/prng'
import * as Y from 'yjs'
import type { BoardJson } from './judge-entry.ts'
import type { Standing } from './standing.ts'

/** What an act is made from: who is to do it, on which document, and where the meeting stands. */
export interface Scene {
  readonly gen: prng.PRNG
  readonly member: MemberId
  /** The document on the device of this member. */
  readonly doc: Y.Doc
  /** The document as the log has it. */
  readonly board: BoardJson
  readonly standing: Standing
  readonly freshId: () => string
}

/** Something done to a document, in words for the one who reads of it when it failed. */
export interface Act {
  readonly name: string
  readonly change: (doc: Y.Doc) => void
  /** What others do to what is taken away meanwhile is lawful, whatever it is: nobody sees it. */
  readonly takesAway?: true
}

export type NoteJson = Omit<Note, 'id'>

const WORDS = ['who', 'was', 'there', 'först', 'waarom', 'om', 'ögon', '🙂', 'därför', 'ik wil']

/** Something that this member may do just now by the rules; undefined where there is nothing. */
export function lawfulAct(scene: Scene): Act | undefined {
  const acts = MAKERS.flatMap((make) => make(scene) ?? [])
  return acts.length === 0 ? undefined : prng.oneOf(scene.gen, acts)
}

/** A note that this member may add just now. */
export function lawfulNote(scene: Scene): (NoteJson & { readonly id: NoteId }) | undefined {
  const { gen, member, standing } = scene
  const kinds = standing.facesDown ? [] : standing.surelyKindsOf(member)
  return kinds.length === 0 ? undefined : noteOf(scene, prng.oneOf(gen, [...kinds]), member)
}

export function noteOf(
  { gen, standing, freshId }: Scene,
  kind: NoteKind,
  by: MemberId,
): NoteJson & { readonly id: NoteId } {
  const turn = (standing.item ?? 'checkin') as ItemId
  const at = prng.int32(gen, 1, 1_000_000)
  return { id: freshId() as NoteId, kind, by, turn, at, text: someWords(gen) }
}

export function putNote(doc: Y.Doc, { id, ...note }: NoteJson & { readonly id: NoteId }): void {
  notesOf(doc).set(id, createNote(note))
}

export function someWords(gen: prng.PRNG): string {
  const line = () =>
    Array.from({ length: prng.int32(gen, 0, 4) }, () => prng.oneOf(gen, WORDS)).join(' ')
  return prng.int32(gen, 0, 3) === 0 ? `${line()}\n${line()}` : line()
}

/** Notes that lie on the board and on this device, of which this holds. */
export function notesWhere(
  { board, doc }: Pick<Scene, 'board' | 'doc'>,
  holds: (note: NoteJson) => boolean,
): readonly (NoteJson & { readonly id: NoteId })[] {
  return Object.entries((board['notes'] ?? {}) as Record<string, NoteJson>)
    .filter(([id, note]) => notesOf(doc).has(id) && holds(note))
    .map(([id, note]) => ({ ...note, id: id as NoteId }))
}

export function fragmentOf(doc: Y.Doc, note: string): Y.XmlFragment {
  return (notesOf(doc).get(note) as Y.Map<unknown>).get('text') as Y.XmlFragment
}

/** The first run of words in a text; undefined where its first paragraph is empty or missing. */
export function firstRun(fragment: Y.XmlFragment): Y.XmlText | undefined {
  const paragraph = fragment.length > 0 ? fragment.get(0) : undefined
  if (!(paragraph instanceof Y.XmlElement) || paragraph.length === 0) return undefined
  const run = paragraph.get(0)
  return run instanceof Y.XmlText ? run : undefined
}

function type(gen: prng.PRNG, fragment: Y.XmlFragment): void {
  const run = firstRun(fragment)
  if (!run || fragment.toString().length > 800) {
    fragment.delete(0, fragment.length)
    fragment.insert(0, paragraphs(someWords(gen)))
    return
  }
  const at = prng.int32(gen, 0, run.length)
  switch (prng.int32(gen, 0, 3)) {
    case 0:
      run.delete(at, prng.int32(gen, 0, run.length - at))
      return
    case 1:
      fragment.insert(fragment.length, paragraphs(someWords(gen)))
      return
    default:
      run.insert(at, prng.oneOf(gen, WORDS))
  }
}

type Maker = (scene: Scene) => Act | readonly Act[] | undefined

const addsNote: Maker = (scene) => {
  const note = lawfulNote(scene)
  return note && { name: `adds ${note.kind} ${note.id}`, change: (doc) => putNote(doc, note) }
}

const writesDown: Maker = (scene) => {
  const { gen, member, standing } = scene
  if (standing.lead !== member) return undefined
  const others = [...standing.members.keys()].filter(
    (id) => id !== member && standing.surelyKindsOf(id).length > 0,
  ) as MemberId[]
  if (others.length === 0) return undefined
  const by = prng.oneOf(gen, others)
  const note = {
    ...noteOf(scene, prng.oneOf(gen, [...standing.surelyKindsOf(by)]), by),
    scribe: member,
  }
  return { name: `writes down ${note.kind} of ${by}`, change: (doc) => putNote(doc, note) }
}

const editsNote: Maker = (scene) => {
  const { gen, member, standing } = scene
  const mine = notesWhere(
    scene,
    ({ by, scribe, kind, turn }) =>
      turn === standing.item &&
      !(by === member && standing.facesDown) &&
      (by === member || (standing.lead === member && scribe === member)) &&
      standing.kindsOf(by).includes(kind),
  )
  if (mine.length === 0) return undefined
  const { id } = prng.oneOf(gen, [...mine])
  const edit = { name: `edits ${id}`, change: (doc: Y.Doc) => type(gen, fragmentOf(doc, id)) }
  const remove: Act = {
    name: `removes ${id}`,
    change: (doc) => notesOf(doc).delete(id),
    takesAway: true,
  }
  return prng.int32(gen, 0, 4) === 0 ? [remove] : [edit]
}

const removesAsLead: Maker = (scene) => {
  const { gen, member, standing } = scene
  if (standing.lead !== member || !standing.isOpenTo(member) || prng.int32(gen, 0, 3) > 0)
    return undefined
  const here = notesWhere(scene, ({ turn }) => turn === standing.item)
  if (here.length === 0) return undefined
  const { id } = prng.oneOf(gen, [...here])
  return {
    name: `removes ${id} as lead`,
    change: (doc) => notesOf(doc).delete(id),
    takesAway: true,
  }
}

const places: Maker = (scene) => {
  const { gen, member, standing } = scene
  const here = notesWhere(scene, ({ turn }) => turn === standing.item)
  if (!standing.mayArrange(member) || here.length === 0) return undefined
  const { id } = prng.oneOf(gen, [...here])
  const place = { x: prng.int32(gen, -500, 500), y: prng.int32(gen, -500, 500) }
  return { name: `places ${id}`, change: (doc) => placesOf(doc).set(id, place) }
}

const shifts: Maker = ({ gen, member, standing, board, doc }) => {
  const drawn = marksWhere(board, ({ turn }) => turn === standing.item)
  const strokes = drawn.filter(([root, id]) => root === 'strokes' && strokesOf(doc).has(id))
  if (!standing.mayArrange(member) || strokes.length === 0) return undefined
  const [, id] = prng.oneOf(gen, [...strokes])
  const by = { x: prng.int32(gen, -500, 500), y: prng.int32(gen, -500, 500) }
  return { name: `shifts ${id}`, change: (doc) => placesOf(doc).set(id, by) }
}

const draws: Maker = (scene) => {
  const { gen, member, standing, board, freshId } = scene
  if (!standing.mayArrange(member)) return undefined
  const turn = standing.item as ItemId
  const id = freshId()
  const acts: Act[] = [
    {
      name: `draws ${id}`,
      change: (doc) =>
        strokesOf(doc).set(id, createMark({ by: member, turn, points: [1, 2, 0.5, 3, 4, 0.5] })),
    },
  ]
  const [from, to] = notesWhere(scene, (note) => note.turn === turn).map((note) => note.id)
  if (from && to) {
    acts.push({
      name: `links ${from} and ${to}`,
      change: (doc) => linksOf(doc).set(id, createMark({ by: member, turn, from, to })),
    })
  }
  const mine = marksWhere(board, (mark) => mark.turn === turn && mark.by === member)
  if (mine.length > 0) {
    const [root, mark] = prng.oneOf(gen, [...mine])
    acts.push({
      name: `wipes ${mark}`,
      change: (doc) => doc.getMap(root).delete(mark),
      takesAway: true,
    })
  }
  return prng.oneOf(gen, acts)
}

const writesSheet: Maker = ({ gen, member, standing }) => {
  const sheets = (['problem', 'objective', 'agreement'] as const).filter((sheet) =>
    standing.mayWriteSheet(member, sheet),
  )
  if (sheets.length === 0) return undefined
  const sheet: Sheet = prng.oneOf(gen, sheets)
  const turn = standing.item as ItemId
  return {
    name: `writes ${sheet}:${turn}`,
    change: (doc) => type(gen, sheetOf(doc, sheet, turn)),
  }
}

const MAKERS: readonly Maker[] = [
  addsNote,
  addsNote,
  writesDown,
  editsNote,
  editsNote,
  removesAsLead,
  places,
  shifts,
  draws,
  writesSheet,
]

/** The links and strokes of the board of which this holds, by root and id. */
export function marksWhere(
  board: BoardJson,
  holds: (mark: { readonly by: string; readonly turn: string }) => boolean,
): readonly (readonly [root: 'links' | 'strokes', id: string])[] {
  return (['links', 'strokes'] as const).flatMap((root) =>
    Object.entries((board[root] ?? {}) as Record<string, { by: string; turn: string }>)
      .filter(([, mark]) => holds(mark))
      .map(([id]) => [root, id] as const),
  )
}
