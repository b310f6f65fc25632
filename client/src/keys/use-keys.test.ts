import { expect, test } from 'vitest'
import { keyName } from './use-keys.ts'

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }

test.each([
  [{ ...plain, key: 'r' }, 'r'],
  [{ ...plain, key: 'R', shiftKey: true }, 'r'],
  [{ ...plain, key: '+', shiftKey: true }, '+'],
  [{ ...plain, key: '?', shiftKey: true }, '?'],
  [{ ...plain, key: 'ArrowRight', shiftKey: true }, 'Shift+ArrowRight'],
  [{ ...plain, key: 'F6' }, 'F6'],
  [{ ...plain, key: 'r', ctrlKey: true }, undefined],
  [{ ...plain, key: 'r', metaKey: true }, undefined],
])('%j is %s', (press, name) => {
  expect(keyName(press)).toBe(name)
})
