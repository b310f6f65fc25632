import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '../world/world.ts'

/** A rehearsal that is always the same one: the seed is in its address. */
const THE_SAME = '/rehearse?method=backstage&case=health-care&lively=lively&seed=3'
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

test.describe.configure({ mode: 'parallel' })

/** Time goes only by the keys then, so that a rehearsal goes the same way each time. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000)
}

async function begin(page: Page): Promise<void> {
  await page.clock.install()
  await page.clock.resume()
  await page.goto(THE_SAME)
  await page.getByRole('radio', { name: /^20 ×/ }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await stopTime(page)
}

const ways = (page: Page) => page.getByRole('region', { name: 'Your desk' }).getByRole('listitem')
const allSaid = (page: Page) => page.getByText('Nobody has anything to add in this phase.')

/** On to what happens until this is there; answers with the first way, goes on when all is said. */
async function until(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 600; presses += 1) {
    if (await isThere()) return
    const clock = await page.locator('.rehearsal').getAttribute('data-clock')
    if ((await ways(page).count()) > 0) await page.keyboard.press('1')
    else if (clock === 'balcony') await page.keyboard.press('b')
    else if (clock === 'stands') await page.keyboard.press(' ')
    else await page.keyboard.press((await allSaid(page).isVisible()) ? 'n' : 'f')
  }
  throw new Error('it does not come')
}

/** Colours that fade from one theme to the other are looked at when they have arrived. */
async function settle(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
}

/** With time going again, which the look needs; a moment that waits stands still all the same. */
async function accessible(page: Page, screen: string): Promise<void> {
  await page.clock.resume()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(settle)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze()
    const found = violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) }))
    expect.soft(found, `${screen}, ${colorScheme}`).toEqual([])
  }
}

test('a whole rehearsal by keyboard, at the highest speed, and nothing is left of it', async ({
  person,
}) => {
  const { page } = await person('Saskia')
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
  page.on('websocket', (socket) => asked.push(`socket ${socket.url()}`))
  await begin(page)
  await expect(page.getByText('Nothing is stored', { exact: true })).toBeVisible()
  const ruler = page.getByRole('navigation', { name: 'The run of the meeting' })
  await expect(ruler.getByText(/^A case/)).toHaveCount(1)

  await test.step('an early advice is refused, and lies face down', async () => {
    const kept = page.locator('[data-kept]')
    await until(page, async () => (await kept.count()) > 0)
    await expect(kept).toHaveText(/’s idea, kept face down/)
    await expect(page.getByRole('region', { name: 'Your desk' })).toContainText(
      /Ideas open in phase 6, about \d\d:\d\d/,
    )
    await expect(ways(page)).toHaveCount(3)
    await page.keyboard.press('1')
    await expect(ways(page)).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'What it did' })).toBeVisible()
    await expect(kept).toHaveCount(1)
  })

  await test.step('the moves of a meeting: pause, balcony, two minutes, the word', async () => {
    await until(page, async () => (await ways(page).count()) === 0)
    const timer = page.getByRole('timer')
    await page.keyboard.press(' ')
    await expect(timer).toContainText('paused')
    await page.keyboard.press(' ')
    await expect(timer).not.toContainText('paused')
    await page.keyboard.press('b')
    await expect(page.getByText('On the balcony')).toBeVisible()
    await page.keyboard.press('b')
    await expect(page.getByText('On the balcony')).toBeHidden()
    await page.keyboard.press('g')
    await expect(page.locator('.people-ring .who')).toContainText('speaks')
  })

  await test.step('time runs by itself, twenty times as fast', async () => {
    await until(page, async () => (await ways(page).count()) === 0)
    const timer = page.getByRole('timer')
    await page.keyboard.press('+')
    const before = await timer.innerText()
    await page.clock.runFor(500)
    await expect.poll(() => timer.innerText()).not.toBe(before)
  })

  await test.step('to the end, and a calm look back', async () => {
    const looksBack = page.getByRole('heading', { name: 'Looking back' })
    await until(page, () => looksBack.isVisible())
    await expect(looksBack).toBeFocused()
    await expect(page.getByText('To try another time')).toBeVisible()
    const moments = page.locator('.look-back-moments li')
    expect(await moments.count()).toBeGreaterThan(5)
    await expect(page.getByText('has it solved').first()).toBeVisible()
    await accessible(page, 'look back')
  })

  await test.step('a reload leaves nothing, and only files were fetched', async () => {
    await page.reload()
    await expect(page.getByRole('heading', { name: 'Rehearse leading' })).toBeVisible()
    const left = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      cookies: document.cookie,
    }))
    expect(left).toEqual({ local: [], session: [], databases: [], cookies: '' })
    expect(asked.filter((one) => !one.startsWith('GET ') || /\/(api|sync)\//u.test(one))).toEqual(
      [],
    )
  })
})

test('the same seed brings the same moment, and a mouse answers it too', async ({ person }) => {
  const { page } = await person('Saskia', { motion: 'reduced' })
  await page.goto('/')
  await page.getByRole('link', { name: 'Rehearse leading' }).click()
  await expect(page.getByRole('heading', { name: 'Rehearse leading' })).toBeVisible()
  await accessible(page, 'choosing')

  const seen: string[] = []
  for (let time = 0; time < 2; time += 1) {
    await begin(page)
    await until(page, async () => (await ways(page).count()) > 0)
    seen.push(await page.getByRole('status').getByRole('heading').innerText())
  }
  expect(seen[0]).toBe(seen[1])
  await accessible(page, 'a moment')
  await ways(page).first().getByRole('button').click()
  await expect(ways(page)).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Your desk' })).toBeFocused()
})

for (const [language, title, board] of [
  ['sv', 'Öva på att leda', 'Börja övningen'],
  ['nl', 'Oefenen met leiden', 'Begin met oefenen'],
] as const) {
  test(`on a phone, in ${language}: nothing is wider than the screen`, async ({ person }) => {
    const { page } = await person('Saskia', { language, screen: 'phone', motion: 'reduced' })
    const fits = () =>
      page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
    await page.clock.install()
    await page.goto(THE_SAME)
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
    expect(await fits()).toBe(true)
    await page.getByRole('button', { name: board }).click()
    await expect(page.getByRole('timer')).toBeVisible()
    await stopTime(page)
    const desk = page.locator('.rehearsal-ways li')
    for (let presses = 0; (await desk.count()) === 0 && presses < 100; presses += 1) {
      await page.keyboard.press('f')
    }
    expect(await fits()).toBe(true)
    await accessible(page, `a moment in ${language}`)
  })
}
