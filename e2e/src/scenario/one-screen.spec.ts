import { DeskPage } from '../page/desk-page.ts'
import { openCircle } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, test } from '../world/world.ts'

/** One laptop on a projector, and nobody else has a device: the scribe does all of it. */

test('a whole meeting on one screen', async ({ kring, person }) => {
  test.setTimeout(150_000)
  const circle = await openCircle(kring.url, { names: [] })
  const saskia = await person('Saskia', { motion: 'reduced' })
  await sitDown(saskia, circle.lead)
  const { page } = saskia
  const { keyboard } = page
  const desk = new DeskPage(page)
  const seat = (name: string) =>
    page.getByRole('group', { name: 'Whose words' }).getByRole('button', { name })
  const view = () => circle.lead.view(circle.meeting)
  const idOf = async (name: string) =>
    (await view()).state.members.find((member) => member.name === name)?.id

  await test.step('the screen is shared, and the others are added by name', async () => {
    await page.goto(`/m/${circle.meeting}`)
    await page.getByRole('switch', { name: /We share this screen/ }).click()
    const line = page.getByRole('textbox', { name: 'Add somebody by name' })
    for (const name of ['Marit', 'Bram', 'Amina', 'Jonas']) {
      await line.fill(name)
      await line.press('Enter')
      await expect(page.getByRole('switch', { name: `${name} is here` })).toBeVisible()
    }
    await line.fill('Marit')
    await line.press('Enter')
    await expect(page.getByText('Marit is in the circle already.')).toBeVisible()
    await page.getByRole('switch', { name: 'Jonas is here' }).click()
    await expect(seat('Jonas')).toHaveCount(0)
    await expect(seat('Amina')).toBeVisible()
  })

  await test.step('a case is offered by the hand of the scribe', async () => {
    await keyboard.press('Alt+1')
    await expect(seat('Marit')).toHaveAttribute('aria-pressed', 'true')
    const offer = page.getByRole('textbox', { name: 'What Marit says' })
    await offer.fill('My shifts are rearranged around me')
    await offer.press('Enter')
    await expect.poll(async () => (await view()).offersWaiting).toBe(1)
    await desk.start()
  })

  await test.step('who sits at the screen is here: nobody is away but who is not in the room', async () => {
    await expect(desk.people.getByText(/^Four in the room, one not here\./)).toBeVisible()
  })

  await test.step('nothing private stands on the shared picture', async () => {
    await expect(page.getByText('Only you see this')).toHaveCount(0)
    await page.getByRole('button', { name: 'For your eyes only' }).click()
    await expect(page.getByRole('dialog', { name: 'Everyone sees this screen' })).toBeVisible()
    await page.getByRole('button', { name: 'Not now' }).click()
    await expect(page.getByText('Only you see this')).toHaveCount(0)
    await page.getByRole('button', { name: 'For your eyes only' }).click()
    await page.getByRole('button', { name: 'Show it' }).click()
    await expect(page.getByText('Only you see this').first()).toBeVisible()
    await page.getByRole('button', { name: 'Put it away' }).click()
    await expect(page.getByText('Only you see this')).toHaveCount(0)
  })

  await test.step('a round: one key gives the word, and the words are theirs', async () => {
    await keyboard.press('Alt+Shift+2')
    await expect.poll(async () => (await view()).speaker).toBe(await idOf('Bram'))
    const line = page.getByRole('textbox', { name: 'What Bram says' })
    await line.fill('Tired, and glad to be here.')
    await line.press('Enter')
    const bram = await idOf('Bram')
    await expect
      .poll(async () => (await view()).state.answers.map(({ by, text }) => [by, text]))
      .toEqual([[bram, 'Tired, and glad to be here.']])
    await page.getByRole('button', { name: /^Pass/ }).click()
    await expect.poll(async () => (await view()).speaker).toBe(await idOf('Amina'))
  })

  await test.step('the case is chosen and opened', async () => {
    const giver = await idOf('Marit')
    if (!giver) throw new Error('Marit is not there')
    for (let at = 0; at < 6 && !(await view()).turn; at++) {
      await circle.lead.command(circle.meeting, {
        type: 'turn.open',
        caseGiver: giver,
        title: 'My shifts are rearranged around me',
      })
    }
    await expect(page.getByRole('textbox', { name: /^Problem/ })).toBeVisible()
    await page.getByRole('textbox', { name: /^Problem/ }).click()
    await keyboard.type('Our nurse swaps beds around me.')
  })

  await test.step('a hand goes up by one key, and the word follows it', async () => {
    for (let at = 0; at < 8 && (await view()).phase !== 'explore'; at++) {
      await circle.lead.command(circle.meeting, { type: 'phase.next' })
    }
    await page.getByRole('region', { name: 'Whose words are written down' }).focus()
    await keyboard.press('Alt+3')
    await keyboard.press('h')
    await expect.poll(async () => (await view()).hands).toEqual([await idOf('Amina')])
    await keyboard.press('w')
    await expect.poll(async () => (await view()).speaker).toBe(await idOf('Amina'))
    expect((await view()).hands).toEqual([])
  })

  await test.step('a question is written while the keys stay on the line', async () => {
    const line = desk.composer.getByRole('textbox')
    await line.click()
    await keyboard.type('What does saying nothing give you?')
    await keyboard.press('Enter')
    await expect(desk.note(/What does saying nothing give you\?.*Amina/s)).toBeVisible()
    await keyboard.press('Alt+2')
    await keyboard.type('When did it go well?')
    await keyboard.press('Enter')
    await expect(desk.note(/When did it go well\?.*Bram/s)).toBeVisible()
  })

  await test.step('what stays with Marit is marked for her', async () => {
    await desk.note(/What does saying nothing/).focus()
    await keyboard.press('m')
    await expect(desk.note(/What does saying nothing.*stays with Marit/s)).toBeVisible()
  })

  await test.step('silent writing is on paper, then read aloud', async () => {
    for (let at = 0; at < 8 && (await view()).phase !== 'ideas'; at++) {
      await circle.lead.command(circle.meeting, { type: 'phase.next' })
    }
    await expect(page.getByText(/Each writes on paper/)).toBeVisible()
    await keyboard.press('Alt+2')
    await desk.composer.getByRole('textbox').click()
    await keyboard.type('Ask her what she needs.')
    await keyboard.press('Enter')
    await expect(desk.note(/Idea: Ask her what she needs\..*Bram/s)).toBeVisible()
  })

  await test.step('the agreement is written for its owner', async () => {
    for (let at = 0; at < 8 && (await view()).phase !== 'agree'; at++) {
      await circle.lead.command(circle.meeting, { type: 'phase.next' })
    }
    await page.getByRole('textbox', { name: 'What will Marit do?' }).click()
    await keyboard.type('I ask R. on Monday what she needs.')
    await page.getByRole('button', { name: 'Marit agrees' }).click()
    await expect
      .poll(async () => (await view()).state.agreements.map(({ by, what }) => [by, what]))
      .toEqual([[await idOf('Marit'), 'I ask R. on Monday what she needs.']])
  })

  await test.step('loaded anew, the screen is still shared', async () => {
    await page.reload()
    await expect(seat('Bram')).toBeVisible()
    await expect(seat('Jonas')).toHaveCount(0)
    await expect(page.getByText('Only you see this')).toHaveCount(0)
  })

  await test.step('and closed', async () => {
    await circle.lead.command(circle.meeting, { type: 'meeting.close' })
    await expect(page.getByRole('region', { name: 'Whose words are written down' })).toHaveCount(0)
    await expect(page.getByText(/I ask R\. on Monday/)).toBeVisible()
  })
})
