import type { ItemId } from '@kring/shared/lib/id'
import { barriers } from '../world/barriers.ts'
import { type Circle, openCircle, untilPhase } from '../world/device.ts'
import { sits } from '../world/seat.ts'
import { expect, type Page, test } from '../world/world.ts'

/** What a machine can find of the ways in which a page shuts people out: on no screen anything. */

test.describe.configure({ mode: 'parallel' })

/** Colours that fade from one theme to the other are looked at when they have arrived. */
async function settle(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
  await Promise.allSettled(ending.map(({ finished }) => finished))
}

/** Looks at what is shown, in light and in dark, once the words that belong to it are there. */
async function look(page: Page, screen: string, words: string | RegExp): Promise<void> {
  await expect(page.getByText(words).filter({ visible: true }).first(), screen).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(settle)
    expect.soft(await barriers(page), `${screen}, ${colorScheme}`).toEqual([])
  }
}

async function agree({ meeting, members }: Circle): Promise<void> {
  await members['Marit']?.device.command(meeting, {
    type: 'agreement.record',
    what: 'I sit down with R. for half an hour.',
    firstStep: 'Ask her after the handover.',
    byWhen: '2026-12-03',
    support: 'Bram',
    sign: 'She calls me first.',
  })
}

/** A second meeting, which opens with what Marit took on in the first. */
async function meetAgain(circle: Circle): Promise<Circle> {
  await untilPhase(circle, 'agree')
  await agree(circle)
  await circle.lead.command(circle.meeting, { type: 'meeting.close' })
  const planned = await circle.lead.ask('POST', `/api/circles/${circle.circle}/meetings`, {})
  return { ...circle, meeting: String(planned.body['meeting']) }
}

/** Opens the meeting's next item until this phase is open. */
async function untilItem({ lead, meeting }: Circle, phase: string): Promise<void> {
  let view = await lead.view(meeting)
  for (let i = 0; view.phase !== phase && i < 10; i++) {
    view = await lead.command(meeting, { type: 'phase.next' })
  }
  expect(view.phase).toBe(phase)
}

async function addNotes({ meeting, members }: Circle): Promise<void> {
  const bram = members['Bram']
  if (!bram) return
  const line = await bram.device.line(`meeting:${meeting}`)
  const turn = await bram.device.openTurn(meeting)
  for (const text of ['What did you hear first?', 'Since when do you know?']) {
    line.addNote({ kind: 'open-question', text, by: bram.id, turn })
  }
  await line.until(() => line.isStored())
  line.close()
}

test('before and after a meeting', async ({ kring, person }) => {
  const first = await openCircle(kring.url)
  const circle = await meetAgain(first)
  const saskia = await person('Saskia', { motion: 'reduced' })
  const { page } = saskia

  await page.goto('/')
  await look(page, 'landing', 'First ask.')
  await page.getByRole('button', { name: 'Choose method' }).click()
  await look(page, 'choosing a method', 'Language of the meeting')
  await page.goto('/j/')
  await look(page, 'join', 'Join a circle')
  await page.goto('/kit')
  await look(page, 'kit', /./)
  await sits(saskia, first)
  await look(page, 'closed', 'Thank you. The ring is drawn.')
  await page.goto(`/m/${first.meeting}/record`)
  await look(page, 'record', 'I sit down with R. for half an hour.')
  await page.goto(`/c/${circle.circle}`)
  await look(page, 'circle home', 'Thursday circle')
  await page.goto('/m/not-a-meeting')
  await look(page, 'not yours', 'This meeting is not yours, or it does not exist.')
})

test('the desk of a meeting', async ({ kring, person }) => {
  const circle = await meetAgain(await openCircle(kring.url))
  const { lead, meeting, members } = circle
  const page = await sits(await person('Saskia', { motion: 'reduced' }), circle)

  await look(page, 'waiting room', 'The circle gathers.')
  await lead.command(meeting, { type: 'meeting.start' })
  await look(page, 'check-in', 'One sentence each: how do you arrive today?')
  await untilItem(circle, 'report')
  await look(page, 'report', 'I sit down with R. for half an hour.')
  await untilItem(circle, 'choose')
  await members['Bram']?.device.command(meeting, { type: 'case.offer', line: 'The daily running' })
  await lead.command(meeting, { type: 'reveal' })
  await look(page, 'choose', 'The daily running')
  await untilPhase(circle, 'explore')
  await addNotes(circle)
  await look(page, 'board', 'Since when do you know?')
  await untilPhase(circle, 'agree')
  await look(page, 'agreement', /Marit agrees|Then it is a task/)
})

test('the phone of a member', async ({ kring, person }) => {
  const circle = await meetAgain(await openCircle(kring.url))
  const { meeting } = circle
  const marit = await sits(await person('Marit', { screen: 'phone', motion: 'reduced' }), circle)
  const bram = await sits(await person('Bram', { screen: 'phone', motion: 'reduced' }), circle)

  await look(marit, 'phone, before the start', 'You are in, Marit.')
  await circle.lead.command(meeting, { type: 'meeting.start' })
  await look(marit, 'phone, check-in', 'Say it')
  await untilItem(circle, 'report')
  await look(marit, 'phone, report', 'Your agreement of last time')
  await untilItem(circle, 'choose')
  await look(bram, 'phone, offer', 'What could you bring today?')
  await untilPhase(circle, 'bring')
  await look(marit, 'phone, the own problem', 'Your problem')
  await untilPhase(circle, 'explore')
  await addNotes(circle)
  await bram.getByRole('button', { name: /^Idea, opens/ }).click()
  await look(bram, 'phone, an idea that waits', /Ideas open in phase/)
  const lead = await sits(await person('Saskia', { screen: 'phone', motion: 'reduced' }), circle)
  await look(lead, 'phone, who leads', /^Next: /)
  await bram.getByRole('button', { name: '2 notes' }).click()
  await look(bram, 'phone, reading along', 'What has been said')
  await untilPhase(circle, 'agree')
  await look(marit, 'phone, agreement', 'How will you notice that it worked?')
  await circle.lead.command(meeting, { type: 'meeting.close' })
  await look(marit, 'phone, closed', 'What may the record show of your case?')
})

test('the shared screen', async ({ kring, person }) => {
  const circle = await openCircle(kring.url)
  const stage = await person('Saskia', { screen: 'stage', motion: 'reduced' })
  const page = await sits(stage, circle, '/stage')
  await look(page, 'stage, before the start', 'Join with your phone')
  await untilPhase(circle, 'explore')
  await addNotes(circle)
  await look(page, 'stage, questions', 'Since when do you know?')
  await untilPhase(circle, 'agree')
  await agree(circle)
  await look(page, 'stage, agreement', 'I sit down with R. for half an hour.')
  await circle.lead.command(circle.meeting, { type: 'meeting.close' })
  await look(page, 'stage, closed', 'Until next time.')
})

test('a pulse, at the desk, on a phone, on the wall and in the record', async ({
  kring,
  person,
}) => {
  const names = ['Marit', 'Bram', 'Amina', 'Jonas']
  const circle = await openCircle(kring.url, { method: 'executive', names })
  const { lead, meeting, members } = circle
  await lead.command(meeting, { type: 'meeting.start' })
  await lead.command(meeting, { type: 'item.open', item: 'pulse' as ItemId })
  const saskia = await sits(await person('Saskia', { motion: 'reduced' }), circle)
  const marit = await sits(await person('Marit', { screen: 'phone', motion: 'reduced' }), circle)
  const wall = await person('Saskia', { screen: 'stage', motion: 'reduced' })
  await sits(wall, circle, '/stage')

  await look(saskia, 'pulse', 'We speak openly about what is hard.')
  await look(wall.page, 'stage, pulse', 'We speak openly about what is hard.')
  await marit.getByRole('radio', { name: '1 Hardly' }).first().check({ force: true })
  await look(marit, 'phone, pulse', 'Leave out')
  for (const name of names) {
    await members[name]?.device.command(meeting, { type: 'pulse.answer', answers: { mission: 4 } })
  }
  await look(marit, 'phone, pulse in part', /You have answered 1 of 5/)
  await lead.command(meeting, { type: 'reveal' })
  await look(saskia, 'pulse, shown', 'What the circle answered, from 1, hardly, to 5, fully')
  await look(marit, 'phone, pulse shown', 'What the circle answered, from 1, hardly, to 5, fully')
  await look(wall.page, 'stage, pulse shown', /^What the circle answered/)
  await lead.command(meeting, { type: 'meeting.close' })
  await saskia.goto(`/m/${meeting}/record`)
  await look(saskia, 'record of a pulse', 'How many gave each answer, without names')
})
