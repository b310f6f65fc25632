import type { InEachLanguage } from '@kring/shared/language/language'

/** Each language by the name its own speakers give it. */
export const LANGUAGE_NAME: InEachLanguage = { en: 'English', sv: 'Svenska', nl: 'Nederlands' }
