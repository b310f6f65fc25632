import { type InEachLanguage, LANGUAGES } from '@kring/shared/language/language'
import type { OwnMethod } from '@kring/shared/method/own-method'

/** Part of what is stored, and so in every language, whichever its reader has. */
const OUR_WAY: InEachLanguage<(name: string) => string> = {
  en: (name) => `${name}, our way`,
  sv: (name) => `${name}, på vårt sätt`,
  nl: (name) => `${name}, op onze manier`,
}

/** A copy whose name says that it is the circle's own, and not the method it was copied from. */
export function inOurWay(copied: OwnMethod): OwnMethod {
  const name = Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const words = copied.name[language]
      return words === undefined ? [] : [[language, OUR_WAY[language](words)]]
    }),
  )
  return { ...copied, name }
}
