import { DeskPage } from '../page/desk-page.ts'
import { PhonePage } from '../page/phone-page.ts'
import { openCircle, untilPhase } from '../world/device.ts'
import { untilKept } from '../world/kept.ts'
import { sits } from '../world/seat.ts'
import { expectStored } from '../world/stored.ts'
import { expect, type Page, test } from '../world/world.ts'

/** What was typed survives: the server's crash, a dead network, a reload, a closed tab, sleep. */

test.use({ keeps: 'pages' })

test('the server dies while one types: it is kept here, and stored when the server is back', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const page = await sits(await person('Bram'), circle)
  const board = new DeskPage(page)
  const line = page.getByRole('textbox', { name: 'What would you like to know?' })
  await line.fill('What did you hear first?')
  await line.press('Enter')
  await expect(board.note(/What did you hear first\?/)).toBeVisible()
  await expect(page.getByText(/^Saved/)).toBeVisible()

  await board.note(/What did you hear first\?/).click()
  await expect(page.getByRole('textbox', { name: 'Write in this note' })).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' And what')
  await kring.kill()
  await page.keyboard.type(' after that?')
  await page.keyboard.press('Escape')
  await line.fill('Who else was there?')
  await line.press('Enter')
  await expect(page.getByText('Offline, 2 notes kept here')).toBeVisible()
  await expect(page.getByText('Kept on this device')).toHaveCount(2)

  await kring.restart()
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await expect(page.getByText('Kept on this device')).toHaveCount(0)
  await expectStored(circle, [
    'What did you hear first? And what after that?',
    'Who else was there?',
  ])
})

/** What is to be stored on the device from now on never gets there, as on one that is very slow. */
async function storeHangs(page: Page): Promise<void> {
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => new EventTarget() as IDBRequest<IDBValidKey>
  })
}

test('a page that is left and loaded anew without a network has lost nothing', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const page = await sits(await person('Bram', { screen: 'phone' }), circle)
  const bram = new PhonePage(page)
  await expect(bram.field('Question')).toBeVisible()
  await untilKept(page)

  await kring.kill()
  await storeHangs(page)
  await bram.add('Question', 'What would she say to this?')
  await bram.keepFaceDown('Idea', 'Ask her tonight.')
  await bram.write('Question', 'And what would')
  await expect(page.getByText('Offline, 2 notes kept here')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Offline, 2 notes kept here')).toBeVisible()
  await expect(bram.sheet.getByText('Ask her tonight.')).toBeVisible()
  await expect(bram.field('Question')).toHaveValue('And what would')

  await kring.restart()
  await expect(bram.field('Question')).toHaveValue('And what would')
  await expectStored(circle, ['What would she say to this?'])
  await expect(page.getByText(/^Offline/)).toBeHidden()
})

test('a tab closed without a network is opened again with all that was in it', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Bram', { screen: 'phone' })
  const bram = new PhonePage(await sits(someone, circle))
  await expect(bram.field('Question')).toBeVisible()
  await someone.context.setOffline(true)
  await bram.add('Question', 'What stops you from calling her?')
  await bram.keepFaceDown('Idea', 'Call her tonight.')
  await expect(bram.page.getByText('Offline, 2 notes kept here')).toBeVisible()
  await bram.page.close()

  await someone.context.setOffline(false)
  const again = new PhonePage(await someone.context.newPage())
  await again.page.goto(`/m/${circle.meeting}`)
  await expect(again.sheet.getByText('Call her tonight.')).toBeVisible()
  await expectStored(circle, ['What stops you from calling her?'])
})

test('words that stand on the line, not yet added, are there after a reload', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  for (const screen of ['desk', 'phone'] as const) {
    const page = await sits(await person('Amina', { screen }), circle)
    const line =
      screen === 'desk'
        ? page.getByRole('textbox', { name: 'What would you like to know?' })
        : new PhonePage(page).field('Question')
    await line.fill(`What do you see from here, at the ${screen}?`)
    await page.reload()
    await expect(line).toHaveValue(`What do you see from here, at the ${screen}?`)
  }
})

test('two tabs of one person: what is written in one without a network goes in from either', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Bram')
  const first = await sits(someone, circle)
  const second = await someone.context.newPage()
  await second.goto(`/m/${circle.meeting}`)
  const words = ['Asked in the first tab?', 'Asked in the second tab?']
  for (const page of [first, second]) {
    await expect(new DeskPage(page).composer).toBeVisible()
  }
  await someone.context.setOffline(true)
  for (const [at, page] of [first, second].entries()) {
    const line = page.getByRole('textbox', { name: 'What would you like to know?' })
    await line.fill(words[at] ?? '')
    await line.press('Enter')
    await expect(page.getByText('Offline, 1 note kept here')).toBeVisible()
  }
  await someone.context.setOffline(false)
  for (const page of [first, second]) {
    for (const each of words) await expect(new DeskPage(page).note(each)).toHaveCount(1)
    await expect(page.getByText(/^Saved/)).toBeVisible()
  }
  await expectStored(circle, words)
})

test('two tabs of one person: each has its own line again after a reload', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Bram')
  const first = await sits(someone, circle)
  const second = await someone.context.newPage()
  await second.goto(`/m/${circle.meeting}`)
  const lineOf = (page: Page) => page.getByRole('textbox', { name: 'What would you like to know?' })
  await lineOf(first).fill('In the first tab')
  await lineOf(second).fill('In the second tab')
  await first.reload()
  await expect(lineOf(first)).toHaveValue('In the first tab')
  await lineOf(first).press('Enter')
  await expect(lineOf(first)).toHaveValue('')
  await second.reload()
  await expect(lineOf(second)).toHaveValue('In the second tab')
  await first.reload()
  await expect(lineOf(first)).toHaveValue('')
})

test('a phone that slept through a phase wakes in the right one, and nothing it held is lost', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Bram', { screen: 'phone' })
  const bram = new PhonePage(await sits(someone, circle))
  await expect(bram.prompt(/^One open question at a time/)).toBeVisible()

  await test.step('asleep, with a question on the way', async () => {
    await someone.context.setOffline(true)
    await expect(bram.page.getByText(/^Offline/)).toBeVisible()
    await bram.add('Question', 'What would you miss if it stopped?')
    await circle.lead.command(circle.meeting, { type: 'phase.next' })
  })

  await test.step('awake: the phase has gone on, and the question waits with the reason', async () => {
    await someone.context.setOffline(false)
    await expect(bram.prompt(/^One open question at a time/)).toBeHidden()
    const tray = bram.sheet.getByRole('region', { name: 'Not let in' })
    await expect(tray.getByText('What would you miss if it stopped?')).toBeVisible()
    await expect(tray.getByText(/Questions (open|do not open)/)).toBeVisible()
  })

  await test.step('it is kept face down, and survives a reload there', async () => {
    const tray = bram.sheet.getByRole('region', { name: 'Not let in' })
    await tray.getByRole('button', { name: 'Keep face down' }).click()
    await expect(tray).toBeHidden()
    const faceDown = bram.sheet.getByRole('region', { name: 'Face down, 1' })
    await expect(faceDown.getByText('What would you miss if it stopped?')).toBeVisible()
    await bram.page.reload()
    await expect(faceDown.getByText('What would you miss if it stopped?')).toBeVisible()
  })

  await test.step('when the phase comes back, it is offered again', async () => {
    await circle.lead.command(circle.meeting, { type: 'phase.back' })
    await bram.sheet.getByRole('button', { name: 'Add now' }).click()
    await expectStored(circle, ['What would you miss if it stopped?'])
  })
})

test('a question written without a network, and still in time, goes in by itself', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Bram', { screen: 'phone' })
  const bram = new PhonePage(await sits(someone, circle))
  await expect(bram.field('Question')).toBeVisible()
  await someone.context.setOffline(true)
  await bram.add('Question', 'Since when do you know?')
  await expect(bram.page.getByText('Offline, 1 note kept here')).toBeVisible()
  await someone.context.setOffline(false)
  await expectStored(circle, ['Since when do you know?'])
  await expect(bram.page.getByText(/^Offline/)).toBeHidden()
  await expect(bram.sheet.getByText('Not let in')).toBeHidden()
})
