import { createBoardDoc, createNote, notesOf, placesOf } from '@kring/shared/board/board-doc'
import type { ItemId, MemberId } from '@kring/shared/lib/id'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { StoredMark, savedOf } from './saved.ts'

function addNote(doc: Y.Doc, id: string) {
  const note = {
    kind: 'answer',
    by: 'me' as MemberId,
    turn: 't' as ItemId,
    at: 1,
    text: 'x',
  } as const
  notesOf(doc).set(id, createNote(note))
}

/** Deletions as one page knows of them, without a device. */
function deletions() {
  let any = false
  return {
    get any() {
      return any
    },
    made: () => {
      any = true
    },
    stored: () => {
      any = false
    },
  }
}

const markOf = (vector: Iterable<readonly [number, number]> = []) =>
  new StoredMark(vector, deletions())

const vectorOf = (doc: Y.Doc) => Y.decodeStateVector(Y.encodeStateVector(doc))

describe('StoredMark', () => {
  it('holds what the room said it has, and names the notes it does not have', () => {
    const doc = createBoardDoc()
    const mark = markOf()
    expect(mark.holdsAll(doc)).toBe(true)
    addNote(doc, 'a')
    const first = vectorOf(doc)
    addNote(doc, 'b')
    expect(mark.unstoredNotes(doc)).toEqual(new Set(['a', 'b']))
    mark.answered(first)
    expect(mark.holdsAll(doc)).toBe(false)
    expect(mark.unstoredNotes(doc)).toEqual(new Set(['b']))
    mark.answered(vectorOf(doc))
    expect(mark.holdsAll(doc)).toBe(true)
  })

  it('never takes back what was stored', () => {
    const doc = createBoardDoc()
    const before = vectorOf(doc)
    addNote(doc, 'a')
    const mark = markOf(vectorOf(doc))
    mark.answered(before)
    expect(mark.holdsAll(doc)).toBe(true)
  })

  it('a moved note is not saved, but its words are', () => {
    const doc = createBoardDoc()
    addNote(doc, 'a')
    const mark = markOf(vectorOf(doc))
    placesOf(doc).set('a', { x: 1, y: 1 })
    expect(mark.holdsAll(doc)).toBe(false)
    expect(mark.unstoredNotes(doc)).toEqual(new Set())
  })

  it('waits with a deletion until the room has answered all that was sent up to it', () => {
    const doc = createBoardDoc()
    const mark = markOf()
    mark.lineOpened()
    addNote(doc, 'a')
    mark.sent()
    notesOf(doc).delete('a')
    mark.deleted()
    mark.sent()
    mark.answered(vectorOf(doc))
    expect(mark.holdsAll(doc)).toBe(false)
    mark.answered(vectorOf(doc))
    expect(mark.holdsAll(doc)).toBe(true)
  })

  it('a deletion made offline is not saved by an answer of the line that broke', () => {
    const doc = createBoardDoc()
    const mark = markOf()
    mark.sent()
    mark.deleted()
    mark.lineOpened()
    mark.sent()
    mark.sent()
    mark.answered(new Map())
    expect(mark.holdsAll(doc)).toBe(false)
    mark.answered(new Map())
    expect(mark.holdsAll(doc)).toBe(true)
  })
})

describe('savedOf', () => {
  it('says saved only of all, saving on an open line, waiting without one', () => {
    expect(savedOf({ line: 'closed', all: true, notes: 0, at: 5 })).toEqual({
      type: 'saved',
      at: 5,
    })
    expect(savedOf({ line: 'open', all: false, notes: 2, at: 5 })).toEqual({ type: 'saving' })
    expect(savedOf({ line: 'closed', all: false, notes: 2, at: 5 })).toEqual({
      type: 'waiting',
      notes: 2,
    })
  })
})
