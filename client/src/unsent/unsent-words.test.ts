import { expect, test } from 'vitest'
import { keepUnsent, readUnsent } from './unsent-words.ts'

function store() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

test('words that were not added are there again after a reload', () => {
  const keep = store()
  keepUnsent(keep, 'm1', 'turn-1', { text: 'What does R. see?', kind: 'open-question' })
  expect(readUnsent(keep, 'm1', 'turn-1')).toEqual({
    text: 'What does R. see?',
    kind: 'open-question',
  })
})

test('each meeting and each case has its own', () => {
  const keep = store()
  keepUnsent(keep, 'm1', 'turn-1', { text: 'one', kind: null })
  expect(readUnsent(keep, 'm1', 'turn-2').text).toBe('')
  expect(readUnsent(keep, 'm2', 'turn-1').text).toBe('')
})

test('an empty line leaves nothing behind', () => {
  const keep = store()
  keepUnsent(keep, 'm1', 'turn-1', { text: 'one', kind: null })
  keepUnsent(keep, 'm1', 'turn-1', { text: '', kind: 'idea' })
  expect(keep.kept.size).toBe(0)
})

test.each(['{', '[]', '7', '{"text":7}', '{"text":"a","kind":"shout"}'])('%s is borne', (value) => {
  const keep = store()
  keep.setItem('kring.unsent.m1.turn-1', value)
  expect(readUnsent(keep, 'm1', 'turn-1').kind).toBeNull()
})

test('what another wrote there reads as an empty line', () => {
  const keep = store()
  keep.setItem('kring.unsent.m1.turn-1', '{"text":7}')
  expect(readUnsent(keep, 'm1', 'turn-1')).toEqual({ text: '', kind: null })
})

test('a browser that keeps nothing is borne', () => {
  const full = {
    ...store(),
    setItem: () => {
      throw new Error('full')
    },
  }
  keepUnsent(full, 'm1', 'turn-1', { text: 'one', kind: null })
  keepUnsent(undefined, 'm1', 'turn-1', { text: 'one', kind: null })
  expect(readUnsent(undefined, 'm1', 'turn-1').text).toBe('')
})
