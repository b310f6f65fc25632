import type { Page } from '@playwright/test'
import type { SampleRoom } from '../sample-room.ts'

export const CLOSED = {
  en: 'Does R. know that you know?',
  sv: 'Vet R. att du vet?',
  nl: 'Weet R. dat jij het weet?',
} as const
export const ADVICE = {
  en: 'Have you considered talking to her directly?',
  sv: 'Har du övervägt att prata direkt med henne?',
  nl: 'Heb je overwogen om haar er rechtstreeks op aan te spreken?',
} as const

/** A question that the coach asks something back about, in the words of the circle. */
export function isHinted(words: typeof CLOSED | typeof ADVICE) {
  return async (page: Page, room: SampleRoom): Promise<void> => {
    const line = page.locator('.composer textarea, .phone-write textarea').first()
    await line.fill(words[room.language])
    await page.locator('.coach-line').waitFor()
  }
}
