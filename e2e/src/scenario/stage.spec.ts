import type { NoteId } from '@kring/shared/lib/id'
import { StagePage } from '../page/stage-page.ts'
import { type Circle, openCircle, untilPhase } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, type Person, test } from '../world/world.ts'

/** The shared screen stands on a wall with nobody to press a button: it is never dead. */

async function hangs(someone: Person, circle: Circle): Promise<StagePage> {
  await sitDown(someone, circle.lead)
  await someone.page.goto(`/m/${circle.meeting}/stage`)
  return new StagePage(someone.page)
}

test('a case is closed, the meeting is closed, the circle goes on: the stage follows', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const stage = await hangs(await person('Stage', { screen: 'stage' }), circle)
  await expect(stage.words('The roster')).toBeVisible()
  await expect(stage.page.getByRole('timer')).toBeVisible()

  await test.step('paused, it says so and promises no moment', async () => {
    await expect(stage.words(/Ideas wait until/)).toBeVisible()
    await circle.lead.command(circle.meeting, { type: 'timer.pause' })
    await expect(stage.words('Paused')).toBeVisible()
    await expect(stage.page.getByText(/Ideas wait until/)).toBeHidden()
    await circle.lead.command(circle.meeting, { type: 'timer.resume' })
  })

  await test.step('between cases: what was closed, what comes, and no clock', async () => {
    await circle.lead.command(circle.meeting, { type: 'turn.close' })
    await expect(stage.words('Marit’s case is closed.')).toBeVisible()
    await expect(stage.words('Next: Learning round')).toBeVisible()
    await expect(stage.page.getByRole('timer')).toBeHidden()
  })

  await test.step('who was chosen next is named', async () => {
    const bram = circle.members['Bram']
    if (!bram) throw new Error('Bram did not come in')
    const { id: caseGiver } = bram
    await circle.lead.command(circle.meeting, { type: 'case.choose', caseGiver, title: '' })
    await expect(stage.words('Bram brings the next case.')).toBeVisible()
    await circle.lead.command(circle.meeting, { type: 'turn.open', caseGiver, title: 'The move' })
    await expect(stage.words('The move')).toBeVisible()
  })

  await test.step('after the close', async () => {
    await circle.lead.command(circle.meeting, { type: 'meeting.close' })
    await expect(stage.words('Until next time.')).toBeVisible()
  })

  await test.step('the next meeting is planned: the stage goes there by itself', async () => {
    const planned = await circle.lead.ask('POST', `/api/circles/${circle.circle}/meetings`, {})
    await stage.page.waitForURL(`/m/${planned.body['meeting']}/stage`, { timeout: 25_000 })
    await expect(stage.words('Join with your phone')).toBeVisible()
  })
})

test('the server restarts between two cases: the stage is there again', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  await circle.lead.command(circle.meeting, { type: 'turn.close' })
  const stage = await hangs(await person('Stage', { screen: 'stage' }), circle)
  await expect(stage.words('Marit’s case is closed.')).toBeVisible()
  await kring.restart()
  await expect(stage.page.getByRole('img', { name: 'Reconnecting' })).toBeHidden()
  await expect(stage.words('Marit’s case is closed.')).toBeVisible()
  await stage.page.reload()
  await expect(stage.words('Marit’s case is closed.')).toBeVisible()
})

test('a stage that stopped loads itself anew', async ({ kring, person }) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Stage', { screen: 'stage' })
  let isBroken = true
  await someone.page.route(/stage-page[^/]*\.js$/, (route) =>
    isBroken ? route.abort() : route.continue(),
  )
  const stage = await hangs(someone, circle)
  await expect(stage.page.getByRole('button', { name: 'Open it again' })).toBeVisible()
  isBroken = false
  await expect(stage.words('The roster')).toBeVisible({ timeout: 15_000 })
})

test('a network that is gone: the stage keeps what it knew, says so, and catches up by itself', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const stage = await hangs(await person('Stage', { screen: 'stage' }), circle)
  await expect(stage.words('The roster')).toBeVisible()
  await kring.kill()
  await expect(stage.page.getByRole('img', { name: 'Reconnecting' })).toBeVisible()
  await expect(stage.words('The roster')).toBeVisible()
  await expect(stage.page.getByRole('timer')).toBeVisible()
  await kring.restart()
  await circle.lead.command(circle.meeting, { type: 'phase.next' })
  const { phase } = await circle.lead.view(circle.meeting)
  expect(phase).not.toBe('explore')
  await expect(stage.words('Explore with open questions')).toBeHidden()
  await expect(stage.page.getByRole('img', { name: 'Reconnecting' })).toBeHidden()
})

test('one note alone and large; a pause on the balcony; and never a name beside a note', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  const item = await untilPhase(circle, 'explore')
  const bram = circle.members['Bram']
  if (!bram) throw new Error('Bram did not come in')
  const line = await bram.device.line(`meeting:${circle.meeting}`)
  const note = crypto.randomUUID() as NoteId
  const kind = 'open-question'
  line.addNote({ id: note, kind, text: 'What would you miss?', by: bram.id, turn: item })
  line.addNote({ kind, text: 'Who decides?', by: bram.id, turn: item })
  await line.until(() => line.isStored())
  line.close()

  const stage = await hangs(await person('Stage', { screen: 'stage' }), circle)
  await expect(stage.words('What would you miss?')).toBeVisible()
  await expect(stage.words('Who decides?')).toBeVisible()
  const before = await stage.words('What would you miss?').boundingBox()

  await circle.lead.command(circle.meeting, { type: 'spotlight.set', note })
  await expect(stage.words('Who decides?')).toBeHidden()
  const alone = await stage.words('What would you miss?').boundingBox()
  expect(alone?.height).toBeGreaterThan((before?.height ?? 0) * 1.5)
  await expect(stage.page.getByRole('article').getByText('Bram')).toHaveCount(0)

  await circle.lead.command(circle.meeting, { type: 'balcony.open' })
  await expect(stage.words('How are we working right now? Start with your own part.')).toBeVisible()
  await expect(stage.words('What would you miss?')).toBeHidden()
  const clock = await stage.page.getByRole('timer').textContent()
  await stage.page.waitForTimeout(1_500)
  expect(await stage.page.getByRole('timer').textContent()).toBe(clock)

  await circle.lead.command(circle.meeting, { type: 'balcony.close' })
  await circle.lead.command(circle.meeting, { type: 'spotlight.set', note: null })
  await expect(stage.words('Who decides?')).toBeVisible()
})

test('a press fills the screen; the button goes when the pointer rests, and the keys find it', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const { page } = await hangs(await person('Stage', { screen: 'stage' }), circle)
  const button = page.getByRole('button', { name: 'Full screen' })
  await page.mouse.move(400, 400)
  await expect(button).toHaveCSS('opacity', '1')
  await expect(button).toHaveCSS('opacity', '0')
  await expect(page.getByRole('main')).toHaveCSS('cursor', 'none')
  await page.mouse.move(420, 420)
  await expect(button).toHaveCSS('opacity', '1')
  await button.click()
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible()
  await page.keyboard.press('f')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false)
  await expect(button).toHaveCSS('opacity', '0')
  await page.keyboard.press('Tab')
  await expect(button).toHaveCSS('opacity', '1')
})

test('it holds the screen awake, and asks again when it comes back into sight', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Stage', { screen: 'stage' })
  await someone.page.addInitScript(() => {
    const asked: string[] = []
    Reflect.set(window, 'asked', asked)
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async (what: string) => {
          asked.push(what)
          return { release: async () => {} }
        },
      },
    })
  })
  const { page } = await hangs(someone, circle)
  const asked = () => page.evaluate(() => Reflect.get(window, 'asked').length)
  await expect.poll(asked).toBe(1)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect.poll(asked).toBe(2)
})

test('the stage on the laptop of who leads, the desk on their phone', async ({ kring, person }) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const stage = await hangs(await person('Stage', { screen: 'stage' }), circle)
  const phone = await person('Saskia', { screen: 'phone' })
  await sitDown(phone, circle.lead)
  await phone.page.goto(`/m/${circle.meeting}`)
  const desk = phone.page.getByRole('region', { name: /desk/i })
  await desk.getByRole('button', { name: 'Pause', exact: true }).click()
  await expect(stage.words('Paused')).toBeVisible()
  await desk.getByRole('button', { name: /^(Go on|Resume|Start the clock)/ }).click()
  await expect(stage.words('Paused')).toBeHidden()
  const before = await stage.page.getByRole('heading', { level: 1 }).textContent()
  await desk.getByRole('button', { name: /^Next/ }).click()
  await expect(stage.page.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '')
  // The stage seats nobody: who leads is here by the phone alone.
  await expect(stage.words('1 person is here')).toBeVisible()
})
