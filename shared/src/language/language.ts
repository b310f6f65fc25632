/** The languages of every text in Kring, from the first string. */
export const LANGUAGES = ['en', 'sv', 'nl'] as const
export type Language = (typeof LANGUAGES)[number]

/** One text in each language. A missing one does not compile. */
export type InEachLanguage<Text = string> = { readonly [language in Language]: Text }

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}
