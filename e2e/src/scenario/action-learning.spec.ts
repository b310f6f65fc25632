import { DeskPage } from '../page/desk-page.ts'
import { PhonePage } from '../page/phone-page.ts'
import { expect, test } from '../world/world.ts'

/**
 * Action learning in four phases, whole: the chair at a desk, the case-giver and a peer with a phone
 * each. The problem becomes an objective, ideas wait for the questions, a plan comes out of it.
 */
test('a whole action-learning meeting', async ({ person }) => {
  const saskia = new DeskPage((await person('Saskia')).page)
  const marit = new PhonePage((await person('Marit', { screen: 'phone' })).page)
  const bram = new PhonePage((await person('Bram', { screen: 'phone' })).page)

  await test.step('the method is chosen on the first page', async () => {
    await saskia.startMeeting('Saskia', 'Action learning')
    const code = await saskia.joinCode()
    await Promise.all([marit.join(code, 'Marit'), bram.join(code, 'Bram')])
    await expect(saskia.page.getByText(/Action learning \/ intervision, 4 phases/)).toBeVisible()
    await saskia.start()
  })

  await test.step('check-in, and nothing is due from last time', async () => {
    await expect(marit.prompt('How are you, and what came of your last plan?')).toBeVisible()
    await marit.page.getByRole('textbox', { name: 'Check-in' }).fill('Here, after a short night.')
    await marit.sheet.getByRole('button', { name: 'Say it' }).click()
    await expect(saskia.page.getByText('Here, after a short night.')).toBeVisible()
  })

  await test.step('1a: Marit brings the one case', async () => {
    await saskia.next('who brings a case')
    const chooser = saskia.page.getByRole('dialog')
    await chooser.getByRole('button', { name: 'Marit' }).click()
    await chooser.getByRole('textbox').fill('Our planning meeting')
    await chooser.getByRole('button', { name: 'Open Marit’s case' }).click()
    await expect(marit.prompt('What is the problem, for whom, and why now?')).toBeVisible()
    await marit.page.getByRole('textbox', { name: 'Your problem' }).click()
    await marit.page.keyboard.type('Every Monday ends in a quarrel about beds.')
    await expect(saskia.sheet('Problem · Marit')).toContainText('Every Monday ends in a quarrel')
  })

  await test.step('1b: facts, and no ideas yet', async () => {
    await saskia.next('Clarify')
    await bram.add('Fact question', 'Who sits at the table on Monday?')
    await marit.add('Fact', 'Six people, of two wards.')
    await expect(saskia.note(/Six people, of two wards\./)).toBeVisible()
    await expect(bram.kind('Idea')).toContainText('opens')
  })

  await test.step('1c: the problem is rephrased as an objective', async () => {
    await saskia.next('Objective')
    await saskia.desk.getByRole('button', { name: /^Turn/ }).click()
    const objective = marit.page.getByRole('textbox', { name: 'What you want from it' })
    await objective.click()
    await marit.page.keyboard.type('I want to leave on Monday with one plan that all six carry.')
    await expect(saskia.sheet('Objective')).toContainText('one plan that all six carry')
  })

  await test.step('2a: open questions, and an idea that comes too early waits', async () => {
    await saskia.next('Open questions')
    await bram.add('Question', 'What do you do when the quarrel begins?')
    await expect(bram.kind('Idea')).toContainText('opens')
    await bram.write('Idea', 'Begin with ten minutes of silence.')
    await expect(bram.sheet.getByRole('button', { name: 'Add for everyone' })).toBeHidden()
    await bram.sheet.getByRole('button', { name: 'Keep face down' }).click()
    await expect(bram.sheet.getByText('Face down, 1')).toBeVisible()
    await expect(saskia.note(/What do you do when the quarrel begins\?/)).toBeVisible()
    await expect(saskia.note(/ten minutes of silence/)).toBeHidden()
  })

  await test.step('2b: the essence; Marit listens', async () => {
    await saskia.next('The essence')
    await bram.add('View', 'Two wards, and no one who decides.')
    await expect(marit.sheet.getByRole('button', { name: 'Add for everyone' })).toBeHidden()
  })

  await test.step('3a: now ideas, written first and turned over together', async () => {
    await saskia.next('Actions')
    await expect(bram.sheet.getByText('Saskia turns them all over at once')).toBeVisible()
    await saskia.desk.getByRole('button', { name: /^Turn \d+ over/ }).click()
    await expect(saskia.note(/Begin with ten minutes of silence\./)).toBeVisible()
    await expect(bram.sheet.getByText('Face down, 1')).toBeHidden()
  })

  await test.step('3b: Marit marks the idea that stays with her', async () => {
    await saskia.next('Hints')
    await marit.page.getByRole('button', { name: /notes$/ }).click()
    const said = marit.page.getByRole('dialog').getByRole('listitem')
    await said
      .filter({ hasText: 'ten minutes of silence' })
      .getByRole('button', { name: 'Stays with me' })
      .click()
    await marit.page.keyboard.press('Escape')
    await expect(saskia.note(/ten minutes of silence.*stays with Marit/i)).toBeVisible()
  })

  await test.step('4a: the plan, as an agreement', async () => {
    await saskia.next('Plan')
    await expect(saskia.page.getByText('Begin with ten minutes of silence.')).toBeVisible()
    await marit.agree({
      what: 'I open next Monday with ten minutes in which everyone writes.',
      firstStep: 'Tell the six on Thursday.',
      byWhen: '2026-12-07',
      support: 'Bram asks me on Monday at noon.',
      sign: 'We have one plan before ten.',
    })
    await expect(
      saskia.page.getByText('ten minutes in which everyone writes').first(),
    ).toBeVisible()
  })

  await test.step('4b: how we worked together', async () => {
    await saskia.next('Reflect')
    await bram.add('Learned', 'I held an idea back, and it was better for it.')
    await expect(saskia.page.getByText('I held an idea back')).toBeVisible()
  })

  await test.step('the record', async () => {
    await saskia.closeMeeting()
    await marit.sheet.getByText('The board as well').click()
    await expect(marit.sheet.getByRole('radio', { name: 'The board as well' })).toBeChecked()
    await marit.paper.getByRole('link', { name: 'Read the record' }).click()
    await expect(marit.page.getByText('I open next Monday with ten minutes').first()).toBeVisible()
    await expect(marit.page.getByText('one plan that all six carry').first()).toBeVisible()
    await expect(marit.page.getByText('Begin with ten minutes of silence.').first()).toBeVisible()
  })
})
