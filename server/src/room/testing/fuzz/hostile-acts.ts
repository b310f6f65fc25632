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
import * as prng from 'lib0/prng'
import * as Y from 'yjs'
import {
  type Attempt,
  type HostileScene,
  type Maker,
  markedNote,
  pickNote,
} from './hostile-attempt.ts'
import {
  type Act,
  firstRun,
  fragmentOf,
  lawfulNote,
  marksWhere,
  noteOf,
  notesWhere,
  putNote,
} from './lawful-acts.ts'

/** An attempt that is done to the document of a line, so that it can come among lawful acts. */
export function hostileAct(scene: HostileScene): Act | undefined {
  const attempt = prng.oneOf(scene.gen, [...SPOKEN])(scene)
  return attempt?.type === 'act' ? attempt : undefined
}

function act(name: string, change: (doc: Y.Doc) => void): Attempt {
  return { type: 'act', name, change }
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

/** Those that are done to the document of a line. */
export const SPOKEN: readonly Maker[] = [
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
