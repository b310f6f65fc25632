import { JOIN_CODE } from '@kring/shared/api/circle-api'
import { expect, test } from 'vitest'
import { systemRandom } from './random.ts'

test('an id has more than 20 signs, all of them plain in an address', () => {
  expect(systemRandom.id()).toMatch(/^[\w-]{22}$/)
})

test('a secret has 256 bits', () => {
  expect(Buffer.from(systemRandom.secret(), 'base64url')).toHaveLength(32)
})

test('a join code has three letters and three digits that nobody takes for another', () => {
  for (let i = 0; i < 500; i++) {
    const code = systemRandom.joinCode()
    expect(code).toMatch(JOIN_CODE)
    expect(code).not.toMatch(/[AEIOUBGLQSZ01]/)
  }
})
