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
export function beginWith(field: HTMLElement | null, word: string): void {
  if (!field) return
  field.focus()
  if (field instanceof HTMLTextAreaElement) {
    field.setSelectionRange(0, 0)
    put(`${word} `)
    field.setSelectionRange(word.length + 1, field.value.length)
    return
  }
  const selection = getSelection()
  selection?.selectAllChildren(field)
  selection?.collapseToStart()
  put(`${word} `)
  // The editor reads what came before it lets anything be chosen.
  requestAnimationFrame(() => selection?.modify('extend', 'forward', 'documentboundary'))
}

/** Says these words in the place of all that stands in an editor. */
export function sayInstead(field: HTMLElement | null, words: string): void {
  if (!field) return
  field.focus()
  getSelection()?.selectAllChildren(field)
  put(words)
}

/** The one way of putting words in that undo can take back. */
function put(words: string): void {
  document.execCommand('insertText', false, words)
}
