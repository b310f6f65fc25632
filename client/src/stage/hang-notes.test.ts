import { describe, expect, test } from 'vitest'
import { hangFewer, hangNotes } from './hang-notes.ts'

const room = { height: 540, gap: 30, columns: 2 } as const

describe('notes on their rings', () => {
  test('places are rows: left, right, left, right', () => {
    const hung = hangNotes(['a', 'b', 'c', null, null, null], () => 140, room)
    expect(hung).toEqual([
      { id: 'a', column: 0, top: 0 },
      { id: 'b', column: 1, top: 0 },
      { id: 'c', column: 0, top: 170 },
    ])
  })
  test('a column that is too tall does not fit', () => {
    expect(hangNotes(['a', null, 'b', null, 'c', null], () => 200, room)).toBeUndefined()
  })
  test('a column that is just full fits', () => {
    expect(hangNotes(['a', null, 'b', null, 'c', null], () => 160, room)).toHaveLength(3)
  })
  test('rather fewer notes than smaller words, the first claims first', () => {
    const heights: Record<string, number> = { a: 300, b: 200, c: 260, d: 500 }
    const hung = hangFewer(
      ['a', 'd', 'c', 'b'],
      ['a', 'b', 'c', 'd'],
      (id) => heights[id] ?? 0,
      room,
    )
    expect(hung).toEqual([
      { id: 'a', column: 0, top: 0 },
      { id: 'd', column: 1, top: 0 },
      { id: 'b', column: 0, top: 330 },
    ])
  })
  test('a note longer than the screen is left out, and the others hang', () => {
    const heights: Record<string, number> = { a: 900, b: 100 }
    const hung = hangFewer(['a', 'b'], ['a', 'b'], (id) => heights[id] ?? 0, room)
    expect(hung.map(({ id }) => id)).toEqual(['b'])
  })
  test('an upright screen has one column', () => {
    const hung = hangNotes(['a', 'b', null, null, null, null], () => 140, { ...room, columns: 1 })
    expect(hung?.map(({ column, top }) => [column, top])).toEqual([
      [0, 0],
      [0, 170],
    ])
  })
})
