import type { Page } from '@playwright/test'
import { openCircle, untilPhase } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, test } from '../world/world.ts'

/** Beside a video call: the window that stays on top. Offered only where the browser has one. */

const hasWindow = (page: Page) => page.evaluate(() => 'documentPictureInPicture' in window)

test('where the browser has no such window, none is offered', async ({ kring, person }) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const bram = await person('Bram')
  await sitDown(bram, circle.members['Bram']?.device ?? circle.lead)
  await bram.page.addInitScript(() => {
    Reflect.deleteProperty(window, 'documentPictureInPicture')
  })
  await bram.page.goto(`/m/${circle.meeting}`)
  await expect(bram.page.getByRole('button', { name: 'Raise your hand' })).toBeVisible()
  expect(await hasWindow(bram.page)).toBe(false)
  await expect(bram.page.getByRole('button', { name: /in a small window/ })).toHaveCount(0)
})

test('phase, time, prompt, whose turn and the own hand, in a window on top', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const bram = circle.members['Bram']
  if (!bram) throw new Error('Bram did not come in')
  const someone = await person('Bram', { theme: 'dark' })
  await sitDown(someone, bram.device)
  await someone.page.goto(`/m/${circle.meeting}`)
  const button = someone.page.getByRole('button', { name: /in a small window/ })
  const opening = someone.context.waitForEvent('page')
  await button.click()
  const small = await opening

  await test.step('it says where the meeting stands, and looks like the page', async () => {
    await expect(small.getByRole('heading', { name: 'Explore with open questions' })).toBeVisible()
    await expect(small.getByRole('timer')).toHaveText(/\d:\d\d/)
    await expect(small.getByText('Nobody has the word')).toBeVisible()
    const ground = (page: Page) =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await ground(small)).toBe(await ground(someone.page))
  })

  await test.step('a hand goes up and down, by the key and by the button', async () => {
    await small.getByRole('button', { name: 'Raise your hand' }).focus()
    await small.keyboard.press('h')
    await expect(small.getByText('Your hand is up, number 1')).toBeVisible()
    expect((await circle.lead.view(circle.meeting)).hands).toEqual([bram.id])
    await small.getByRole('button', { name: 'Take your hand down' }).click()
    await expect(small.getByRole('button', { name: 'Raise your hand' })).toBeVisible()
  })

  await test.step('the own turn is said, and handed on', async () => {
    await circle.lead.command(circle.meeting, { type: 'speaker.set', member: bram.id })
    await expect(small.getByText('Your turn')).toBeVisible()
    await small.getByRole('button', { name: 'I have said it' }).click()
    await expect(small.getByText('Nobody has the word')).toBeVisible()
    expect((await circle.lead.view(circle.meeting)).speaker).toBeNull()
  })

  await test.step('a balcony pause and another language reach it too', async () => {
    await circle.lead.command(circle.meeting, { type: 'balcony.open' })
    await expect(small.getByRole('heading', { name: 'Balcony pause' })).toBeVisible()
    await circle.lead.command(circle.meeting, { type: 'balcony.close' })
    await someone.page.getByRole('combobox', { name: 'Language' }).selectOption('nl')
    await expect(small.getByText('Niemand heeft het woord')).toBeVisible()
    await expect(small.locator('html')).toHaveAttribute('lang', 'nl')
  })

  await test.step('it goes with the meeting', async () => {
    const closing = small.waitForEvent('close')
    await circle.lead.command(circle.meeting, { type: 'meeting.close' })
    await closing
  })
})
