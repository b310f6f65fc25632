import { notesOf } from '@kring/shared/board/board-doc'
import { paragraphs } from '@kring/shared/board/note-text'
import type { MemberId } from '@kring/shared/lib/id'
import * as encoding from 'lib0/encoding'
import * as prng from 'lib0/prng'
import * as Y from 'yjs'
import { syncFrame } from './fuzz-line.ts'
import {
  type Attempt,
  type Frame,
  type HostileScene,
  type Maker,
  markedNote,
} from './hostile-attempt.ts'
import { fragmentOf, lawfulAct, noteOf, putNote } from './lawful-acts.ts'

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

/** Those that are made by hand, byte by byte. */
export const HOSTILE_FRAMES: readonly Maker[] = [
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
