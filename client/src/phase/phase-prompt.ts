import type { Language } from '@kring/shared/language/language'
import type { Phase } from '@kring/shared/method/method'

/**
 * The prompt of a phase as a screen shows it. `{agreement}` stands for the words of last time's
 * agreement; a screen shows those on their own, in the book face, so the sentence ends before them.
 */
export function phasePrompt(phase: Phase, language: Language): string {
  return phase.prompt[language].replace(/\s*[:,]?\s*\{agreement\}/u, '')
}
