import type { InEachLanguage } from '@kring/shared/language/language'

/**
 * The texts of one feature. English says which there are; a missing or extra one in another
 * language does not compile.
 */
export function eachLanguage<Texts>(texts: {
  en: Texts
  sv: NoInfer<Texts>
  nl: NoInfer<Texts>
}): InEachLanguage<Texts> {
  return texts
}
