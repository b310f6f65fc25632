import { isLanguage, type Language } from '@kring/shared/language/language'

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
const listeners = new Set<() => void>()

function show(language: Language): void {
  current = language
  document.documentElement.lang = language
  for (const listener of listeners) listener()
}

/** Called once, before anything is drawn. */
export function startLanguage(): void {
  show(kept() ?? firstSpoken(navigator.languages))
  addEventListener('storage', (event) => {
    if (event.key === KEY && isLanguage(event.newValue)) show(event.newValue)
  })
}

export function currentLanguage(): Language {
  return current
}

export function chooseLanguage(language: Language): void {
  show(language)
  try {
    localStorage.setItem(KEY, language)
  } catch {
    // The choice then holds until the page is left.
  }
}

export function subscribeLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
