import { expect, test } from 'vitest'
import { undoPress } from './use-undo-keys.ts'

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

test('Ctrl or ⌘ with Z undoes, with Shift too it redoes, and so does Y', () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
    expect(undoPress({ ...plain, ...held, key: 'z' })).toBe('undo')
    expect(undoPress({ ...plain, ...held, key: 'Z', shiftKey: true })).toBe('redo')
    expect(undoPress({ ...plain, ...held, key: 'y' })).toBe('redo')
  }
})

test('other presses belong to someone else', () => {
  expect(undoPress({ ...plain, key: 'z' })).toBeUndefined()
  expect(undoPress({ ...plain, key: 'z', ctrlKey: true, altKey: true })).toBeUndefined()
  expect(undoPress({ ...plain, key: 'x', ctrlKey: true })).toBeUndefined()
})
