import {
  createMark,
  createNote,
  linksOf,
  notesOf,
  placesOf,
  sheetOf,
  strokesOf,
} from '@kring/shared/board/board-doc'
import { paragraphs } from '@kring/shared/board/note-text'
import type { ItemId, MemberId, NoteId } from '@kring/shared/lib/id'
import { NOTE_KINDS } from '@kring/shared/note/kind'
import * as encoding from 'lib0/encoding'
import * as prng from 'lib0/prng'
import * as Y from 'yjs'
import { syncFrame } from './fuzz-line.ts'
import {
  type Act,
  firstRun,
  fragmentOf,
  lawfulAct,
  lawfulNote,
  marksWhere,
  noteOf,
  notesWhere,
  putNote,
  type Scene,
} from './lawful-acts.ts'

export interface HostileScene extends Scene {
  /** A word that must never be found in the log, nor be sent to anyone. */
  readonly mark: string
  /** Client ids that wrote as much as this device knows of, and the members that they belong to. */
  readonly owners: ReadonlyMap<number, string>
  /** The document as it was a while ago; undefined in the beginning. */
  readonly past: Uint8Array | undefined
}

/**
 * What a hand-made client sends.
 *
 * - `act`: done to its document and sent, forbidden whatever else happens
 * - `frames`: these bytes, forbidden whatever else happens
 * - `sequel`: `first` is refused; `then` builds on it and comes on the next connection, without it
 * - `maybe`: these bytes, which may be lawful; only the log tells
 */
export type Attempt =
  | ({ readonly type: 'act' } & Act)
  | { readonly type: 'frames'; readonly name: string; readonly frames: readonly Frame[] }
  | {
      readonly type: 'sequel'
      readonly name: string
      readonly first: Uint8Array
      readonly then: Uint8Array
    }
  | { readonly type: 'maybe'; readonly name: string; readonly frames: readonly Frame[] }

type Frame = Uint8Array | string

export type Maker = (scene: HostileScene) => Attempt | undefined

/** An attempt at something that this member may not do; undefined where its time has not come. */
export function hostileAttempt(scene: HostileScene): Attempt | undefined {
  return prng.oneOf(scene.gen, [...ALL])(scene)
}

/** An attempt that is done to the document of the line, so that it can come among lawful acts. */
export function hostileAct(scene: HostileScene): Act | undefined {
  const attempt = prng.oneOf(scene.gen, [...SPOKEN])(scene)
  return attempt?.type === 'act' ? attempt : undefined
}

function act(name: string, change: (doc: Y.Doc) => void): Attempt {
  return { type: 'act', name, change }
}

/** A note in a member's own name that would be lawful where anything is open to them, but marked. */
function markedNote(scene: HostileScene) {
  const note = lawfulNote(scene) ?? noteOf(scene, 'open-question', scene.member)
  return { ...note, text: scene.mark }
}

function pickNote(scene: HostileScene, holds: Parameters<typeof notesWhere>[1]) {
  const notes = notesWhere(scene, holds)
  return notes.length === 0 ? undefined : prng.oneOf(scene.gen, [...notes])
}

function ownNote(scene: HostileScene) {
  return pickNote(scene, ({ by }) => by === scene.member)
}

function foreignNote(scene: HostileScene) {
  const { member, standing } = scene
  return pickNote(
    scene,
    ({ by, scribe }) => by !== member && !(standing.lead === member && scribe === member),
  )
}

const saysTooEarly: Maker = (scene) => {
  const locked = NOTE_KINDS.filter((kind) => !scene.standing.kindsOf(scene.member).includes(kind))
  const kind = locked.includes('idea') ? 'idea' : prng.oneOf(scene.gen, locked)
  const note = { ...noteOf(scene, kind, scene.member), text: scene.mark }
  return act(`says ${kind} while it is locked`, (doc) => putNote(doc, note))
}

const saysOpenly: Maker = (scene) => {
  const { gen, member, standing } = scene
  const kinds = standing.kindsOf(member)
  if (!standing.facesDown || kinds.length === 0) return undefined
  const kind = prng.oneOf(gen, [...kinds])
  const note = { ...noteOf(scene, kind, member), text: scene.mark }
  return act(`says ${kind} openly where all write face down`, (doc) => putNote(doc, note))
}

const besideLawful: Maker = (scene) => {
  const lawful = lawfulNote(scene)
  if (!lawful || scene.standing.kindsOf(scene.member).includes('idea')) return undefined
  const early = { ...noteOf(scene, 'idea', scene.member), text: scene.mark }
  const both = prng.bool(scene.gen) ? [lawful, early] : [early, lawful]
  return act('says idea beside a lawful note', (doc) => {
    for (const note of both) putNote(doc, note)
  })
}

const inAnothersName: Maker = (scene) => {
  const { gen, member, standing } = scene
  const others = [...standing.members.keys()].filter((id) => id !== member) as MemberId[]
  const by = prng.oneOf(gen, others)
  const kinds = standing.kindsOf(by)
  const kind = kinds.length > 0 ? prng.oneOf(gen, [...kinds]) : 'open-question'
  const scribe = standing.lead !== member && prng.bool(gen) ? { scribe: member } : {}
  const note = { ...noteOf(scene, kind, by), ...scribe, text: scene.mark }
  return act(`speaks in the name of ${by}`, (doc) => putNote(doc, note))
}

const editsAnothers: Maker = (scene) => {
  const note = foreignNote(scene)
  if (!note) return undefined
  return act(`writes into ${note.id}`, (doc) => {
    const fragment = fragmentOf(doc, note.id)
    const run = firstRun(fragment)
    if (run) run.insert(0, scene.mark)
    else fragment.insert(0, paragraphs(scene.mark))
  })
}

const cutsAnothers: Maker = (scene) => {
  const note = foreignNote(scene)
  if (!note || fragmentOf(scene.doc, note.id).length === 0) return undefined
  return act(`cuts the words of ${note.id}`, (doc) => {
    const fragment = fragmentOf(doc, note.id)
    fragment.delete(0, fragment.length)
  })
}

const removesAnothers: Maker = (scene) => {
  const { member, standing } = scene
  const leads = standing.lead === member
  const note = pickNote(scene, ({ by, scribe, turn }) =>
    leads ? turn !== standing.item : by !== member && scribe !== member,
  )
  return note && act(`removes ${note.id}`, (doc) => notesOf(doc).delete(note.id))
}

const editsWhatIsPast: Maker = (scene) => {
  const { standing, member } = scene
  const note = pickNote(
    scene,
    ({ by, kind, turn }) =>
      by === member && (turn !== standing.item || !standing.kindsOf(member).includes(kind)),
  )
  if (!note) return undefined
  return act(`rewrites ${note.id} afterwards`, (doc) => {
    fragmentOf(doc, note.id).insert(0, paragraphs(scene.mark))
  })
}

const removesWhatIsPast: Maker = (scene) => {
  const { standing, member } = scene
  const note = pickNote(
    scene,
    ({ by, kind, turn }) =>
      by === member &&
      standing.lead !== member &&
      (turn !== standing.item || !standing.kindsOf(member).includes(kind)),
  )
  return note && act(`takes back ${note.id} afterwards`, (doc) => notesOf(doc).delete(note.id))
}

const replacesNote: Maker = (scene) => {
  const note = prng.bool(scene.gen) ? ownNote(scene) : foreignNote(scene)
  if (!note) return undefined
  const { id, ...fields } = note
  return act(`lays another note in the place of ${id}`, (doc) =>
    notesOf(doc).set(id, createNote({ ...fields, text: scene.mark })),
  )
}

const replacesText: Maker = (scene) => {
  const note = prng.bool(scene.gen) ? ownNote(scene) : foreignNote(scene)
  if (!note) return undefined
  return act(`puts another text into ${note.id}`, (doc) => {
    const text = new Y.XmlFragment()
    text.insert(0, paragraphs(scene.mark))
    ;(notesOf(doc).get(note.id) as Y.Map<unknown>).set('text', text)
  })
}

const changesField: Maker = (scene) => {
  const { gen, member, mark } = scene
  const note = pickNote(scene, () => true)
  if (!note) return undefined
  const [field, value] = prng.oneOf(gen, [
    ['by', note.by === member ? mark : member],
    ['kind', note.kind === 'idea' ? 'answer' : 'idea'],
    ['turn', mark],
    ['at', note.at + 1],
    ['scribe', mark],
    [mark, 'advice'],
  ] as const)
  return act(`sets ${field} of ${note.id}`, (doc) =>
    (notesOf(doc).get(note.id) as Y.Map<unknown>).set(field, value),
  )
}

const hidesField: Maker = (scene) => {
  const { id, ...fields } = markedNote(scene)
  const values = [scene.mark, new Uint8Array([1, 2]), new Y.Map(), new Y.Array(), new Y.Doc()]
  const value = prng.oneOf(scene.gen, values)
  return act('hides a field in a note', (doc) => {
    const note = createNote(fields)
    note.set('hidden', value)
    notesOf(doc).set(id, note)
  })
}

const otherRoot: Maker = (scene) => {
  const { gen, mark, standing } = scene
  const note = markedNote(scene)
  const name = prng.oneOf(gen, [mark, `note:${standing.item}`, 'problem', `sheet:${mark}`])
  const kind = prng.int32(gen, 0, 2)
  return act(`opens a root named ${name}`, (doc) => {
    if (kind === 0) doc.getMap(name).set(mark, 1)
    else if (kind === 1) doc.getText(name).insert(0, mark)
    else {
      putNote(doc, note)
      doc.getXmlFragment(name).insert(0, paragraphs(mark))
    }
  })
}

const listInRoot: Maker = ({ gen, mark }) => {
  const maker = new Y.Doc()
  maker.getArray(prng.oneOf(gen, ['notes', 'places', 'links', 'strokes'])).push([mark])
  return frames('makes a list of a root', [update(Y.encodeStateAsUpdate(maker))])
}

const withholdsPast: Maker = (scene) => {
  const [, then] = twoUpdates(scene, scene.member)
  return frames('withholds the past', [update(then)])
}

const sequelOfRefused: Maker = (scene) => {
  if (scene.standing.kindsOf(scene.member).includes('idea')) return undefined
  const [first, then] = twoUpdates(scene, scene.member)
  return { type: 'sequel', name: 'goes on from what was refused', first, then }
}

const deletesWhatNobodyHas: Maker = (scene) => {
  const maker = new Y.Doc()
  maker.clientID = prng.uint32(scene.gen, 1, 2 ** 31)
  const text = maker.getText('notes')
  text.insert(0, 'abc')
  const vector = Y.encodeStateVector(maker)
  text.delete(0, 2)
  return frames('deletes what nobody has', [update(Y.encodeStateAsUpdate(maker, vector))])
}

const withAnothersId: Maker = (scene) => {
  const { gen, member, owners, doc } = scene
  const foreign = [...owners].filter(([, owner]) => owner !== member).map(([client]) => client)
  if (foreign.length === 0) return undefined
  const maker = copyOf(doc)
  maker.clientID = prng.oneOf(gen, foreign)
  const before = Y.encodeStateVector(maker)
  putNote(maker, markedNote(scene))
  return frames('writes with the client id of another', [
    update(Y.encodeStateAsUpdate(maker, before)),
  ])
}

const marksWords: Maker = (scene) => {
  const note = ownNote(scene)
  const run = note && firstRun(fragmentOf(scene.doc, note.id))
  if (!note || !run) return undefined
  const { mark } = scene
  const how = prng.int32(scene.gen, 0, 3)
  return act(`dresses up ${note.id}`, (doc) => {
    const fragment = fragmentOf(doc, note.id)
    const words = firstRun(fragment)
    if (!words || how === 3) (fragment.get(0) as Y.XmlElement).setAttribute(mark, '1')
    else if (how === 0) words.insert(0, 'x', { [mark]: true })
    else if (how === 1) words.insertEmbed(0, { [mark]: 1 })
    else words.setAttribute(mark, '1')
  })
}

const foreignElement: Maker = (scene) => {
  const note = ownNote(scene)
  if (!note) return undefined
  const element = prng.oneOf(scene.gen, ['heading', 'image', scene.mark])
  return act(`puts a ${element} into ${note.id}`, (doc) => {
    const outer = new Y.XmlElement(element)
    outer.insert(0, [new Y.XmlText(scene.mark)])
    fragmentOf(doc, note.id).insert(0, [outer])
  })
}

const hugeClock: Maker = ({ gen }) => {
  const client = prng.uint32(gen, 1, 2 ** 31)
  const bytes = encoding.encode((encoder) => {
    for (const number of [1, 1, client, 0]) encoding.writeVarUint(encoder, number)
    encoding.writeUint8(encoder, 0)
    encoding.writeVarUint(encoder, 2 ** 40 + prng.int32(gen, 0, 1000))
    encoding.writeVarUint(encoder, 0)
  })
  return frames('has a clock beyond reach', [update(bytes)])
}

const garbage: Maker = ({ gen }) => ({
  type: 'maybe',
  name: 'sends garbage',
  frames: [update(prng.uint8Array(gen, prng.int32(gen, 0, 60)))],
})

const mutated: Maker = (scene) => {
  const lawful = lawfulAct(scene)
  if (!lawful) return undefined
  const maker = copyOf(scene.doc)
  maker.clientID = prng.uint32(scene.gen, 1, 2 ** 31)
  const before = Y.encodeStateVector(maker)
  maker.transact(() => lawful.change(maker))
  const bytes = Y.encodeStateAsUpdate(maker, before)
  for (let flips = prng.int32(scene.gen, 1, 3); flips > 0; flips--) {
    const byte = prng.int32(scene.gen, 0, 255)
    // Angle brackets in words would look like tags in the JSON that the oracle reads.
    const isBracket = byte === 0x3c || byte === 0x3e
    bytes[prng.int32(scene.gen, 0, bytes.length - 1)] = isBracket ? 0 : byte
  }
  return { type: 'maybe', name: 'flips bytes of a lawful update', frames: [update(bytes)] }
}

const nonsense: Maker = ({ gen, mark }) => {
  const frame = prng.oneOf<Frame>(gen, [
    mark,
    new Uint8Array([4]),
    new Uint8Array([100, 1, 0]),
    new Uint8Array([101, 2, 123, 125]),
    new Uint8Array([102, 2, 123, 125]),
    new Uint8Array([0, 7, 1, 0]),
    new Uint8Array([0, 2, 200, 1, 0]),
    new Uint8Array([0, 2, 2, 0, 0, 9]),
    new Uint8Array([]),
  ])
  return frames('says what is no message', [frame])
}

const twoInOneFrame: Maker = (scene) => {
  const maker = new Y.Doc()
  putNote(maker, markedNote(scene))
  const one = update(Y.encodeStateAsUpdate(maker))
  return frames('strings two messages into a frame', [new Uint8Array([...one, ...one])])
}

const placesNothing: Maker = ({ gen, mark, ...scene }) => {
  const note = pickNote({ ...scene, gen, mark }, () => true)
  const id = note?.id ?? mark
  const place = prng.oneOf<readonly [string, unknown]>(gen, [
    [mark, { x: 1, y: 1 }],
    [id, { x: 1, y: 1, [mark]: 1 }],
    [id, { x: Number.NaN, y: mark }],
    [id, mark],
    [id, new Y.Map([[mark, 1]])],
  ])
  return act('places what cannot be placed', (doc) => placesOf(doc).set(...place))
}

const drawsFalsely: Maker = (scene) => {
  const { gen, member, mark, standing, freshId } = scene
  const turn = (standing.item ?? 'checkin') as ItemId
  const other = member === 'ben' ? ('cleo' as MemberId) : ('ben' as MemberId)
  const [one] = notesWhere(scene, () => true)
  const from = (one?.id ?? mark) as NoteId
  const marks = [
    createMark({ by: other, turn, points: [1, 1, 1] }),
    createMark({ by: member, turn: mark as ItemId, points: [1, 1, 1] }),
    createMark({ by: member, turn, points: [1, 1] }),
    createMark({ by: member, turn, points: [1, 1, Number.POSITIVE_INFINITY] }),
    createMark({ by: member, turn, from, to: mark as NoteId }),
    createMark({ by: member, turn, from, to: from }),
  ]
  const at = prng.int32(gen, 0, marks.length - 1)
  const root = at < 4 ? strokesOf : linksOf
  return act('draws falsely', (doc) => root(doc).set(`${mark}-${freshId()}`, marks[at]))
}

const wipesAnothers: Maker = ({ gen, member, standing, board, doc }) => {
  const leads = standing.lead === member
  const foreign = marksWhere(board, ({ by, turn }) =>
    leads ? turn !== standing.item : by !== member,
  ).filter(([root, id]) => doc.getMap(root).has(id))
  if (foreign.length === 0) return undefined
  const [root, id] = prng.oneOf(gen, [...foreign])
  return act(`wipes ${id}`, (doc) => doc.getMap(root).delete(id))
}

const movesWhatIsPast: Maker = ({ gen, standing, board, doc }) => {
  const past = marksWhere(board, ({ turn }) => turn !== standing.item).filter(
    ([root, id]) => root === 'strokes' && strokesOf(doc).has(id),
  )
  if (past.length === 0) return undefined
  const [, id] = prng.oneOf(gen, [...past])
  return act(`moves ${id}, which is past`, (to) => placesOf(to).set(id, { x: 7, y: 7 }))
}

const drawsOutOfTurn: Maker = ({ member, standing, mark, freshId }) => {
  if (standing.mayArrange(member)) return undefined
  const turn = (standing.item ?? 'checkin') as ItemId
  return act('draws while it is not theirs to', (doc) =>
    strokesOf(doc).set(`${mark}-${freshId()}`, createMark({ by: member, turn, points: [1, 1, 1] })),
  )
}

const writesForeignSheet: Maker = ({ gen, member, standing, mark }) => {
  const locked = (['problem', 'objective', 'agreement'] as const)
    .flatMap((sheet) => [...standing.turns.keys(), 'turn-9'].map((turn) => [sheet, turn] as const))
    .filter(([sheet, turn]) => turn !== standing.item || !standing.mayWriteSheet(member, sheet))
  const [sheet, turn] = prng.oneOf(gen, locked)
  return act(`writes ${sheet}:${turn}`, (doc) =>
    sheetOf(doc, sheet, turn as ItemId).insert(0, paragraphs(mark)),
  )
}

const tooLong: Maker = (scene) => {
  const note = { ...markedNote(scene), text: `${scene.mark}${'a'.repeat(2_100)}` }
  return act('says more than fits a note', (doc) => putNote(doc, note))
}

/** What is written into something that is gone is seen by nobody: lawful only while all is open. */
const intoWhatIsGone: Maker = ({ gen, member, mark, past, board, standing }) => {
  if (!past) return undefined
  const maker = new Y.Doc()
  notesOf(maker)
  Y.applyUpdate(maker, past)
  maker.clientID = prng.uint32(gen, 1, 2 ** 31)
  const lain = [...notesOf(maker).keys()].filter((id) => !Object.hasOwn(board['notes'] ?? {}, id))
  if (lain.length === 0) return undefined
  const id = prng.oneOf(gen, lain)
  const before = Y.encodeStateVector(maker)
  const isForbidden = !standing.isOpenTo(member)
  fragmentOf(maker, id).insert(0, paragraphs(isForbidden ? mark : 'late'))
  const bytes = [update(Y.encodeStateAsUpdate(maker, before))]
  const name = `writes into ${id}, which is gone`
  return isForbidden ? frames(name, bytes) : { type: 'maybe', name, frames: bytes }
}

/** Those that are done to the document of a line. */
const SPOKEN: readonly Maker[] = [
  placesNothing,
  saysTooEarly,
  saysOpenly,
  besideLawful,
  inAnothersName,
  editsAnothers,
  cutsAnothers,
  removesAnothers,
  removesAnothers,
  editsWhatIsPast,
  removesWhatIsPast,
  replacesNote,
  replacesText,
  changesField,
  hidesField,
  otherRoot,
  marksWords,
  foreignElement,
  drawsFalsely,
  wipesAnothers,
  movesWhatIsPast,
  drawsOutOfTurn,
  writesForeignSheet,
  tooLong,
]

const ALL: readonly Maker[] = [
  ...SPOKEN,
  listInRoot,
  withholdsPast,
  sequelOfRefused,
  deletesWhatNobodyHas,
  withAnothersId,
  withAnothersId,
  hugeClock,
  garbage,
  mutated,
  mutated,
  nonsense,
  twoInOneFrame,
  intoWhatIsGone,
  intoWhatIsGone,
  intoWhatIsGone,
]

/** What a room that was only just read from the log would let in if it had forgotten something. */
export const ATTEMPTS_ON_A_FORGETFUL_ROOM: readonly Maker[] = [withAnothersId, intoWhatIsGone]

function frames(name: string, bytes: readonly Frame[]): Attempt {
  return { type: 'frames', name, frames: bytes }
}

function update(bytes: Uint8Array): Uint8Array {
  return syncFrame(2, bytes)
}

/** Two updates of one fresh client: a marked idea, and a note that may be lawful, after it. */
function twoUpdates(scene: HostileScene, member: MemberId): readonly [Uint8Array, Uint8Array] {
  const maker = copyOf(scene.doc)
  maker.clientID = prng.uint32(scene.gen, 1, 2 ** 31)
  const start = Y.encodeStateVector(maker)
  putNote(maker, { ...noteOf(scene, 'idea', member), text: scene.mark })
  const first = Y.encodeStateAsUpdate(maker, start)
  const middle = Y.encodeStateVector(maker)
  putNote(maker, markedNote(scene))
  return [first, Y.encodeStateAsUpdate(maker, middle)]
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  notesOf(copy)
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}
