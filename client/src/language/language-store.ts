import { isLanguage, type Language } from '@kring/shared/language/language'
import { fetchTexts } from './language-chunks.ts'

const KEY = 'kring.language'

/** The first language we have among those a reader asks for: 'nl-BE' is served in Dutch. */
export function firstSpoken(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0]
    if (isLanguage(primary)) return primary
  }
  return 'en'
}

function kept(): Language | undefined {
  try {
    const value = localStorage.getItem(KEY)
    return isLanguage(value) ? value : undefined
  } catch {
    return undefined
  }
}

let current: Language = 'en'
/** What was asked for last: texts that come later than those of another choice are not shown. */
let wanted: Language = 'en'
const listeners = new Set<() => void>()

function show(language: Language): void {
  current = language
  document.documentElement.lang = language
  // What the page is called when it is put on the home screen of a phone.
  const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
  if (manifest) manifest.href = `/kring.${language}.webmanifest`
  for (const listener of listeners) listener()
}

/**
 * Nothing on the page changes before its words are here, so that nothing is taken away under
 * somebody's hands. Where they cannot be had, the page stays in the language it is in.
 */
function showOnceHere(language: Language, shown: () => void = () => {}): void {
  wanted = language
  const change = () => {
    if (wanted !== language) return
    show(language)
    shown()
  }
  const coming = fetchTexts(language)
  if (coming === undefined) change()
  else coming.then(change, () => {})
}

/** Called before anything is drawn. */
export function startLanguage(): void {
  show(kept() ?? firstSpoken(navigator.languages))
  wanted = current
  addEventListener('storage', onStored)
}

/** Chosen in another tab. */
function onStored({ key, newValue }: StorageEvent): void {
  if (key === KEY && isLanguage(newValue)) showOnceHere(newValue)
}

export function currentLanguage(): Language {
  return current
}

export function chooseLanguage(language: Language): void {
  showOnceHere(language, () => {
    try {
      localStorage.setItem(KEY, language)
    } catch {
      // The choice then holds until the page is left.
    }
  })
}

export function subscribeLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
