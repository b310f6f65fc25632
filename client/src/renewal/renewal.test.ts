import { expect, test } from 'vitest'
import { isPause, mayRenew, noteRenewal } from './renewal.ts'

function tab() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

test('a page loads anew once by itself, and again only with another layout', () => {
  const keep = tab()
  expect(mayRenew(keep, 'one')).toBe(true)
  expect(noteRenewal(keep, 'one')).toBe('noted')
  expect(mayRenew(keep, 'one')).toBe(false)
  expect(mayRenew(keep, 'two')).toBe(true)
})

test('a browser that remembers nothing is never sent round', () => {
  const forbids = {
    getItem: () => {
      throw new Error('forbidden')
    },
    setItem: () => {
      throw new Error('forbidden')
    },
  }
  const forgets = { getItem: () => null, setItem: () => {} }
  for (const keep of [forbids, undefined]) expect(mayRenew(keep, 'one')).toBe(false)
  for (const keep of [forbids, forgets, undefined])
    expect(noteRenewal(keep, 'one')).toBe('not-noted')
})

test('it goes in a pause, and not before one could read why', () => {
  const quiet = { now: 10_000, toldAt: 0, typedAt: 0, holds: 'nothing' } as const
  expect(isPause(quiet)).toBe(true)
  expect(isPause({ ...quiet, toldAt: 9_000 })).toBe(false)
  expect(isPause({ ...quiet, typedAt: 8_000 })).toBe(false)
  expect(isPause({ ...quiet, holds: 'words' })).toBe(false)
})
