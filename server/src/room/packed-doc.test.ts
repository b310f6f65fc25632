import { createBoardDoc, createNote, notesOf, placesOf } from '@kring/shared/board/board-doc'
import { writeText } from '@kring/shared/board/note-text'
import type { ItemId, MemberId } from '@kring/shared/lib/id'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { decodePackedDoc, EMPTY_DOC, encodePackedDoc, packDoc, unpackDoc } from './packed-doc.ts'

const note = (text: string) =>
  createNote({
    kind: 'open-question',
    by: 'bram' as MemberId,
    turn: 'turn-1' as ItemId,
    at: 1,
    text,
  })

/** Several people write into one document, hearing of each other now and then. */
const act = fc.record({
  who: fc.nat({ max: 2 }),
  what: fc.constantFrom('add', 'write', 'remove', 'place', 'hear' as const),
  which: fc.nat({ max: 9 }),
})

function written(acts: readonly { who: number; what: string; which: number }[]): Y.Doc {
  const docs = [createBoardDoc(), createBoardDoc(), createBoardDoc()]
  for (const { who, what, which } of acts) {
    const doc = docs[who] ?? new Y.Doc()
    const notes = notesOf(doc)
    const id = `note-${which}`
    doc.transact(() => {
      if (what === 'add') notes.set(id, note(`by ${who}`))
      if (what === 'remove') notes.delete(id)
      if (what === 'place') placesOf(doc).set(id, { x: who, y: which })
      if (what === 'write') writeText(doc.getXmlFragment('problem:turn-1'), `${who} ${which}`)
    })
    if (what === 'hear') for (const other of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
  }
  const all = createBoardDoc()
  for (const doc of docs) Y.applyUpdate(all, Y.encodeStateAsUpdate(doc))
  return all
}

const shown = (doc: Y.Doc) => [
  doc.getMap('notes').toJSON(),
  doc.getMap('places').toJSON(),
  doc.getXmlFragment('problem:turn-1').toString(),
]

async function isSame(doc: Y.Doc, partStructs: number): Promise<number> {
  const packed = await packDoc(doc, { partStructs })
  const back = createBoardDoc()
  for (const part of packed.parts) {
    Y.applyUpdate(back, part)
    expect(back.store.pendingStructs).toBeNull()
    expect(back.store.pendingDs).toBeNull()
  }
  expect(shown(back)).toEqual(shown(doc))
  expect(Y.encodeStateAsUpdate(back)).toEqual(Y.encodeStateAsUpdate(doc))
  expect(packed.vector).toEqual(Y.decodeStateVector(Y.encodeStateVector(doc)))
  expect(decodePackedDoc(encodePackedDoc(packed))).toEqual(packed)
  return packed.parts.length
}

test('in whatever pieces a document is packed, no piece leans on a later one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (acts, n) =>
      isSame(written(acts), n).then(() => undefined),
    ),
    { numRuns: 60 },
  )
})

test('a small document is one piece, a large one several', async () => {
  const doc = createBoardDoc()
  notesOf(doc).set('n', note('few'))
  expect(await isSame(doc, 4_000)).toBe(1)
  for (let i = 0; i < 300; i++) notesOf(doc).set(`n${i}`, note('many'))
  expect(await isSame(doc, 500)).toBeGreaterThan(3)
})

test('an empty document packs to nothing that anyone would miss', async () => {
  const doc = createBoardDoc()
  await unpackDoc(EMPTY_DOC, doc)
  await unpackDoc(await packDoc(createBoardDoc()), doc)
  expect(doc.store.clients.size).toBe(0)
})
