import { DeskPage } from '../page/desk-page.ts'
import { type Circle, type Device, openCircle } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, type Page, test } from '../world/world.ts'

/** A circle in the first phase of Elin's case; Amina and Bram are its peers. */
async function inTurn(url: string) {
  const circle = await openCircle(url, { names: ['Elin', 'Amina', 'Bram'] })
  const deviceOf = (name: string): Device => {
    const member = circle.members[name]
    if (!member) throw new Error(`${name} is not in the circle`)
    return member.device
  }
  const elin = deviceOf('Elin')
  const { you } = await elin.view(circle.meeting)
  await circle.lead.command(circle.meeting, { type: 'meeting.start' })
  await circle.lead.command(circle.meeting, { type: 'turn.open', caseGiver: you, title: 'Beds' })
  return { circle, elin, amina: deviceOf('Amina'), bram: deviceOf('Bram') }
}

async function openAt(page: Page, { meeting }: Circle): Promise<DeskPage> {
  await page.goto(`/m/${meeting}`)
  return new DeskPage(page)
}

async function chooseInMenu(desk: DeskPage, name: string): Promise<void> {
  await desk.desk.getByRole('button', { name: 'More', exact: true }).click()
  await desk.page.getByRole('button', { name, exact: true }).click()
}

test('the word goes round, and who passes is marked', async ({ kring, person }) => {
  const { circle, amina, bram } = await inTurn(kring.url)
  const [saskia, first, second] = await Promise.all([
    person('Saskia'),
    person('Amina'),
    person('Bram'),
  ])
  await sitDown(saskia, circle.lead)
  await sitDown(first, amina)
  await sitDown(second, bram)
  const desk = await openAt(saskia.page, circle)
  const hers = await openAt(first.page, circle)
  const his = await openAt(second.page, circle)
  const rowOf = (name: string) => desk.people.getByRole('listitem').filter({ hasText: name }).last()

  await expect(his.people.getByText('Nobody has the word')).toBeVisible()
  await expect(hers.people.getByText('Nobody has the word')).toBeVisible()
  // The key is the desk's.
  await expect(desk.desk).toBeVisible()
  await saskia.page.keyboard.press('g')
  const pass = hers.people.getByRole('button', { name: 'Pass', exact: true })
  await expect(pass).toBeVisible()
  await expect(his.people.getByRole('button', { name: 'Pass', exact: true })).toBeHidden()
  await pass.click()
  await expect(rowOf('Amina').getByText('Passed')).toBeVisible()
  await expect(his.people.getByRole('button', { name: 'Pass', exact: true })).toBeVisible()
  await expect(his.people.getByText(/^speaks, |^asks, /)).toBeVisible()

  await test.step('who takes part by video is told', async () => {
    await second.page.getByRole('button', { name: 'I am on video' }).click()
    await expect(rowOf('Bram').getByRole('img', { name: 'On video' })).toBeVisible()
    await expect(desk.people.getByText(/one on video/)).toBeVisible()
  })
})

test('everyone is brought to the same part of the board', async ({ kring, person }) => {
  const { circle, elin } = await inTurn(kring.url)
  const saskia = await person('Saskia')
  await sitDown(saskia, circle.lead)
  const desk = await openAt(saskia.page, circle)
  await desk.desk.getByRole('button', { name: /^Bring everyone here/ }).click()
  await expect
    .poll(async () => (await elin.view(circle.meeting)).state.gathered?.width ?? 0)
    .toBeGreaterThan(100)
  const { state } = await elin.view(circle.meeting)
  expect(state.gathered).toMatchObject({
    item: state.agenda.find(({ type }) => type === 'turn')?.id,
  })

  await test.step('beside a video call it is an icon, and where there is less room in the menu', async () => {
    await saskia.page.setViewportSize({ width: 1024, height: 768 })
    await expect(desk.desk.getByRole('button', { name: /^Bring everyone here/ })).toBeVisible()
    await saskia.page.setViewportSize({ width: 900, height: 768 })
    await expect(desk.desk.getByRole('button', { name: /^Bring everyone here/ })).toBeHidden()
    await desk.desk.getByRole('button', { name: 'More', exact: true }).click()
    await expect(saskia.page.getByRole('button', { name: /^Bring everyone here/ })).toBeVisible()
  })
})

test('on the balcony the clock stands for all, and goes on after it', async ({ kring, person }) => {
  const { circle, elin } = await inTurn(kring.url)
  const saskia = await person('Saskia')
  const other = await person('Elin')
  await sitDown(saskia, circle.lead)
  await sitDown(other, elin)
  const desk = await openAt(saskia.page, circle)
  await openAt(other.page, circle)
  await chooseInMenu(desk, 'Balcony pause')
  const prompt = 'How are we working right now? Start with your own part.'
  await expect(other.page.getByRole('heading', { name: prompt })).toBeVisible()
  await expect(other.page.getByRole('button', { name: 'Back to the board' })).toBeHidden()
  expect((await elin.view(circle.meeting)).timer?.type).toBe('paused')
  await saskia.page.getByRole('button', { name: 'Back to the board' }).click()
  await expect(other.page.getByRole('heading', { name: prompt })).toBeHidden()
  expect((await elin.view(circle.meeting)).timer?.type).toBe('running')
})

test('notes for oneself follow to another device, and nobody else has them', async ({
  kring,
  person,
}) => {
  const { circle, elin } = await inTurn(kring.url)
  const words = 'Elin looks away when R. is named.'
  const laptop = await person('Saskia')
  const tablet = await person('Saskia')
  const other = await person('Elin')
  for (const device of [laptop, tablet]) await sitDown(device, circle.lead)
  await sitDown(other, elin)
  const heard: string[] = []
  other.page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => heard.push(payload.toString())),
  )
  const notes = (page: Page) => page.getByRole('textbox', { name: 'Notes for yourself' })
  const open = (page: Page) => page.getByRole('button', { name: 'Notes for yourself' }).click()

  await openAt(laptop.page, circle)
  await openAt(tablet.page, circle)
  await openAt(other.page, circle)
  await open(laptop.page)
  await notes(laptop.page).fill(words)
  await open(tablet.page)
  await expect(notes(tablet.page)).toHaveValue(words)
  await notes(tablet.page).press('End')
  await notes(tablet.page).pressSequentially(' Ask her.')
  await expect(notes(laptop.page)).toHaveValue(`${words} Ask her.`)

  await laptop.page.reload()
  await open(laptop.page)
  await expect(notes(laptop.page)).toHaveValue(`${words} Ask her.`)
  await open(other.page)
  await expect(notes(other.page)).toHaveValue('')
  expect(heard.length).toBeGreaterThan(0)
  expect(heard.filter((frame) => frame.includes('looks away'))).toEqual([])
})

test('a phase is skipped, the lead goes over, and with it the desk', async ({ kring, person }) => {
  const { circle, amina } = await inTurn(kring.url)
  const saskia = await person('Saskia')
  const other = await person('Amina')
  await sitDown(saskia, circle.lead)
  await sitDown(other, amina)
  const desk = await openAt(saskia.page, circle)
  const hers = await openAt(other.page, circle)
  const before = (await amina.view(circle.meeting)).phase
  await chooseInMenu(desk, 'Skip this phase')
  await expect.poll(async () => (await amina.view(circle.meeting)).phase).not.toBe(before)
  await expect(hers.desk).toBeHidden()
  await chooseInMenu(desk, 'Amina')
  await expect(hers.desk).toBeVisible()
  await expect(desk.desk).toBeHidden()
  await expect(saskia.page.getByText('Amina leads now.')).toBeVisible()
})
