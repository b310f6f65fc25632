import { expect, test } from 'vitest'
import { fileName } from './share-method.ts'

test.each([
  ['Backstage group, our way', 'backstage-group-our-way'],
  ['Vår egen återträff!', 'var-egen-atertraff'],
  ['../../etc/passwd', 'etc-passwd'],
  ['  …  ', 'method'],
  ['x'.repeat(90), 'x'.repeat(60)],
])('%s is shared as %s', (name, file) => {
  expect(fileName(name)).toBe(file)
})
