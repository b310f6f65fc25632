import { placeOf } from '@kring/shared/meeting/move'
import type { Page } from '@playwright/test'
import { PhonePage } from '../page/phone-page.ts'
import { type Circle, openCircle, untilPhase } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, type Language, type Person, test } from '../world/world.ts'

/** Every vibration of the page, in order, where a real phone would shake. */
async function feelVibrations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const felt: unknown[] = []
    Object.assign(window, { felt })
    Object.defineProperty(navigator, 'vibrate', { value: (pattern: unknown) => felt.push(pattern) })
  })
}

async function felt(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { felt: unknown[] }).felt.length)
}

async function open(person: Person, circle: Circle): Promise<PhonePage> {
  const device = circle.members[person.name]?.device
  if (!device) throw new Error(`${person.name} is not of this circle`)
  await sitDown(person, device)
  await person.page.goto(`/m/${circle.meeting}`)
  await person.page.getByRole('main').waitFor()
  return new PhonePage(person.page)
}

const idOf = (circle: Circle, name: string) => {
  const id = circle.members[name]?.id
  if (!id) throw new Error(`${name} is not of this circle`)
  return id
}

for (const language of ['en', 'sv', 'nl'] as const satisfies readonly Language[]) {
  test(`on the smallest phone nothing is cut and all is in reach of a thumb: ${language}`, async ({
    kring,
    person,
  }) => {
    const circle = await openCircle(kring.url, { language })
    const { lead, meeting } = circle
    const marit = await open(await person('Marit', { language, screen: 'phone' }), circle)
    const amina = await open(await person('Amina', { language, screen: 'phone' }), circle)
    for (const { page } of [marit, amina]) await page.setViewportSize({ width: 320, height: 568 })
    const look = async (where: string) => {
      for (const one of [marit, amina]) expect(await one.faults(), where).toEqual([])
    }
    await look('before the start')
    await lead.command(meeting, { type: 'meeting.start' })
    await lead.command(meeting, {
      type: 'turn.open',
      caseGiver: idOf(circle, 'Marit'),
      title: 'Our most experienced nurse arranges bed moves and swaps around me. I say nothing.',
    })
    await expect(amina.page.getByText('Our most experienced nurse').first()).toBeVisible()
    await look('the case')
    await lead.command(meeting, { type: 'phase.next' })
    await lead.command(meeting, { type: 'phase.next' })
    await lead.command(meeting, { type: 'speaker.set', member: idOf(circle, 'Amina') })
    await expect(amina.page.locator('.phone-turn.mine')).toBeVisible()
    await look('my turn')
    for (let phase = 0; phase < 4; phase += 1) await lead.command(meeting, { type: 'phase.next' })
    await expect(marit.page.locator('.phone-agreement')).toBeVisible()
    await expect(marit.page.locator('.phone-sheet .text-editor')).toBeVisible()
    await look('the agreement')
    for (const one of [marit, amina]) await one.lengthen()
    await look('the agreement, 40 % longer')
    await lead.command(meeting, { type: 'meeting.close' })
    await expect(marit.page.locator('.phone-ways')).toBeVisible()
    await look('closed')
  })
}

test('who leads on the smallest phone, with hands up, reaches the line to write on', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  const { lead, members, meeting } = circle
  await lead.command(meeting, { type: 'meeting.start' })
  await lead.command(meeting, {
    type: 'turn.open',
    caseGiver: idOf(circle, 'Marit'),
    title: 'She arranges bed moves around me.',
  })
  for (let phase = 0; phase < 2; phase += 1) await lead.command(meeting, { type: 'phase.next' })
  for (const name of ['Amina', 'Bram']) {
    await members[name]?.device.command(meeting, { type: 'hand.raise' })
  }
  const saskia = await person('Saskia', { screen: 'phone' })
  await saskia.page.setViewportSize({ width: 320, height: 568 })
  const { page } = await open(saskia, circle)
  await expect(page.locator('.phone-hands li')).toHaveCount(2)
  const line = page.locator('.phone-write textarea')
  await line.scrollIntoViewIfNeeded()
  const box = await line.boundingBox()
  const under = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.tagName,
    [(box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) / 2],
  )
  expect(under).toBe('TEXTAREA')
})

test('who leads at a phone is asked before notes and hands are left behind, and calls the balcony', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  const { lead, meeting } = circle
  await untilPhase(circle, 'explore')
  const bram = await open(await person('Bram', { screen: 'phone' }), circle)
  await bram.keepFaceDown('Question', 'What would she say?')
  await bram.page.getByRole('button', { name: 'Raise your hand' }).click()
  const { page } = await open(await person('Saskia', { screen: 'phone' }), circle)
  const next = page.getByRole('button', { name: /^Next: / })
  const dialog = page.getByRole('dialog')

  await test.step('[C11] the balcony stops the clock, and is left where that goes on', async () => {
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('button', { name: 'Balcony pause' }).click()
    await expect(bram.prompt(/^How are we working right now/)).toBeVisible()
    await page.getByRole('button', { name: 'Go on', exact: true }).click()
    await expect(bram.prompt(/^How are we working right now/)).toBeHidden()
  })

  await test.step('first the notes, then the hands, each once', async () => {
    await next.click()
    await expect(dialog).toContainText('Bram still has 1 note face down.')
    await dialog.getByRole('button', { name: 'Stay' }).click()
    await next.click()
    await expect(dialog).toContainText('Bram would like to speak.')
    await dialog.getByRole('button', { name: 'Go on' }).click()
    await expect
      .poll(async () => placeOf((await lead.view(meeting)).state))
      .not.toContain('explore')
  })
})

test('the word comes with one short vibration, and is let go on from the thumb', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  const { lead, meeting } = circle
  const aminas = await person('Amina', { screen: 'phone' })
  await feelVibrations(aminas.page)
  const amina = await open(aminas, circle)
  const bram = await open(await person('Bram', { screen: 'phone' }), circle)
  await lead.command(meeting, { type: 'meeting.start' })
  await lead.command(meeting, {
    type: 'turn.open',
    caseGiver: idOf(circle, 'Marit'),
    title: 'Beds',
  })
  await lead.command(meeting, { type: 'phase.next' })
  await expect(amina.prompt(/./)).toBeVisible()
  const give = () => lead.command(meeting, { type: 'speaker.set', member: idOf(circle, 'Amina') })

  await test.step('a phase and a reveal are not felt; the word is', async () => {
    await lead.command(meeting, { type: 'phase.next' })
    await lead.command(meeting, { type: 'reveal' })
    await bram.add('Question', 'Who else knows of it?')
    expect(await felt(amina.page)).toBe(0)
    await give()
    await expect(amina.paper.getByText('You have the turn')).toBeVisible()
    expect(await felt(amina.page)).toBe(1)
  })

  await test.step('she passes: the word goes to the first hand', async () => {
    await bram.page.getByRole('button', { name: 'Raise your hand' }).click()
    await expect(bram.page.getByText('first in line')).toBeVisible()
    await amina.page.getByRole('button', { name: 'Pass', exact: true }).click()
    await expect(bram.paper.getByText('You have the turn')).toBeVisible()
    await expect(amina.page.getByRole('button', { name: 'Raise your hand' })).toBeVisible()
    await bram.page.getByRole('button', { name: 'I have said it' }).click()
    await expect(bram.page.getByRole('button', { name: 'Raise your hand' })).toBeVisible()
  })

  await test.step('turned off, it stays still, also after a reload', async () => {
    await amina.page.getByRole('button', { name: 'This phone' }).click()
    await amina.page.getByRole('switch', { name: 'Vibrate on my turn' }).click()
    await amina.page.reload()
    await expect(amina.page.getByRole('button', { name: 'Raise your hand' })).toBeVisible()
    await give()
    await expect(amina.paper.getByText('You have the turn')).toBeVisible()
    expect(await felt(amina.page)).toBe(0)
  })
})

test('a phone that slept wakes in the right phase', async ({ kring, person }) => {
  const circle = await openCircle(kring.url)
  const { lead, meeting } = circle
  const aminas = await person('Amina', { screen: 'phone' })
  const amina = await open(aminas, circle)
  const devtools = await aminas.context.newCDPSession(amina.page)
  await lead.command(meeting, { type: 'meeting.start' })
  await lead.command(meeting, {
    type: 'turn.open',
    caseGiver: idOf(circle, 'Marit'),
    title: 'Beds',
  })
  const phase = (name: string) => amina.paper.getByText(name, { exact: true })
  await expect(phase('Bring in the problem')).toBeVisible()

  await test.step('frozen through two phases', async () => {
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
    await lead.command(meeting, { type: 'phase.next' })
    await lead.command(meeting, { type: 'phase.next' })
    await devtools.send('Page.setWebLifecycleState', { state: 'active' })
    await expect(phase('Explore with open questions')).toBeVisible()
  })

  await test.step('without a network through two phases, and what was kept is kept', async () => {
    await amina.keepFaceDown('Question', 'What would you miss?')
    await aminas.context.setOffline(true)
    await expect(amina.page.getByText(/^Offline/)).toBeVisible()
    await amina.keepFaceDown('Question', 'Who would notice first?')
    // The first may still have been on its way when the network went.
    await expect(amina.page.getByText(/^Offline, (1 note|2 notes) kept here$/)).toBeVisible()
    await lead.command(meeting, { type: 'phase.next' })
    await lead.command(meeting, { type: 'phase.next' })
    await aminas.context.setOffline(false)
    await expect(phase('Explore with open questions')).toBeHidden()
    await expect(amina.page.getByText(/^Offline/)).toBeHidden()
    const { phase: now } = await lead.view(meeting)
    expect(now).not.toBe('explore')
    await expect(amina.sheet.getByText('What would you miss?')).toBeVisible()
    await expect(amina.sheet.getByText('Who would notice first?')).toBeVisible()
  })
})

test('the agreement is read by all as it is written', async ({ kring, person }) => {
  const circle = await openCircle(kring.url)
  const { lead, meeting } = circle
  const marit = await open(await person('Marit', { screen: 'phone' }), circle)
  const amina = await open(await person('Amina', { screen: 'phone' }), circle)
  await lead.command(meeting, { type: 'meeting.start' })
  await lead.command(meeting, {
    type: 'turn.open',
    caseGiver: idOf(circle, 'Marit'),
    title: 'Beds',
  })
  for (let phase = 0; phase < 6; phase += 1) await lead.command(meeting, { type: 'phase.next' })

  const what = marit.paper.getByRole('textbox', { name: 'What will you do?' })
  await what.click()
  await marit.page.keyboard.type('I talk with R.')
  await expect(amina.paper.getByText('I talk with R.')).toBeVisible()
  await marit.page.keyboard.type(' before the next rota.')
  await expect(amina.paper.getByText('I talk with R. before the next rota.')).toBeVisible()
  expect((await lead.view(meeting)).state.agreements).toEqual([])

  await marit.sheet.getByRole('textbox', { name: 'The first step' }).fill('Ask R. for an hour.')
  await marit.sheet.getByRole('button', { name: 'I agree' }).click()
  await expect(amina.paper.getByText('Ask R. for an hour.')).toBeVisible()
  await expect(what).toBeHidden()

  await marit.paper.getByRole('button', { name: 'Change it' }).click()
  await what.fill('I talk with R. on Tuesday.')
  await marit.sheet.getByRole('button', { name: 'I agree' }).click()
  await expect(amina.paper.getByText('I talk with R. on Tuesday.')).toBeVisible()
  await expect(amina.paper.getByText('Ask R. for an hour.')).toBeVisible()
})

test('the case-giver weighs the questions before answering', async ({ kring, person }) => {
  const circle = await openCircle(kring.url, { method: 'tenstep' })
  const { lead, meeting } = circle
  const marit = await open(await person('Marit', { screen: 'phone' }), circle)
  const amina = await open(await person('Amina', { screen: 'phone' }), circle)
  await lead.command(meeting, { type: 'meeting.start' })
  await lead.command(meeting, {
    type: 'turn.open',
    caseGiver: idOf(circle, 'Marit'),
    title: 'Beds',
  })
  while ((await lead.view(meeting)).phase !== 's2') {
    await lead.command(meeting, { type: 'phase.next' })
  }
  await amina.keepFaceDown('Question', 'What are you afraid she would say?')
  await lead.command(meeting, { type: 'reveal' })
  await expect(marit.page.getByText('1 note', { exact: true })).toBeVisible()
  await lead.command(meeting, { type: 'phase.next' })

  const weigh = marit.sheet.getByRole('group', { name: /What are you afraid she would say/ })
  await weigh.getByRole('button', { name: 'Warm' }).click()
  await expect(weigh.getByRole('button', { name: 'Warm' })).toHaveAttribute('aria-pressed', 'true')
  const ratings = async () =>
    (await lead.view(meeting)).state.agenda.flatMap((item) =>
      item.type === 'turn' ? Object.values(item.ratings) : [],
    )
  expect(await ratings()).toEqual(['warm'])
  await weigh.getByRole('button', { name: 'Warm' }).click()
  await expect(weigh.getByRole('button', { name: 'Warm' })).toHaveAttribute('aria-pressed', 'false')
  expect(await ratings()).toEqual([])
  await expect(amina.sheet.getByRole('button', { name: 'Warm' })).toBeHidden()
})

test('what who leads puts before everyone stands on the paper', async ({ kring, person }) => {
  const circle = await openCircle(kring.url)
  const { lead, meeting } = circle
  const amina = await open(await person('Amina', { screen: 'phone' }), circle)
  await lead.command(meeting, { type: 'meeting.start' })
  await lead.command(meeting, {
    type: 'turn.open',
    caseGiver: idOf(circle, 'Marit'),
    title: 'Beds',
  })
  await lead.command(meeting, { type: 'phase.next' })
  await lead.command(meeting, { type: 'phase.next' })
  await amina.add('Question', 'Who would notice first?')

  await lead.command(meeting, { type: 'gather', x: 0, y: 0, width: 400, height: 300 })
  await expect(amina.paper.getByText('Saskia shows a part of the board.')).toBeVisible()

  const line = await lead.line(`meeting:${meeting}`)
  await line.until(() => line.texts().some((text) => text.includes('Who would notice first?')))
  const [note] = line.noteIds()
  line.close()
  if (note) await lead.command(meeting, { type: 'spotlight.set', note })
  await expect(
    amina.paper.getByRole('region', { name: 'In the light' }).getByText('Who would notice first?'),
  ).toBeVisible()
  await lead.command(meeting, { type: 'spotlight.set', note: null })
  await expect(amina.paper.getByRole('region', { name: 'In the light' })).toBeHidden()

  await lead.command(meeting, { type: 'balcony.open' })
  await expect(
    amina.prompt('How are we working right now? Start with your own part.'),
  ).toBeVisible()
  await lead.command(meeting, { type: 'balcony.close' })
  await expect(amina.prompt(/^One open question/)).toBeVisible()
})
