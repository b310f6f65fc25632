import { ByKeyboard } from '../page/by-keyboard.ts'
import { DeskPage } from '../page/desk-page.ts'
import { TextPage } from '../page/text-page.ts'
import { Device } from '../world/device.ts'
import { expect, test } from '../world/world.ts'

/**
 * A meeting from the first page to the record, and the next one's report, with nothing but keys: who
 * leads, and one member. At every stop it is seen where the keys are.
 */
test('a whole meeting by keyboard alone, and the report in the next', async ({ kring, person }) => {
  test.setTimeout(420_000)
  const lead = new ByKeyboard((await person('Saskia', { motion: 'reduced' })).page)
  const peer = new ByKeyboard((await person('Marit', { motion: 'reduced' })).page)
  const saskia = new DeskPage(lead.page)
  const marit = new DeskPage(peer.page)
  const next = (name: string) => lead.pressButton(new RegExp(`^Next: ${name}`))
  /** Bram sits in the room without a device: his words are written down. */
  async function scribe(words: string): Promise<void> {
    await lead.press('n')
    await lead.type(words)
    const whose = lead.page.getByRole('combobox', { name: 'Whose words' })
    await lead.to(whose, 'Shift+Tab')
    await lead.type('Bram')
    await expect(whose.locator('option:checked')).toHaveText('Bram’s words')
    await lead.press('Tab')
    await lead.press('Enter')
  }

  await test.step('start a meeting from the first page', async () => {
    await lead.page.goto('/')
    await lead.write('Your name', 'Saskia')
    await lead.pressButton('Start a meeting now')
    await lead.page.waitForURL(/\/m\/[\w-]+$/)
  })

  await test.step('join by the code', async () => {
    await peer.page.goto(`/j/${await saskia.joinCode()}`)
    await peer.write('Your name', 'Marit')
    await peer.pressButton('Join')
    await peer.page.waitForURL(/\/m\/[\w-]+$/)
    await expect(
      marit
        .prompt('The circle gathers.')
        .or(peer.page.getByText('Saskia starts the meeting.'))
        .first(),
    ).toBeVisible()
  })

  const joinCode = await saskia.joinCode()
  await new Device(kring.url).ask('POST', '/api/join', { joinCode, name: 'Bram' })

  await test.step('start, and a line at the check-in', async () => {
    await lead.pressButton('Start the meeting')
    await peer.write('Your line', 'Tired, and glad to be here.')
    await peer.press('Enter')
    await expect(saskia.page.getByText('Tired, and glad to be here.')).toBeVisible()
  })

  await test.step('offer a case, turn the offers over, choose one', async () => {
    await next('Report back')
    await next('Choose the cases')
    await peer.write('What could you bring, in one line?', 'A nurse who decides around me')
    await peer.pressButton('Put it face down')
    await expect(saskia.page.getByText('1 offer, face down').first()).toBeVisible()
    await lead.press('r')
    await expect(saskia.page.getByText('A nurse who decides around me').first()).toBeVisible()
    await lead.pressButton('Choose')
    await lead.toField('Title')
    await lead.press('Enter')
    await expect(lead.page.getByRole('textbox', { name: 'Title' })).toBeHidden()
  })

  await test.step('bring it', async () => {
    await lead.pressButton(/^(Next: .*|Open Marit’s case)$/)
    await peer.write('Problem · Marit', 'I say nothing.')
    await expect(saskia.page.getByText('I say nothing.')).toBeVisible()
  })

  await test.step('facts, and open questions in the words of another, by their keys', async () => {
    await next('Concretise')
    await peer.press('Escape')
    await peer.toField('What would a camera have seen?')
    await peer.type('She moved two patients before noon.')
    await peer.press('Enter')
    await expect(saskia.note(/Fact: She moved two patients/)).toBeVisible()
    await next('Open questions')
    await scribe('What does saying nothing give you?')
    await expect(marit.note(/What does saying nothing give you\?/)).toBeVisible()
  })

  await test.step('walk to it, and it stays', async () => {
    await peer.to(
      peer.page.getByRole('region', { name: 'Board' }).or(marit.note(/She moved two/)),
      'Shift+Tab',
    )
    const question = marit.note(/What does saying nothing give you\?/)
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      if (await question.evaluate((note) => note === document.activeElement)) break
      await peer.press(key)
    }
    await expect(question).toBeFocused()
    await peer.press('m')
    await expect(marit.note(/What does saying nothing.*stays with you/)).toBeVisible()
  })

  await test.step('the same in the text: link the question to the fact', async () => {
    const text = new TextPage(peer.page)
    await peer.press('t')
    await peer.to(text.opener('What does saying nothing'))
    await peer.press('l')
    await peer.press('Tab')
    await peer.press('Enter')
    await expect(text.note('What does saying nothing')).toContainText('She moved two patients')
    await expect(text.opener('What does saying nothing')).toBeFocused()
    await peer.press('t')
    await expect(marit.note(/What does saying nothing.*1 link/)).toBeVisible()
  })

  await test.step('a hand, and the turn', async () => {
    await peer.press('h')
    await lead.press('F6')
    await expect(lead.page.getByRole('button', { name: 'Give the turn' })).toBeVisible()
    await lead.press('g')
    await expect(peer.page.getByText(/1:\d\d|0:\d\d/).first()).toBeVisible()
    await lead.press('+')
  })

  await test.step('own share; ideas, face down and turned over', async () => {
    await next('Look & analyse')
    await next('Own share')
    await next('Ideas & advice')
    await scribe('Tell her what you saw.')
    await expect(marit.page.getByText('Tell her what you saw.').first()).toBeVisible()
  })

  await test.step('agree', async () => {
    await next('Agreement')
    await peer.write('What will Marit do?', 'I sit down with R. for half an hour.')
    await peer.write('My first step', 'Ask her after the handover.')
    await peer.pressButton('I agree')
    await expect(peer.page.getByText(/^Agreed at/)).toBeVisible()
    await expect(
      saskia.page.getByText('I sit down with R. for half an hour.').first(),
    ).toBeVisible()
  })

  await test.step('close the meeting, and read the record', async () => {
    await next('')
    await lead.pressButton('More')
    await lead.pressButton('Close the meeting')
    await lead.to(lead.page.getByRole('dialog').getByRole('button', { name: 'Close the meeting' }))
    await lead.press('Enter')
    await expect(saskia.page.getByText('Thank you. The ring is drawn.')).toBeVisible()
    await lead.to(lead.page.getByRole('link', { name: 'Read the record' }))
    await lead.press('Enter')
    await expect(lead.page.getByText('I sit down with R. for half an hour.').first()).toBeVisible()
    await lead.to(lead.page.getByRole('link', { name: 'To the meeting' }))
    await lead.press('Enter')
    await lead.to(lead.page.getByRole('link', { name: /To the circle/ }))
    await lead.press('Enter')
    await lead.page.waitForURL(/\/c\//)
  })

  await test.step('the next meeting opens with it, and Marit tells', async () => {
    await lead.pressButton('Start a meeting now')
    await lead.page.waitForURL(/\/m\//)
    await peer.page.goto(`/m/${saskia.meeting}`)
    await lead.pressButton('Start the meeting')
    await next('Report back')
    await peer.to(peer.page.getByRole('radio').first())
    await peer.press('ArrowDown')
    await peer.write('What did you learn?', 'I planned it twice before I went.')
    await peer.press('Tab')
    await expect(saskia.page.getByText('I planned it twice before I went.').first()).toBeVisible()
  })

  expect([...lead.unseen, ...peer.unseen]).toEqual([])
})
