import { expect, test } from 'vitest'
import { readingOrder } from './reading.ts'

const note = (nodeId: string, words: string, childIds: string[] = []) => ({
  nodeId,
  ignored: false,
  name: { value: words },
  childIds,
})
const tree = (...order: string[]) => [
  { nodeId: 'root', ignored: false, childIds: order },
  { ...note('a', 'Fact question: Note 1. What?', ['aa']), parentId: 'root' },
  { ...note('aa', 'Note 1. What?'), parentId: 'a' },
  { ...note('b', 'Note 2. Who?'), parentId: 'root' },
  { ...note('c', 'Note 3. When?'), ignored: true, parentId: 'root' },
]

test('notes are found by their numbers, each once, on a walk through the tree', () => {
  expect(readingOrder(tree('a', 'b', 'c'), 100)).toEqual({ found: 2, inOrder: true })
  expect(readingOrder(tree('b', 'a'), 100)).toEqual({ found: 2, inOrder: false })
})

test('a note that is not one of the board’s is not counted, and nothing found is no order', () => {
  expect(readingOrder(tree('a', 'b'), 1)).toEqual({ found: 1, inOrder: true })
  expect(readingOrder(tree(), 100)).toEqual({ found: 0, inOrder: false })
})
