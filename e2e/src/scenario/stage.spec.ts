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
  test.setTimeout(90_000)
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
