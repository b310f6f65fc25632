import {
  createBoardDoc,
  createMark,
  createNote,
  linksOf,
  notesOf,
  placesOf,
  readNote,
} from '@kring/shared/board/board-doc'
import { readBoard } from '@kring/shared/board/read-board'
import type { ItemId, MemberId, NoteId } from '@kring/shared/lib/id'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { BoardStore } from './board-store.ts'
import { rewriteText } from './rewrite-text.ts'

const TURN = 't' as ItemId
const ME = 'me' as MemberId

function addNote(doc: Y.Doc, id: string, at: number, text = 'words') {
  notesOf(doc).set(id, createNote({ kind: 'answer', by: ME, turn: TURN, at, text }))
}

function write(doc: Y.Doc, id: string, text: string) {
  const note = readNote(id, notesOf(doc).get(id))
  if (note) rewriteText(note.fragment, text)
}

describe('BoardStore', () => {
  it('keeps every note that was not touched the same object', () => {
    const doc = createBoardDoc()
    addNote(doc, 'a', 1)
    addNote(doc, 'b', 2)
    const store = new BoardStore(doc, () => {})
    const before = store.view()
    expect(store.view()).toBe(before)
    write(doc, 'b', 'other words')
    const after = store.view()
    expect(after.notes[0]).toBe(before.notes[0])
    expect(after.notes[1]?.text).toBe('other words')
    expect(after.links).toBe(before.links)
    expect(Object.isFrozen(after) && Object.isFrozen(after.notes[1])).toBe(true)
  })

  it('stands still once it is closed', () => {
    const doc = createBoardDoc()
    let told = 0
    const store = new BoardStore(doc, () => {
      told += 1
    })
    store.close()
    addNote(doc, 'a', 1)
    expect(told).toBe(0)
  })

  it('shows what reading the whole board anew would show', () => {
    const step = fc.record({
      do: fc.constantFrom('add', 'write', 'remove', 'move', 'link', 'unlink', 'look'),
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      n: fc.nat({ max: 9 }),
    })
    void fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const doc = createBoardDoc()
        const store = new BoardStore(doc, () => {})
        for (const { do: what, id, n } of steps) {
          if (what === 'add' && !notesOf(doc).has(id)) addNote(doc, id, n)
          if (what === 'write') write(doc, id, `words ${n}`)
          if (what === 'remove') notesOf(doc).delete(id)
          if (what === 'move') placesOf(doc).set(id, { x: n, y: n })
          const link = { by: ME, turn: TURN, from: id as NoteId, to: 'z' as NoteId }
          if (what === 'link' && !linksOf(doc).has(id)) linksOf(doc).set(id, createMark(link))
          if (what === 'unlink') linksOf(doc).delete(id)
          if (what === 'look') store.view()
        }
        const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
        const whole = readBoard(doc)
        expect(store.view().notes).toEqual(whole.notes)
        expect(store.view().links.toSorted(byId)).toEqual(whole.links.toSorted(byId))
      }),
    )
  })
})
