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

/** A device, and what a tab on it keeps. */
function device() {
  const shared = store()
  return { shared, tab: () => ({ tab: store(), device: shared }) }
}

const words = (text: string) => ({ text, kind: null })

test('words that were not added are there again after a reload', () => {
  const keep = device().tab()
  keepUnsent(keep, 'm1', 'turn-1', { text: 'What does R. see?', kind: 'open-question' })
  expect(readUnsent(keep, 'm1', 'turn-1')).toEqual({
    text: 'What does R. see?',
    kind: 'open-question',
  })
})

test('words of a tab that was closed are there in the next', () => {
  const { tab } = device()
  keepUnsent(tab(), 'm1', 'turn-1', words('one'))
  const next = tab()
  expect(readUnsent(next, 'm1', 'turn-1').text).toBe('one')
  keepUnsent(next, 'm1', 'turn-1', words(''))
  expect(readUnsent(next, 'm1', 'turn-1').text).toBe('')
  expect(readUnsent(tab(), 'm1', 'turn-1').text).toBe('')
})

test('of two tabs each has its own words after a reload, and puts away no others', () => {
  const { tab } = device()
  const one = tab()
  const two = tab()
  keepUnsent(one, 'm1', 'turn-1', words('first'))
  keepUnsent(two, 'm1', 'turn-1', words('second'))
  expect(readUnsent(one, 'm1', 'turn-1').text).toBe('first')
  expect(readUnsent(two, 'm1', 'turn-1').text).toBe('second')
  keepUnsent(one, 'm1', 'turn-1', words(''))
  expect(readUnsent(two, 'm1', 'turn-1').text).toBe('second')
  expect(readUnsent(tab(), 'm1', 'turn-1').text).toBe('second')
})

test('each meeting and each case has its own', () => {
  const keep = device().tab()
  keepUnsent(keep, 'm1', 'turn-1', words('one'))
  expect(readUnsent(keep, 'm1', 'turn-2').text).toBe('')
  expect(readUnsent(keep, 'm2', 'turn-1').text).toBe('')
})

test('an empty line leaves nothing behind for another tab, and takes no words of one', () => {
  const keep = device().tab()
  keepUnsent(keep, 'm1', 'turn-1', words('one'))
  keepUnsent(keep, 'm1', 'turn-1', { text: '', kind: 'idea' })
  expect(keep.device.kept.size).toBe(0)
  keepUnsent({ tab: store(), device: keep.device }, 'm1', 'turn-1', words('of another'))
  expect(readUnsent(keep, 'm1', 'turn-1').text).toBe('')
})

test('where a tab keeps nothing of its own, the device does', () => {
  const keep = { tab: undefined, device: store() }
  keepUnsent(keep, 'm1', 'turn-1', words('one'))
  expect(readUnsent(keep, 'm1', 'turn-1').text).toBe('one')
  keepUnsent(keep, 'm1', 'turn-1', words(''))
  expect(readUnsent(keep, 'm1', 'turn-1').text).toBe('')
})

test.each(['{', '[]', '7', '{"text":7}', '{"text":"a","kind":"shout"}'])('%s is borne', (value) => {
  const keep = device().tab()
  keep.device.setItem('kring.unsent.m1.turn-1', value)
  expect(readUnsent(keep, 'm1', 'turn-1').kind).toBeNull()
})

test('what another wrote there reads as an empty line', () => {
  const keep = device().tab()
  keep.device.setItem('kring.unsent.m1.turn-1', '{"text":7}')
  expect(readUnsent(keep, 'm1', 'turn-1')).toEqual({ text: '', kind: null })
})

test('a browser that keeps nothing is borne', () => {
  const setItem = () => {
    throw new Error('full')
  }
  const full = { tab: { ...store(), setItem }, device: { ...store(), setItem } }
  keepUnsent(full, 'm1', 'turn-1', words('one'))
  const none = { tab: undefined, device: undefined }
  keepUnsent(none, 'm1', 'turn-1', words('one'))
  expect(readUnsent(none, 'm1', 'turn-1').text).toBe('')
})
