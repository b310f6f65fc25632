import type { Locator, Page } from '@playwright/test'
import { barriers } from '../world/barriers.ts'
import { type Circle, openCircle } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, type Person, test } from '../world/world.ts'

/** Longer than a pocket would. */
const HOLD = { delay: 800 }

function moves(page: Page): Locator {
  return page.getByRole('region', { name: 'What you can do' })
}

function move(page: Page, name: string | RegExp): Locator {
  return moves(page).getByRole('button', { name })
}

function who(page: Page, words: string): Locator {
  return page.getByRole('heading', { level: 1, name: words, exact: true })
}

async function setOut(person: Person, circle: Circle): Promise<Page> {
  const device = circle.members[person.name]?.device
  if (!device) throw new Error(`${person.name} is not of this circle`)
  await sitDown(person, device)
  await person.page.goto(`/m/${circle.meeting}/walk`)
  await person.page.getByRole('button', { name: 'Begin the walk' }).click()
  return person.page
}

test('two on a walk: one quarter of an hour, from the start to the agreement', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url, { method: 'largrupp', names: ['Ylva'] })
  const ylvas = await person('Ylva', { screen: 'phone' })
  const saskia = await setOut(await person('Saskia', { screen: 'phone' }), circle)
  const ylva = await setOut(ylvas, circle)

  await test.step('who leads starts and says whose time it is; a short press does nothing', async () => {
    await move(saskia, 'Start the meeting').click()
    await expect(who(saskia, 'Here now')).toBeVisible()
    await move(saskia, 'Start the meeting').click(HOLD)
    await moves(saskia).locator('label', { hasText: 'Ylva' }).click()
    await move(saskia, 'Ylva begins').click(HOLD)
    await expect(who(ylva, 'You speak')).toBeVisible()
    await expect(who(saskia, 'Ylva speaks')).toBeVisible()
    await expect(ylva.getByText('Your 15 minutes')).toBeVisible()
    await expect(saskia.getByText('Ylva’s 15 minutes')).toBeVisible()
    for (const page of [ylva, saskia]) expect(await barriers(page)).toEqual([])
  })

  await test.step('she whose time it is moves on herself', async () => {
    await move(ylva, /^Next: Exploring questions/).click(HOLD)
    for (const page of [ylva, saskia]) {
      await expect(page.getByText('Curious first. Advice waits.')).toBeVisible()
      await expect(who(page, 'You all talk')).toBeVisible()
    }
  })

  await test.step('who leads gives the word, and it comes back', async () => {
    await move(saskia, 'The word to Saskia').click(HOLD)
    await expect(who(ylva, 'Saskia speaks')).toBeVisible()
    await move(saskia, 'I have said it').click(HOLD)
    await expect(who(ylva, 'You all talk')).toBeVisible()
  })

  await test.step('advice opens by her yes alone', async () => {
    await move(ylva, /^Next: Advice/).click(HOLD)
    await expect(who(saskia, 'Ylva speaks')).toBeVisible()
    await move(ylva, 'Yes, please').click()
    await expect(who(saskia, 'You all talk')).toBeVisible()
  })

  await test.step('out of reach the walk goes on, and catches up', async () => {
    await ylvas.context.setOffline(true)
    await expect(ylva.getByText('Out of reach. The clock goes on.')).toBeVisible()
    await move(ylva, /^Next: Next step/).click(HOLD)
    await expect(ylva.getByText('Your next step in one line, ready for next time.')).toBeVisible()
    await expect(ylva.getByText('1 press is kept and goes in later.')).toBeVisible()
    await expect(who(saskia, 'You all talk')).toBeVisible()
    await ylvas.context.setOffline(false)
    await expect(saskia.getByText('Your next step in one line, ready for next time.')).toBeVisible()
    await expect(ylva.getByText(/Out of reach/)).toBeHidden()
  })

  await test.step('the agreement, typed, is everyone’s to read', async () => {
    await ylva.getByRole('textbox', { name: 'What do you take on?' }).fill('I wait one night.')
    for (const page of [ylva, saskia]) expect(await barriers(page)).toEqual([])
    await move(ylva, 'I agree').click(HOLD)
    await expect(saskia.getByText('I wait one night.')).toBeVisible()
    const { state } = await circle.lead.view(circle.meeting)
    expect(state.agreements.map(({ what }) => what)).toEqual(['I wait one night.'])
  })

  await test.step('then it is Saskia’s time; from a keyboard one press is enough', async () => {
    await move(ylva, 'Close this case').press('Enter')
    await expect(who(saskia, 'Ylva’s case is closed.')).toBeVisible()
    await move(saskia, 'Saskia begins').click(HOLD)
    await expect(who(ylva, 'Saskia speaks')).toBeVisible()
  })
})

test('said aloud: asked first, written down, put right by hand', async ({ kring, person }) => {
  const circle = await openCircle(kring.url, { method: 'largrupp', names: ['Ylva'] })
  const { lead, meeting } = circle
  const ylvas = await person('Ylva', { screen: 'phone' })
  // A browser that hears what it is told to hear: no machine here has a microphone.
  await ylvas.page.addInitScript(() => {
    class Recognition {
      lang = ''
      onresult?: (event: object) => void
      onend?: () => void
      start() {
        Object.assign(window, { heardBy: this })
      }
      stop() {
        this.onend?.()
      }
      abort() {}
    }
    Object.assign(window, { SpeechRecognition: Recognition })
  })
  await lead.command(meeting, { type: 'meeting.start' })
  const { id } = circle.members['Ylva'] ?? {}
  if (id) await lead.command(meeting, { type: 'turn.open', caseGiver: id })
  for (let phase = 0; phase < 3; phase += 1) await lead.command(meeting, { type: 'phase.next' })
  const ylva = await setOut(ylvas, circle)
  const words = ylva.getByRole('textbox', { name: 'What do you take on?' })
  const hear = (...said: readonly string[]) =>
    ylva.evaluate((heard) => {
      const { heardBy } = window as unknown as { heardBy: { onresult(event: object): void } }
      heardBy.onresult({ results: heard.map((transcript) => [{ transcript }]) })
    }, said)

  await words.fill('On Monday:')
  await ylva.getByRole('button', { name: 'Say it aloud' }).click()
  await expect(ylva.getByRole('dialog')).toContainText('It may send the sound to its maker')
  await ylva.getByRole('button', { name: 'I rather type' }).click()
  expect(await ylva.evaluate(() => 'heardBy' in window)).toBe(false)

  await ylva.getByRole('button', { name: 'Say it aloud' }).click()
  await ylva.getByRole('button', { name: 'Go on' }).click()
  await expect(ylva.getByText(/^Listening/)).toBeVisible()
  expect(
    await ylva.evaluate(() => (window as unknown as { heardBy: { lang: string } }).heardBy.lang),
  ).toBe('en-GB')
  await hear('I wade')
  await expect(words).toHaveValue('On Monday: I wade')
  await hear('I wait', 'one night')
  await expect(words).toHaveValue('On Monday: I wait one night')
  await ylva.getByRole('button', { name: 'Done' }).click()
  await words.press('End')
  await words.pressSequentially(' before I answer.')
  await move(ylva, 'I agree').click(HOLD)
  await expect(ylva.getByText('On Monday: I wait one night before I answer.')).toBeVisible()
  await expect
    .poll(async () => (await lead.view(meeting)).state.agreements[0]?.what)
    .toBe('On Monday: I wait one night before I answer.')
})

test('the time is told to the hand, unless it is turned off', async ({ kring, person }) => {
  const circle = await openCircle(kring.url, { method: 'largrupp', names: ['Ylva'] })
  const { lead, meeting } = circle
  const ylvas = await person('Ylva', { screen: 'phone' })
  await ylvas.page.clock.install()
  await ylvas.page.addInitScript(() => {
    const felt: unknown[] = []
    Object.assign(window, { felt })
    Object.defineProperty(navigator, 'vibrate', { value: (pattern: unknown) => felt.push(pattern) })
  })
  const ylva = await setOut(ylvas, circle)
  await lead.command(meeting, { type: 'meeting.start' })
  const { id } = circle.members['Ylva'] ?? {}
  if (id) await lead.command(meeting, { type: 'turn.open', caseGiver: id })
  await expect(who(ylva, 'You speak')).toBeVisible()
  await lead.command(meeting, { type: 'phase.next' })
  await expect(who(ylva, 'You all talk')).toBeVisible()
  const felt = () => ylva.evaluate(() => (window as unknown as { felt: unknown[] }).felt)
  const turn = [60, 80, 200]
  expect(await felt()).toEqual([turn])

  await ylva.clock.runFor('03:35')
  expect(await felt()).toEqual([turn, [80]])
  await ylva.clock.runFor('02:30')
  expect(await felt()).toEqual([turn, [80], [80, 120, 80]])
  await ylva.getByRole('button', { name: 'Sound and vibration' }).click()
  await ylva.getByRole('switch', { name: 'Vibration' }).click()
  await ylva.getByRole('button', { name: 'Close' }).click()
  await ylva.clock.runFor('01:05')
  expect(await felt()).toHaveLength(3)
})
