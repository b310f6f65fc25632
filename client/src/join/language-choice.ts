import { LANGUAGES } from '@kring/shared/language/language'
import { LANGUAGE_NAME } from '../language/language-name.ts'
import { chooseLanguage, currentLanguage } from '../language/language-store.ts'
import '../language/language-switch.css'
import { make, say } from './make.ts'

export interface LanguageChoice {
  readonly element: HTMLElement
  show(label: string): void
}

const CHEVRON =
  '<svg width="13" height="13" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="m6 9 6 6 6-6"/></svg>'

/** The reader's own language: it changes nothing for anyone else. */
export function languageChoice(): LanguageChoice {
  const name = make('span', { class: 'sr' })
  const short = make('span', { 'aria-hidden': 'true' })
  const options = LANGUAGES.map((one) =>
    make('option', { value: one, lang: one }, LANGUAGE_NAME[one]),
  )
  const select = make('select', {}, ...options)
  select.addEventListener('change', () => {
    const chosen = LANGUAGES.find((one) => one === select.value)
    if (chosen !== undefined) chooseLanguage(chosen)
  })
  const element = make('label', { class: 'language-short' }, name, short)
  element.insertAdjacentHTML('beforeend', CHEVRON)
  element.append(select)
  return {
    element,
    show(label) {
      say(name, label)
      say(short, currentLanguage().toUpperCase())
      select.value = currentLanguage()
    },
  }
}
