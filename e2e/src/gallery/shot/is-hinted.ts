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

/** The same in an open question of one's own on the board, gone back into. */
export function isHintedInANote(words: typeof CLOSED) {
  return async (page: Page, room: SampleRoom): Promise<void> => {
    const note = page.locator('[data-note]').filter({ hasText: 'Bram' }).last()
    await note.focus()
    await page.keyboard.press('Enter')
    await note.locator('[contenteditable="true"]').fill(words[room.language])
    await page.locator('.coach-line').waitFor()
  }
}

/** In the text of the board. */
export function isHintedInTheText(words: typeof CLOSED) {
  return async (page: Page, room: SampleRoom): Promise<void> => {
    await page.locator('[data-note]').first().focus()
    await page.keyboard.press('t')
    const note = page.locator('.text-note').filter({ hasText: 'Bram' }).last()
    await note.locator('.text-opens').click()
    await note.locator('.text-acts button').first().click()
    await note.locator('[contenteditable="true"]').fill(words[room.language])
    await page.locator('.coach-line').waitFor()
  }
}

/** And in a question that waits face down in the hand. */
export function isHintedFaceDown(words: typeof CLOSED) {
  return async (page: Page, room: SampleRoom): Promise<void> => {
    const draft = page.locator('.phone-draft').first()
    await draft.getByRole('button').last().click()
    await draft.locator('textarea').fill(words[room.language])
    await page.locator('.coach-line').waitFor()
  }
}
