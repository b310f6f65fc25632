import { join as joinPath } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DeskPage } from '../page/desk-page.ts'
import { PhonePage } from '../page/phone-page.ts'
import { type Circle, openCircle } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import type { ServerProcess } from '../world/server-process.ts'
import { expect, type Person, test } from '../world/world.ts'

/** The door: who has a code comes in, who has none is told kindly, and nobody is in by guessing. */

/** The evening for which a code was made is over. */
function letExpire(kring: ServerProcess, joinCode: string): void {
  const database = new DatabaseSync(joinPath(kring.dataDir, 'kring.sqlite'), { timeout: 5_000 })
  database.prepare('update circle set join_code_expires_at = 1 where join_code = ?').run(joinCode)
  database.close()
}

/** Who leads, at the desk. */
async function atDesk(someone: Person, circle: Circle): Promise<DeskPage> {
  await sitDown(someone, circle.lead)
  await someone.page.goto(`/m/${circle.meeting}`)
  return new DeskPage(someone.page)
}

test('a code that is wrong, and one whose evening is over', async ({ kring, person }) => {
  const { joinCode } = await openCircle(kring.url, { names: [] })
  const { page } = await person('Noor', { screen: 'phone' })
  await page.goto('/j/')
  const code = page.getByRole('textbox', { name: 'Code' })

  await code.fill('QQQ 000')
  await expect(page.getByRole('alert')).toContainText('No circle has this code.')
  await expect(code).toHaveAttribute('aria-invalid', 'true')

  letExpire(kring, joinCode)
  await code.fill(joinCode)
  await expect(page.getByRole('alert')).toContainText('This code is no longer in use.')
})

test('a name of two hundred signs is told, kept and shortened', async ({ kring, person }) => {
  const circle = await openCircle(kring.url, { names: [] })
  const noor = await person('Noor', { screen: 'phone' })
  const { page } = noor
  await page.goto(`/j/${circle.joinCode}`)
  await expect(page.getByRole('heading', { name: 'Thursday circle' })).toBeVisible()
  const name = page.getByRole('textbox', { name: 'Your name' })
  await name.fill('N'.repeat(200))
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(page.getByText('This is 200 signs long.')).toBeVisible()
  await expect(name).toHaveValue('N'.repeat(200))

  await name.fill('   ')
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(page.getByText('Write your name, so that the others see who joins.')).toBeVisible()

  await name.fill('Noor')
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(new PhonePage(page).prompt('You are in, Noor.')).toBeVisible()
})

test('a name that is taken: a knock, and the yes of who leads', async ({ kring, person }) => {
  const circle = await openCircle(kring.url, { names: ['Marit'] })
  const saskia = await atDesk(await person('Saskia'), circle)
  const marit = new PhonePage((await person('Marit', { screen: 'phone' })).page)

  await knockAs(marit, circle.joinCode, 'Marit')
  await expect(saskia.page.getByText('asks to come in as Marit, on another device')).toBeVisible()
  await saskia.page.getByRole('button', { name: 'Let in' }).click()
  await marit.page.waitForURL(`**/m/${circle.meeting}`)
  await expect(marit.prompt('You are in, Marit.')).toBeVisible()
  const { state } = await circle.lead.view(circle.meeting)
  expect(state.members.map(({ name }) => name)).toEqual(['Saskia', 'Marit'])
})

test('a name that is taken: a knock, and a no', async ({ kring, person }) => {
  const circle = await openCircle(kring.url, { names: ['Marit'] })
  const saskia = await atDesk(await person('Saskia'), circle)
  const stranger = new PhonePage((await person('Somebody', { screen: 'phone' })).page)

  await knockAs(stranger, circle.joinCode, 'marit')
  await saskia.page.getByRole('button', { name: 'No', exact: true }).click()
  const { page } = stranger
  await expect(page.getByRole('heading', { name: 'The facilitator said no' })).toBeVisible()
  const meeting = await page.request.get(`/api/meetings/${circle.meeting}`)
  expect(meeting.ok()).toBe(false)

  await page.getByRole('button', { name: 'Use another name' }).click()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Marit B')
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(stranger.prompt('You are in, Marit B.')).toBeVisible()
})

test('coming back on the same device needs nothing, also when the code is over', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url, { names: [] })
  const marit = new PhonePage((await person('Marit', { screen: 'phone' })).page)
  await marit.join(circle.joinCode, 'Marit')
  const { page } = marit

  await page.goto(`/j/${circle.joinCode}`)
  await page.waitForURL(`**/m/${circle.meeting}`)
  await expect(marit.prompt('You are in, Marit.')).toBeVisible()

  letExpire(kring, circle.joinCode)
  await page.goto(`/j/${circle.joinCode}`)
  await page.waitForURL(`**/m/${circle.meeting}`)
  await expect(marit.prompt('You are in, Marit.')).toBeVisible()
})

test('a personal link brings a member to another device', async ({ kring, person }) => {
  const circle = await openCircle(kring.url, { names: ['Marit'] })
  const marit = await person('Marit')
  const device = circle.members['Marit']?.device
  if (device) await sitDown(marit, device)
  await marit.page.goto(`/m/${circle.meeting}`)
  const link = await new DeskPage(marit.page).personalLink()

  const phone = new PhonePage((await person('Marit', { screen: 'phone' })).page)
  await phone.page.goto(link)
  await phone.page.waitForURL(`**/m/${circle.meeting}`)
  await expect(phone.prompt('You are in, Marit.')).toBeVisible()
  const { state } = await circle.lead.view(circle.meeting)
  expect(state.members.map(({ name }) => name)).toEqual(['Saskia', 'Marit'])

  await phone.page.goto(`${link}x`)
  await expect(phone.page.getByText('This link no longer opens a seat.')).toBeVisible()
})

test('a meeting that is not mine looks like one that does not exist', async ({ kring, person }) => {
  const theirs = await openCircle(kring.url, { names: [] })
  const mine = await openCircle(kring.url, { names: [] })
  const someone = await person('Somebody')
  await sitDown(someone, mine.lead)
  const { page } = someone
  const shown: string[] = []
  for (const meeting of [theirs.meeting, 'there-is-no-such-meeting']) {
    await page.goto(`/m/${meeting}`)
    await expect(
      page.getByRole('heading', { name: 'This meeting is not yours, or it does not exist.' }),
    ).toBeVisible()
    shown.push(await page.locator('body').innerText())
  }
  expect(shown[0]).toBe(shown[1])
})

async function knockAs({ page }: PhonePage, joinCode: string, name: string): Promise<void> {
  await page.goto(`/j/${joinCode}`)
  await page.getByRole('textbox', { name: 'Your name' }).fill(name)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(
    page.getByRole('heading', { name: `There is a ${name} in the circle` }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'It is me, ask for the yes' }).click()
  await expect(page.getByRole('heading', { name: 'The facilitator has been asked' })).toBeVisible()
}
