import type { InEachLanguage, Language } from '@kring/shared/language/language'
import { insist } from '../part/insist.ts'
import { LANGUAGE_CHUNKS, type LanguageChunk } from './language-chunk-list.ts'

type Fetched =
  | { readonly type: 'coming'; readonly promise: Promise<void> }
  | { readonly type: 'here'; readonly chunk: LanguageChunk }
  | { readonly type: 'missing'; readonly cause: unknown }

const fetched = new Map<string, Fetched>()
/** What has been asked for in any language: all of it changes with the language. */
const asked = new Set<string>()

/**
 * Fetches the texts of pages in a language. Undefined when they are all here, which they always are
 * where no chunks have been made.
 */
export function fetchTexts(
  language: Language,
  pages: Iterable<string> = asked,
): Promise<void> | undefined {
  const coming: Promise<void>[] = []
  for (const page of [...pages]) {
    const got = fetched.get(keyOf(page, language))
    const now = got === undefined || got.type === 'missing' ? fetchChunk(page, language) : got
    if (now.type === 'coming') coming.push(now.promise)
  }
  return coming.length === 0 ? undefined : Promise.all(coming).then(() => {})
}

/**
 * Texts that a build took out of their file. Reading a language that is not here yet suspends what
 * is being drawn until it is.
 */
export function textsFrom(page: string, file: string, at: number): InEachLanguage<unknown> {
  const read = (language: Language) => {
    const got = fetched.get(keyOf(page, language)) ?? fetchChunk(page, language)
    if (got.type === 'here') return got.chunk.texts[file]?.[at]
    throw got.type === 'coming' ? got.promise : got.cause
  }
  return {
    get en() {
      return read('en')
    },
    get sv() {
      return read('sv')
    },
    get nl() {
      return read('nl')
    },
  }
}

function keyOf(page: string, language: Language): string {
  return `${page} ${language}`
}

function fetchChunk(page: string, language: Language): Fetched {
  const chunk = LANGUAGE_CHUNKS[page]?.[language]
  if (!chunk) return { type: 'here', chunk: { texts: {} } }
  asked.add(page)
  const key = keyOf(page, language)
  const promise = insist(chunk).then(
    (found) => void fetched.set(key, { type: 'here', chunk: found }),
    (cause: unknown) => {
      fetched.set(key, { type: 'missing', cause })
      throw cause
    },
  )
  // Who draws says that it is missing; where nobody waits, nobody needs to hear it.
  promise.catch(() => {})
  const coming: Fetched = { type: 'coming', promise }
  fetched.set(key, coming)
  return coming
}
