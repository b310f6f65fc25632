import type { InEachLanguage, Language } from '@kring/shared/language/language'
import { useSyncExternalStore } from 'react'
import { currentLanguage, subscribeLanguage } from './language-store.ts'

export function useLanguage(): Language {
  return useSyncExternalStore(subscribeLanguage, currentLanguage)
}

/** The texts of a feature, in the reader's language. */
export function useTexts<Texts>(texts: InEachLanguage<Texts>): Texts {
  return texts[useLanguage()]
}
