import type { PlacedNote } from '@kring/shared/board/read-board'
import type { ItemId, MemberId, NoteId } from '@kring/shared/lib/id'
import { expect, test } from 'vitest'
import { inKeptOrder } from './kept-order.ts'

function note(id: string, at: number): PlacedNote {
  return {
    id: id as NoteId,
    kind: 'open-question',
    by: 'a' as MemberId,
    turn: 'turn-1' as ItemId,
    at,
    text: id,
    place: undefined,
  }
}

const ids = (notes: readonly PlacedNote[]) => notes.map(({ id }) => id)

test('a note of a clock that is late comes last, and what was read stays where it stood', () => {
  const late = note('late', 1)
  const shown = [note('a', 5), note('b', 6)]
  expect(ids(inKeptOrder([late, ...shown], ids(shown)))).toEqual(['a', 'b', 'late'])
})

test('what nobody was shown yet stands in the order it was said', () => {
  expect(ids(inKeptOrder([note('a', 1), note('b', 2)], []))).toEqual(['a', 'b'])
})

test('what is gone leaves no gap, and does not change the rest', () => {
  const shown = ['a', 'gone', 'c', 'b'] as NoteId[]
  expect(ids(inKeptOrder([note('b', 2), note('c', 3), note('a', 9)], shown))).toEqual([
    'a',
    'c',
    'b',
  ])
})
