import { LANGUAGES } from '@kring/shared/language/language'
import { ChevronDown } from 'lucide-react'
import { eachLanguage } from './each-language.ts'
import { LANGUAGE_NAME } from './language-name.ts'
import { chooseLanguage } from './language-store.ts'
import './language-switch.css'
import { useLanguage, useTexts } from './use-texts.ts'

const languageTexts = eachLanguage({
  en: { label: 'Language' },
  sv: { label: 'Språk' },
  nl: { label: 'Taal' },
})

export interface LanguageSwitchProps {
  /** `names`: the three names in a row, where there is room · `short`: EN with a chevron, in a head. */
  look: 'names' | 'short'
}

/** The reader's own language. It changes nothing for anyone else. */
export function LanguageSwitch({ look }: LanguageSwitchProps) {
  const language = useLanguage()
  const texts = useTexts(languageTexts)

  if (look === 'short') {
    return (
      <label className="language-short">
        <span className="sr">{texts.label}</span>
        <span aria-hidden>{language.toUpperCase()}</span>
        <ChevronDown size={13} strokeWidth={1.75} aria-hidden />
        <select
          value={language}
          onChange={(event) => {
            const chosen = LANGUAGES.find((one) => one === event.currentTarget.value)
            if (chosen !== undefined) chooseLanguage(chosen)
          }}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {LANGUAGE_NAME[one]}
            </option>
          ))}
        </select>
      </label>
    )
  }

  return (
    <fieldset className="language-names">
      <legend className="sr">{texts.label}</legend>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => chooseLanguage(one)}
        >
          {LANGUAGE_NAME[one]}
        </button>
      ))}
    </fieldset>
  )
}
