import { expect, test } from 'vitest'
import { readFields } from './agreement-draft.ts'

test('what was kept comes back', () => {
  const fields = { firstStep: 'Ask her', byWhen: '2026-12-03', support: 'Amina', sign: 'She calls' }
  expect(readFields(JSON.stringify(fields))).toEqual(fields)
})

test.each([null, '', 'no json', '7', 'null'])('%j is no draft', (kept) => {
  expect(readFields(kept)).toBeUndefined()
})

test('a field that is missing is empty, and a day that is none is left out', () => {
  expect(readFields('{"firstStep":"Ask","byWhen":"soon","extra":1,"sign":4}')).toEqual({
    firstStep: 'Ask',
    byWhen: '',
    support: '',
    sign: '',
  })
})
