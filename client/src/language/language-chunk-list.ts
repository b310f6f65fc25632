import type { InEachLanguage } from '@kring/shared/language/language'

/** The texts of one language that belong to one page, by the file they stand in. */
export interface LanguageChunk {
  readonly texts: { readonly [file: string]: readonly unknown[] }
}

/**
 * Where a build finds the texts that it took out of the files, by page: `build/language-chunks.ts`
 * fills this list. In the sources it is empty, since there every file holds its own.
 */
export const LANGUAGE_CHUNKS: {
  readonly [page: string]: InEachLanguage<() => Promise<LanguageChunk>>
} = {}
