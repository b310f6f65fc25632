import { ByKeyboard } from '../page/by-keyboard.ts'
import { barriers } from '../world/barriers.ts'
import { expect, type Language, type Page, test } from '../world/world.ts'

/** A facilitator reads about the methods: in each language, and with a keyboard alone. */

interface Words {
  readonly list: string
  readonly method: string
  readonly safe: RegExp
  readonly aloud: RegExp
  readonly lock: string
}

const WORDS: Record<Language, Words> = {
  en: {
    list: 'Methods',
    method: 'Gossip method',
    safe: /Only in a safe circle/,
    aloud: /Today we gossip, with respect/,
    lock: 'Advice opens here.',
  },
  sv: {
    list: 'Metoder',
    method: 'Skvallermetoden',
    safe: /Bara i en trygg cirkel/,
    aloud: /I dag skvallrar vi, med respekt/,
    lock: 'Här öppnar råden.',
  },
  nl: {
    list: 'Methoden',
    method: 'Roddelmethode',
    safe: /Alleen in een veilige kring/,
    aloud: /Vandaag roddelen we, met respect/,
    lock: 'Hier gaat advies open.',
  },
}

async function expectOpenToAll(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft(await barriers(page), `${screen}, ${colorScheme}`).toEqual([])
  }
}

for (const language of ['en', 'sv', 'nl'] as const) {
  test(`the methods and the page of one of them: ${language}`, async ({ person }) => {
    const words = WORDS[language]
    const { page } = await person('Saskia', { language, motion: 'reduced' })
    await page.goto('/methods')
    await expect(page.getByRole('heading', { level: 1, name: words.list })).toBeVisible()
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(14)
    await expectOpenToAll(page, 'all methods')
    await page.getByRole('link', { name: words.method }).click()
    await expect(page.getByRole('heading', { level: 1, name: words.method })).toBeVisible()
    for (const said of [words.safe, words.aloud, words.lock]) {
      await expect(page.getByText(said).first()).toBeVisible()
    }
    await expectOpenToAll(page, 'one method')
  })
}

test('from the first page to what suits three people, by keyboard', async ({ person }) => {
  const { page } = await person('Saskia', { motion: 'reduced' })
  const keys = new ByKeyboard(page)
  await page.goto('/')
  await keys.to(page.getByRole('link', { name: 'Methods' }), 'Shift+Tab')
  await keys.press('Enter')
  await expect(page).toHaveURL(/\/methods$/)
  await keys.to(page.getByLabel('Members here, who leads not counted'))
  await keys.type('3')
  await keys.to(page.getByLabel('Time for the meeting'))
  await keys.type('45')
  await expect(page.getByRole('status').filter({ hasText: '2 of 14 fit.' })).toBeVisible()
  await keys.to(page.getByRole('link', { name: 'Troika consulting' }))
  await keys.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Troika consulting' })).toBeVisible()
  await expect(page).toHaveTitle('Troika consulting · Kring')
  await page.goBack()
  await expect(page.getByText('2 of 14 fit.')).toBeVisible()
  expect([...keys.unseen]).toEqual([])
})
