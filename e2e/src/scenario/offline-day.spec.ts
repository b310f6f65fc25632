import { PhonePage } from '../page/phone-page.ts'
import { openCircle, untilPhase } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, test } from '../world/world.ts'

/** A day without a network, while the circle goes on to the end: nothing of it is lost or there twice. */
test('questions of a dead phone wait in the tray when it wakes after the meeting, with the reason', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Bram', { screen: 'phone' })
  const { Bram, Amina } = circle.members
  if (!Bram || !Amina) throw new Error('Bram and Amina are in the circle')
  await sitDown(someone, Bram.device)
  const bram = new PhonePage(someone.page)
  await bram.page.goto(`/m/${circle.meeting}`)
  await bram.add('Question', 'What did you hear first?')
  const line = await circle.lead.line(`meeting:${circle.meeting}`)
  await expect.poll(() => line.texts().length).toBe(1)

  const late = ['What stops you?', 'Who else was there?', 'Since when do you know?']
  await test.step('without a network', async () => {
    await someone.context.setOffline(true)
    await expect(bram.page.getByText(/^Offline/)).toBeVisible()
    for (const words of late) await bram.add('Question', words)
    await bram.keepFaceDown('Idea', 'Call her tonight.')
    await expect(bram.page.getByText('Offline, 4 notes kept here')).toBeVisible()
    await bram.page.close()
  })

  await test.step('the circle goes on: two phases, another turn, the end', async () => {
    const { lead, meeting } = circle
    await lead.command(meeting, { type: 'phase.next' })
    await lead.command(meeting, { type: 'phase.next' })
    await lead.command(meeting, { type: 'turn.close' })
    await lead.command(meeting, { type: 'turn.open', caseGiver: Amina.id, title: 'The handover' })
    await lead.command(meeting, { type: 'meeting.close' })
  })

  const again = new PhonePage(await someone.context.newPage())
  const tray = again.sheet.getByRole('region', { name: 'Not let in' })
  async function expectAllThere(): Promise<void> {
    for (const words of late) await expect(tray.getByText(words)).toHaveCount(1)
    await expect(tray.getByText('The meeting is closed.', { exact: false })).toHaveCount(3)
    await expect(again.sheet.getByText('Call her tonight.')).toHaveCount(1)
    await expect(again.page.getByText(/^Offline/)).toBeHidden()
  }

  await test.step('awake: each question is there once, and why', async () => {
    await someone.context.setOffline(false)
    await again.page.goto(`/m/${circle.meeting}`)
    await expectAllThere()
  })

  await test.step('and after a reload too', async () => {
    await again.page.reload()
    await expectAllThere()
    expect(line.texts().map((text) => text.replace(/<[^>]+>/g, ''))).toEqual([
      'What did you hear first?',
    ])
    line.close()
  })
})
