import { DeskPage } from '../page/desk-page.ts'
import { Device, openCircle } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, type Page, test } from '../world/world.ts'

/** Presses Tab until the keys are on it, as somebody without a mouse does. */
async function tabTo(page: Page, name: string | RegExp, role: 'button' | 'textbox' = 'button') {
  const target = page.getByRole(role, { name, exact: true }).filter({ visible: true }).first()
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

test('a case from the first page to the agreement, without a mouse', async ({ kring, person }) => {
  const { page } = await person('Saskia')
  const { keyboard } = page
  const saskia = new DeskPage(page)
  const omar = new Device(kring.url)

  await test.step('start a meeting in which who leads has a turn too', async () => {
    await page.goto('/')
    await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused()
    await keyboard.type('Saskia')
    await tabTo(page, 'Choose method')
    await keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    const chosen = dialog.getByRole('radio', { name: /^Backstage/ })
    await expect(chosen).toBeChecked()
    const wanted = dialog.getByRole('radio', { name: /^Learning group/ })
    for (let presses = 0; presses < 20; presses++) {
      if (await chosen.evaluate((element) => element === document.activeElement)) break
      await keyboard.press('Tab')
    }
    for (let presses = 0; presses < 20 && !(await wanted.isChecked()); presses++) {
      await keyboard.press('ArrowDown')
    }
    await expect(wanted).toBeChecked()
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await tabTo(page, 'Start a meeting now')
    await keyboard.press('Enter')
    await page.waitForURL(/\/m\/[\w-]+$/)
    const joinCode = await saskia.joinCode()
    for (const name of ['Omar', 'Ylva']) {
      const device = name === 'Omar' ? omar : new Device(kring.url)
      expect((await device.ask('POST', '/api/join', { joinCode, name })).status).toBe(201)
    }
    await tabTo(page, 'Start the meeting')
    await keyboard.press('Enter')
  })

  await test.step('open the own case, and say what it is about', async () => {
    await tabTo(page, 'Saskia')
    await keyboard.press('Enter')
    await tabTo(page, 'Open Saskia’s case')
    await keyboard.press('Enter')
    await tabTo(page, 'Problem · Saskia', 'textbox')
    await keyboard.type('I cannot say no.')
    await keyboard.press('F6')
    await expect(page.getByRole('complementary', { name: 'People' })).toBeFocused()
  })

  await test.step('the next phase, by its key', async () => {
    await keyboard.press('Shift+ArrowRight')
    await expect(saskia.prompt('Curious first. Advice waits.')).toBeVisible()
    const view = await omar.view(saskia.meeting)
    const line = await omar.line(`meeting:${saskia.meeting}`)
    line.addNote({
      kind: 'open-question',
      text: 'What would a no cost you?',
      by: view.you,
      turn: await omar.openTurn(saskia.meeting),
    })
    await expect(saskia.note(/What would a no cost you\?/)).toBeVisible()
    line.close()
  })

  await test.step('add a note', async () => {
    await keyboard.press('n')
    await expect(
      page.getByRole('textbox', { name: 'What would a camera have seen?' }),
    ).toBeFocused()
    await keyboard.type('Three people asked on Friday.')
    await keyboard.press('Enter')
    await expect(saskia.note(/Three people asked on Friday\./)).toBeVisible()
  })

  await test.step('walk to it with the arrows, open it and change it', async () => {
    const own = saskia.note(/Fact: Three people asked/)
    await keyboard.press('Shift+Tab')
    for (let presses = 0; presses < 40; presses++) {
      const at = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
      if (at === 'Board' || at.startsWith('Question:') || at.startsWith('Fact:')) break
      await keyboard.press('Shift+Tab')
    }
    await keyboard.press('ArrowDown')
    for (let presses = 0; presses < 4; presses++) {
      if (await own.evaluate((element) => element === document.activeElement)) break
      await keyboard.press('ArrowDown')
    }
    await expect(own).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Write in this note' })).toBeFocused()
    await keyboard.press('Control+End')
    await keyboard.type(' I said yes to all.')
    await keyboard.press('Escape')
    await expect(saskia.note(/Three people asked on Friday\. I said yes to all\./)).toBeFocused()
  })

  await test.step('move it along its ring, and the meeting stays in its phase', async () => {
    const own = saskia.note(/Fact: Three people asked/)
    const before = await own.boundingBox()
    await keyboard.press('Alt+ArrowDown')
    await expect(own).toBeFocused()
    await expect.poll(async () => (await own.boundingBox())?.y).not.toBe(before?.y)
    await expect(saskia.prompt('Curious first. Advice waits.')).toBeVisible()
    await keyboard.press('Alt+ArrowUp')
  })

  await test.step('link it to the question, and mark the question', async () => {
    await keyboard.press('l')
    await expect(page.getByText('Choose the note to link to. Esc to stop.')).toBeVisible()
    await keyboard.press('ArrowUp')
    const question = saskia.note(/What would a no cost you\?/)
    await expect(question).toBeFocused()
    await keyboard.press('Enter')
    await expect(saskia.note(/What would a no cost you\?.*1 link/)).toBeVisible()
    await keyboard.press('m')
    await expect(saskia.note(/What would a no cost you\?.*stays with you/)).toBeVisible()
  })

  await test.step('consent, and the agreement', async () => {
    await tabTo(page, /^Next: /)
    await keyboard.press('Enter')
    await tabTo(page, 'No, thank you')
    await keyboard.press('Enter')
    await expect(page.getByText('What would a no cost you?')).toBeVisible()
    await tabTo(page, 'What will Saskia do?', 'textbox')
    await keyboard.type('I say: I answer tomorrow.')
    await tabTo(page, 'My first step', 'textbox')
    await keyboard.type('To Omar, on Monday.')
    await tabTo(page, 'I agree')
    await keyboard.press('Enter')
    await expect(page.getByText(/^Agreed at/)).toBeVisible()
    const { state } = await omar.view(saskia.meeting)
    expect(state.agreements.map(({ what }) => what)).toEqual(['I say: I answer tomorrow.'])
  })
})

test('a popover and a dialog give the keys back where they came from', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  const saskia = await person('Saskia')
  const { page } = saskia
  await sitDown(saskia, circle.lead)
  await circle.lead.command(circle.meeting, { type: 'meeting.start' })
  await page.goto(`/m/${circle.meeting}`)

  await tabTo(page, 'More')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Skip this phase' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Skip this phase' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'More', exact: true })).toBeFocused()

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('button', { name: 'More', exact: true })).toBeFocused()
})
