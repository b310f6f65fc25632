import { expect, test } from 'vitest'
import { seenAlso } from './use-gone.ts'

const board = (notes: readonly string[], strokes: readonly string[] = []) => ({
  notes: notes.map((id) => ({ id })),
  strokes: strokes.map((id) => ({ id })),
})

test('what was seen and is not there any more is gone; what comes back is not', () => {
  const first = seenAlso(board(['a', 'b'], ['s']))
  expect([...first.gone]).toEqual([])
  const second = seenAlso(board(['b', 'c']), first.seen)
  expect([...second.gone]).toEqual(['a', 's'])
  const third = seenAlso(board(['a', 'b']), second.seen)
  expect([...third.gone].toSorted()).toEqual(['c', 's'])
})
