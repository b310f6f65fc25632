import type { Page } from '@playwright/test'

/** At the pace of a real circle, so that nothing happens while a picture is taken. */
export const REHEARSE = '/rehearse?method=backstage&case=health-care&lively=lively&pace=1&seed=3'

/** Into the questions of the case, until something there asks for who leads. */
export async function rehearsesUntilAsked(page: Page): Promise<void> {
  await rehearses(page, async () => {
    const phase = await page.locator('.seg.now .nm b').allInnerTexts()
    return phase[0] === '3' && (await page.locator('.rehearsal-ways li').count()) > 0
  })
}

export async function rehearsesToTheEnd(page: Page): Promise<void> {
  await rehearses(page, async () => (await page.locator('.look-back').count()) > 0)
}

/** By keys: on to what happens, the first answer, and every sixteenth time the next phase. */
async function rehearses(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  await page.locator('.rehearse-form button[type="submit"]').click()
  await page.locator('.rehearsal-desk').waitFor()
  for (let presses = 1; presses < 400 && !(await isThere()); presses += 1) {
    const asked = await page.locator('.rehearsal-ways li').count()
    const clock = await page.locator('.rehearsal').getAttribute('data-clock')
    const goesOn = clock === 'balcony' ? 'b' : clock === 'stands' ? ' ' : 'f'
    await page.keyboard.press(asked > 0 ? '1' : presses % 16 === 0 ? 'n' : goesOn)
  }
}
