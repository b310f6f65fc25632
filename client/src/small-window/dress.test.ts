// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { dress } from './dress.ts'

const other = () => document.implementation.createHTMLDocument('')
/** What observers are told comes after the present task. */
const told = () => new Promise((resolve) => setTimeout(resolve, 20))

test('the small window looks like the page, and goes on to', async () => {
  document.head.innerHTML = '<style id="one">p { color: red }</style><meta name="x">'
  document.documentElement.lang = 'sv'
  document.documentElement.dataset['theme'] = 'dark'
  const small = other()
  const stop = dress(small)
  expect(small.head.querySelectorAll('style')).toHaveLength(1)
  expect(small.head.querySelector('meta[name="x"]')).toBeNull()
  expect(small.documentElement.lang).toBe('sv')
  expect(small.documentElement.dataset['theme']).toBe('dark')

  document.documentElement.lang = 'nl'
  delete document.documentElement.dataset['theme']
  document.head.append(document.createElement('style'))
  await told()
  expect(small.documentElement.lang).toBe('nl')
  expect(small.documentElement.dataset['theme']).toBeUndefined()
  expect(small.head.querySelectorAll('style')).toHaveLength(2)

  stop()
  document.documentElement.lang = 'en'
  await told()
  expect(small.documentElement.lang).toBe('nl')
})
