import { expect, test } from 'vitest'
import { createMark, linksOf, notesOf, placesOf, strokesOf } from '../board/board-doc.ts'
import { readBoard } from '../board/read-board.ts'
import type { NoteId } from '../lib/id.ts'
import { addNote, boardWithNote, noteBy, wordsOn } from '../testing/board-client.ts'
import { anna, ben, turn1 } from '../testing/builders.ts'
import { boardIn, frameOf, seenToday, stillIn } from './frame.ts'
import { NO_SHEETS } from './past-sheets.ts'

/** Ben's n1 and Anna's n2, joined, under a stroke; and how it looked then. */
function drawnBoard() {
  const board = boardWithNote()
  addNote(board, 'n2', noteBy(anna, { text: 'Every Monday', at: 2_000_000_000_000 }))
  placesOf(board).set('n1', { x: 10, y: 20 })
  const ends = { from: 'n1' as NoteId, to: 'n2' as NoteId }
  linksOf(board).set('l', createMark({ by: anna, turn: turn1, ...ends }))
  strokesOf(board).set('s', createMark({ by: ben, turn: turn1, points: [1, 2, 0.5] }))
  return { board, past: readBoard(board) }
}

test('a frame has no word in it', () => {
  const { past } = drawnBoard()
  const frame = frameOf(past, { ...NO_SHEETS, problem: 'The roster is a secret' })
  expect(frame).toEqual({
    notes: { n1: { x: 10, y: 20 }, n2: null },
    links: ['l'],
    strokes: ['s'],
    sheets: ['problem'],
  })
  expect(JSON.stringify(frame)).not.toMatch(/Monday|there|secret/)
})

test('a frame shows what lay there and still does, where it lay, in the words of today', () => {
  const { board, past } = drawnBoard()
  const frame = frameOf(past, NO_SHEETS)
  placesOf(board).set('n1', { x: 99, y: 99 })
  placesOf(board).set('n2', { x: 99, y: 99 })
  wordsOn(board).insert(0, 'And so: ')
  addNote(board, 'n3', noteBy(ben, { text: 'Later' }))
  strokesOf(board).delete('s')
  const seen = boardIn(frame, readBoard(board))
  expect(seen.notes).toMatchObject([
    { id: 'n1', text: 'And so: Who was there?', place: { x: 10, y: 20 } },
    { id: 'n2', text: 'Every Monday', place: undefined },
  ])
  expect([seen.links.length, seen.strokes.length]).toEqual([1, 0])
})

test('what is taken away leaves the frame too', () => {
  const { board, past } = drawnBoard()
  notesOf(board).delete('n1')
  linksOf(board).delete('l')
  const frame = stillIn(frameOf(past, NO_SHEETS), readBoard(board))
  expect(frame).toMatchObject({ notes: { n2: null }, links: [], strokes: ['s'] })
  expect(Object.keys(frame.notes)).toEqual(['n2'])
})

test('a board as it was shows no words of a note, and no drawing, that was taken away since', () => {
  const { board, past } = drawnBoard()
  notesOf(board).delete('n1')
  strokesOf(board).delete('s')
  wordsOn(board, 'n2').insert(0, 'Not ')
  expect(seenToday(past, readBoard(board))).toMatchObject({
    notes: [
      { id: 'n1', text: '', by: ben, removed: true, place: { x: 10, y: 20 } },
      { id: 'n2', text: 'Every Monday' },
    ],
    links: [{ id: 'l' }],
    strokes: [],
  })
})

test('what was there all the time is as it was', () => {
  const { board, past } = drawnBoard()
  expect(seenToday(past, readBoard(board))).toEqual(past)
})
