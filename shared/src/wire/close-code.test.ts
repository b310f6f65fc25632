import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds } from '../testing/arbitraries.ts'
import { afterClose, CLOSE } from './close-code.ts'

test('every code stands once, and is one a server may send', () => {
  const codes = Object.values(CLOSE).map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of codes) expect(code < 1015 || (code >= 4000 && code < 5000)).toBe(true)
})

test('after every code the client knows what to do', () => {
  for (const { code, next } of Object.values(CLOSE)) expect(afterClose(code)).toBe(next)
  holds(
    fc.property(fc.integer(), (code) => {
      expect(['reconnect', 'rebuild', 'resync', 'stop', 'reload']).toContain(afterClose(code))
    }),
    100,
  )
  expect(afterClose(1006)).toBe('reconnect')
})

test('a frame too large is not sent again as it was', () => {
  expect(afterClose(1009)).toBe('rebuild')
})
