import type { Locator, Page } from '@playwright/test'
import type { SampleRoom } from '../sample-room.ts'

export const CLOSED = {
  en: 'Does R. know that you know?',
  sv: 'Vet R. att du vet?',
  nl: 'Weet R. dat jij het weet?',
} as const
const ALSO_CLOSED = {
  en: 'Was it busy that morning?',
  sv: 'Var det bråttom den morgonen?',
  nl: 'Was het druk die ochtend?',
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
export async function isHintedInANote(page: Page, room: SampleRoom): Promise<void> {
  const note = page.locator('[data-note]').filter({ hasText: 'Bram' }).last()
  await note.focus()
  await page.keyboard.press('Enter')
  await saysOtherwise(note.locator('[contenteditable="true"]'), room)
}

/** In the text of the board. */
export async function isHintedInTheText(page: Page, room: SampleRoom): Promise<void> {
  await page.locator('[data-note]').first().focus()
  await page.keyboard.press('t')
  const note = page.locator('.text-note').filter({ hasText: 'Bram' }).last()
  await note.locator('.text-opens').click()
  await note.locator('.text-acts button').first().click()
  await saysOtherwise(note.locator('[contenteditable="true"]'), room)
}

/** And in a question that waits face down in the hand. */
export async function isHintedFaceDown(page: Page, room: SampleRoom): Promise<void> {
  const draft = page.locator('.phone-draft').first()
  await draft.getByRole('button').last().click()
  await draft.locator('textarea').fill(CLOSED[room.language])
  await page.locator('.coach-line').waitFor()
}

/** What stands there stays for the next picture: a hint comes for other words than those. */
async function saysOtherwise(editor: Locator, { language }: SampleRoom): Promise<void> {
  const stands = (await editor.innerText()).trim()
  await editor.fill((stands === CLOSED[language] ? ALSO_CLOSED : CLOSED)[language])
  await editor.page().locator('.coach-line').waitFor()
}
