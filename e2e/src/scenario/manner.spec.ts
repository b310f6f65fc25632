import type { ItemId } from '@kring/shared/lib/id'
import { DeskPage } from '../page/desk-page.ts'
import { PhonePage } from '../page/phone-page.ts'
import { openCircle, untilPhase } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, test } from '../world/world.ts'

/** How a phase is held, on the screens that ask the same rules as the room. */

test('only replies: an answer names its question, on the desk and on the phone', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url, { method: 'wial' })
  await untilPhase(circle, 'q-problem')
  const bram = await person('Bram')
  const amina = await person('Amina', { screen: 'phone' })
  if (!circle.members['Bram'] || !circle.members['Amina']) throw new Error('both have joined')
  await sitDown(bram, circle.members['Bram'].device)
  await sitDown(amina, circle.members['Amina'].device)
  await bram.page.goto(`/m/${circle.meeting}`)
  await amina.page.goto(`/m/${circle.meeting}`)
  const desk = new DeskPage(bram.page)
  const phone = new PhonePage(amina.page)

  await test.step('nothing is answered before anything is asked', async () => {
    await phone.write('Fact', 'In May.')
    await expect(phone.sheet.getByText('Nobody has asked yet. First a question.')).toBeVisible()
    await expect(phone.sheet.getByRole('button', { name: 'Add for everyone' })).toBeHidden()
  })

  await test.step('a question opens the way; the newest unanswered one is taken', async () => {
    await desk.composer.getByRole('textbox').fill('When did it begin?')
    await desk.composer.getByRole('textbox').press('Enter')
    await expect(desk.note(/When did it begin\?/)).toBeVisible()
    await expect(phone.sheet.getByRole('combobox', { name: 'Reply to' })).toContainText(
      'Bram: When did it begin?',
    )
    await phone.sheet.getByRole('button', { name: 'Add for everyone' }).click()
    await expect(desk.note(/In May\./)).toBeVisible()
  })

  await test.step('what was answered and the answer are joined, and stay so', async () => {
    await expect(desk.note(/When did it begin\?.*1 link/s)).toBeVisible()
    await expect(desk.note(/In May\..*1 link/s)).toBeVisible()
    await expect(bram.page.getByRole('button', { name: 'Remove this link' })).toHaveCount(0)
  })
})

test('an executive session: who leads the team is asked for; [U2] [U3] a pulse of five statements', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url, {
    method: 'executive',
    names: ['Marit', 'Bram', 'Amina', 'Jonas'],
  })
  const { lead, meeting, members } = circle
  const saskia = await person('Saskia')
  await sitDown(saskia, lead)
  await saskia.page.goto(`/m/${meeting}`)
  const amina = await person('Amina', { screen: 'phone' })
  if (!members['Amina']) throw new Error('Amina has joined')
  await sitDown(amina, members['Amina'].device)
  await amina.page.goto(`/m/${meeting}`)
  const desk = new DeskPage(saskia.page)
  const teamLeader = async () => (await lead.view(meeting)).state.teamLeader

  await test.step('beforehand, and nothing waits for the answer', async () => {
    const asked = saskia.page.getByRole('combobox', { name: /^Who leads this team/ })
    await asked.focus()
    await saskia.page.keyboard.press('J')
    await expect.poll(teamLeader).toBe(members['Jonas']?.id)
    await asked.selectOption('Not said yet')
    await expect.poll(teamLeader).toBe(null)
    await desk.start()
    await expect(desk.desk.getByRole('button', { name: 'Say who' })).toBeVisible()
  })

  await test.step('in the phase that needs it, one press away', async () => {
    await lead.command(meeting, { type: 'item.open', item: 'mission' as ItemId })
    await desk.desk.getByRole('button', { name: 'Say who' }).press('Enter')
    const dialog = saskia.page.getByRole('dialog', { name: 'Seats' })
    await dialog.getByRole('combobox', { name: 'Seat of Marit' }).selectOption('Team leader')
    await expect.poll(teamLeader).toBe(members['Marit']?.id)
    await saskia.page.keyboard.press('Escape')
    await expect(desk.desk.getByRole('button', { name: 'Say who' })).toBeHidden()
  })

  await lead.command(meeting, { type: 'item.open', item: 'pulse' as ItemId })
  const mission = 'Our mission as a team is clear to each of us.'
  const candour = 'We speak openly about what is hard.'
  const ask = (statement: string) => amina.page.getByRole('group', { name: statement })

  await test.step('[U2] some are answered and some left out, by keys as well', async () => {
    await expect(amina.page.getByRole('radiogroup').or(amina.page.getByRole('group'))).toHaveCount(
      5,
    )
    await ask(mission).getByRole('radio', { name: '1 Hardly' }).focus()
    await amina.page.keyboard.press('ArrowRight')
    await amina.page.keyboard.press('ArrowRight')
    await expect(ask(mission).getByRole('radio', { name: '3', exact: true })).toBeChecked()
    await ask(candour).getByRole('radio', { name: '5 Fully' }).check({ force: true })
    await ask(candour).getByRole('button', { name: 'Leave out' }).click()
    await expect(ask(candour).getByRole('radio', { checked: true })).toHaveCount(0)
    await amina.page.getByRole('button', { name: 'Answer without a name' }).click()
    await expect(amina.page.getByText(/You have answered 1 of 5/)).toBeVisible()
    await expect(ask(mission)).toBeHidden()
    await expect(saskia.page.getByText('1 has answered.')).toBeVisible()
    await expect(desk.desk.getByRole('button', { name: /^Turn/ })).toBeHidden()
  })

  await test.step('[U3] what four have answered is shown as counts, and the rest says that it is not', async () => {
    for (const name of ['Marit', 'Bram', 'Jonas']) {
      const answers = { mission: 5, candour: 2 } as const
      await members[name]?.device.command(meeting, { type: 'pulse.answer', answers })
    }
    await expect(saskia.page.getByText('4 have answered. 1 of 5 can be shown.')).toBeVisible()
    const asked = saskia.page.getByRole('dialog', { name: 'Turn over what is answered so far?' })
    await saskia.page.keyboard.press('r')
    await expect(asked).toContainText('4 have answered. 1 of 5 can be shown.')
    await saskia.page.keyboard.press('Enter')
    await expect(asked).toBeHidden()
    expect((await lead.view(meeting)).state.pulses).toEqual([])
    await desk.desk.getByRole('button', { name: /^Turn/ }).click()
    await asked.getByRole('button', { name: 'Turn over' }).click()
    for (const { page } of [saskia, amina]) {
      const shown = page.getByRole('figure').getByRole('listitem').filter({ hasText: mission })
      await expect(shown.first()).toContainText('3: 1 answer')
      await expect(shown.first()).toContainText('5 Fully: 3 answers')
      await expect(page.getByText('Not shown: fewer than four have answered this.')).toHaveCount(4)
    }
  })

  await test.step('[D6] the record has it as it was shown', async () => {
    await lead.command(meeting, { type: 'meeting.close' })
    await saskia.page.goto(`/m/${meeting}/record`)
    const table = saskia.page.getByRole('table', { name: /How many gave each answer/ })
    await expect(table.getByRole('row', { name: new RegExp(mission) })).toHaveText(
      `${mission}00103`,
    )
    await expect(table.getByText('Not shown: too few answers')).toHaveCount(4)
  })
})

test('who comes last waits for the others, and who leads says who sits how', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  const { lead, members } = circle
  await untilPhase(circle, 'ownshare')
  const marit = await person('Marit', { screen: 'phone' })
  const bram = await person('Bram', { screen: 'phone' })
  const saskia = await person('Saskia')
  if (!members['Marit'] || !members['Bram']) throw new Error('both have joined')
  await sitDown(marit, members['Marit'].device)
  await sitDown(bram, members['Bram'].device)
  await sitDown(saskia, lead)
  for (const { page } of [marit, bram, saskia]) await page.goto(`/m/${circle.meeting}`)
  const [maritsPhone, bramsPhone] = [new PhonePage(marit.page), new PhonePage(bram.page)]
  const desk = new DeskPage(saskia.page)

  await maritsPhone.write('Own share', 'I say nothing.')
  await expect(maritsPhone.sheet.getByText(/You come last here\. One other/)).toBeVisible()
  await bramsPhone.add('Feedback', 'You smiled.')
  await maritsPhone.sheet.getByRole('button', { name: 'Add for everyone' }).click()
  await expect(desk.note(/I say nothing\./)).toBeVisible()

  await desk.desk.getByRole('button', { name: 'More', exact: true }).click()
  await saskia.page.getByRole('button', { name: 'Seats' }).click()
  const dialog = saskia.page.getByRole('dialog', { name: 'Seats' })
  await dialog.getByRole('combobox', { name: 'Seat of Bram' }).selectOption('Team leader')
  await expect
    .poll(async () => (await lead.view(circle.meeting)).state.teamLeader)
    .toBe(members['Bram'].id)
})
