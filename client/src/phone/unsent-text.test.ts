import { expect, test } from 'vitest'
import { keepUnsent, readUnsent } from './unsent-text.ts'

function store() {
  const map = new Map<string, string>()
  return {
    map,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  }
}

test('words come back with their kind, for their own turn alone', () => {
  const keep = store()
  keepUnsent(keep, 'm1', 'turn-1', { text: 'What if', kind: 'idea' })
  expect(readUnsent(keep, 'm1', 'turn-1')).toEqual({ text: 'What if', kind: 'idea' })
  expect(readUnsent(keep, 'm1', 'turn-2').text).toBe('')
})

test('an empty line leaves nothing behind', () => {
  const keep = store()
  keepUnsent(keep, 'm1', 'turn-1', { text: 'a', kind: null })
  keepUnsent(keep, 'm1', 'turn-1', { text: '', kind: null })
  expect(keep.map.size).toBe(0)
})

test.each(['{', '[]', '7', '{"text":7}'])('what another wrote there is no harm: %s', (kept) => {
  const keep = store()
  keep.map.set('kring.unsent.m1.turn-1', kept)
  expect(readUnsent(keep, 'm1', 'turn-1')).toEqual({ text: '', kind: null })
})

test('a browser that keeps nothing is no fault', () => {
  expect(readUnsent(undefined, 'm1', 'turn-1').text).toBe('')
  expect(() => keepUnsent(undefined, 'm1', 't', { text: 'a', kind: null })).not.toThrow()
})
