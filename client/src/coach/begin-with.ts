import type { InEachLanguage } from '@kring/shared/language/language'

/** How an open question may begin, in the language it is written in. */
export const BEGINNINGS: InEachLanguage<readonly string[]> = {
  en: ['What', 'How', 'When'],
  sv: ['Vad', 'Hur', 'När'],
  nl: ['Wat', 'Hoe', 'Wanneer'],
}

/**
 * Puts a word before what stands in the field, which is then chosen: who types on says it anew, who
 * does not keeps every word.
 */
export function beginWith(field: HTMLTextAreaElement | null, word: string): void {
  if (!field) return
  field.focus()
  field.setSelectionRange(0, 0)
  // The one way of putting words in that undo can take back.
  document.execCommand('insertText', false, `${word} `)
  field.setSelectionRange(word.length + 1, field.value.length)
}
