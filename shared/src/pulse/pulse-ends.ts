import type { InEachLanguage } from '../language/language.ts'

/** The words at both ends of the five values: after a statement, and after a question as well. */
export const PULSE_ENDS: InEachLanguage<{ readonly least: string; readonly most: string }> = {
  en: { least: 'Hardly', most: 'Fully' },
  sv: { least: 'Knappt', most: 'Helt' },
  nl: { least: 'Nauwelijks', most: 'Helemaal' },
}
