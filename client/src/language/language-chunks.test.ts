// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const chunks = vi.hoisted(() => ({
  LANGUAGE_CHUNKS: {} as Record<string, Record<string, () => Promise<unknown>>>,
}))
vi.mock('./language-chunk-list.ts', () => chunks)

/** What never comes is told in the end. */
const PATIENT = { timeout: 20_000 }

/** As a build leaves it: the texts of the desk, in a chunk for each language. */
function chunk(words: string) {
  return vi.fn(async () => ({ texts: { 'desk.ts': [{ title: words }] } }))
}

const en = chunk('Your desk')
const sv = chunk('Ditt bord')
const nl = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')))

beforeEach(() => {
  vi.resetModules()
  for (const one of [en, sv, nl]) one.mockClear()
  chunks.LANGUAGE_CHUNKS = { meeting: { en, sv, nl } }
  localStorage.clear()
})

afterEach(() => {
  vi.useRealTimers()
})

test('where no chunks were made, all texts are here', async () => {
  chunks.LANGUAGE_CHUNKS = {}
  const { fetchTexts } = await import('./language-chunks.ts')
  expect(fetchTexts('sv', ['meeting'])).toBeUndefined()
})

test('a text is read once its language is here, and suspends what is drawn until then', async () => {
  const { fetchTexts, textsFrom } = await import('./language-chunks.ts')
  const texts = textsFrom('meeting', 'desk.ts', 0)
  expect(() => texts.en).toThrow(Promise as never)
  await fetchTexts('en', ['meeting'])
  expect(texts.en).toEqual({ title: 'Your desk' })
  expect(texts.en).toBe(texts.en)
  expect(en).toHaveBeenCalledOnce()
  expect(sv).not.toHaveBeenCalled()
})

test('another language is shown when all that is on the page is here in it', async () => {
  const { fetchTexts } = await import('./language-chunks.ts')
  const { chooseLanguage, currentLanguage, startLanguage } = await import('./language-store.ts')
  startLanguage()
  await fetchTexts('en', ['meeting'])
  chooseLanguage('sv')
  expect(currentLanguage()).toBe('en')
  await vi.waitFor(() => expect(currentLanguage()).toBe('sv'), PATIENT)
  expect(document.documentElement.lang).toBe('sv')
  expect(localStorage.getItem('kring.language')).toBe('sv')
})

test('a language that cannot be had leaves the page as it is, and can be asked for again', async () => {
  const { fetchTexts } = await import('./language-chunks.ts')
  const { chooseLanguage, currentLanguage, startLanguage } = await import('./language-store.ts')
  startLanguage()
  await fetchTexts('en', ['meeting'])
  vi.useFakeTimers()
  chooseLanguage('nl')
  await vi.advanceTimersByTimeAsync(12_000)
  expect(nl).toHaveBeenCalledTimes(4)
  expect(currentLanguage()).toBe('en')
  expect(localStorage.getItem('kring.language')).toBeNull()
  chooseLanguage('nl')
  expect(nl).toHaveBeenCalledTimes(5)
})

test('texts that could not be fetched are asked for again, and nothing is broken meanwhile', async () => {
  vi.useFakeTimers()
  const shaky = chunk('Uw bureau')
  shaky.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
  chunks.LANGUAGE_CHUNKS = { meeting: { nl: shaky } }
  const { textsFrom } = await import('./language-chunks.ts')
  const texts = textsFrom('meeting', 'desk.ts', 0)
  expect(() => texts.nl).toThrow(Promise as never)
  await vi.advanceTimersByTimeAsync(500)
  expect(() => texts.nl).toThrow(Promise as never)
  await vi.advanceTimersByTimeAsync(500)
  expect(texts.nl).toEqual({ title: 'Uw bureau' })
})

test('of two choices in a row the last one holds, whichever comes first', async () => {
  const { fetchTexts } = await import('./language-chunks.ts')
  const { chooseLanguage, currentLanguage, startLanguage } = await import('./language-store.ts')
  startLanguage()
  await fetchTexts('en', ['meeting'])
  chooseLanguage('sv')
  chooseLanguage('en')
  await fetchTexts('sv')
  await Promise.resolve()
  expect(currentLanguage()).toBe('en')
})
