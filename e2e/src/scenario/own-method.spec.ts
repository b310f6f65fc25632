import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { MeetingView } from '@kring/shared/meeting/view'
import { OwnMethodPage } from '../page/own-method-page.ts'
import { expect, type Page, type Person, test } from '../world/world.ts'

/** A method of the circle's own: copied, ordered, broken and mended, shared, met by. */

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const IDEAS = 'Creative options'
const FACTS = 'Make it concrete'

interface Made {
  readonly circle: string
  readonly joinCode: string
}

/** A circle of this person, whose device is its founder's. */
async function makeCircle({ context }: Person, name: string): Promise<Made> {
  const answer = await context.request.post('/api/circles', {
    data: { name, you: 'Anna', language: 'en' },
  })
  expect(answer.status()).toBe(201)
  return answer.json()
}

async function copyBackstage(page: Page, circle: string): Promise<OwnMethodPage> {
  await page.goto(`/c/${circle}/methods`)
  await page.getByRole('button', { name: 'Copy it' }).click()
  const method = new OwnMethodPage(page)
  await expect(method.row(IDEAS)).toBeVisible()
  return method
}

async function hasNoFault(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze()
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => ({ id, html: html.slice(0, 200), failureSummary })),
    )
    expect.soft(found, `${screen}, ${colorScheme}`).toEqual([])
  }
}

test('a circle copies a method, breaks its rule and mends it, and meets by it', async ({
  person,
  kring,
}) => {
  const anna = await person('Anna')
  const { page } = anna
  const { circle } = await makeCircle(anna, 'Tuesday')

  await page.goto(`/c/${circle}`)
  await page.getByRole('link', { name: 'Methods of this circle' }).click()
  await expect(page.getByRole('heading', { name: 'Methods of this circle' })).toBeVisible()
  await hasNoFault(page, 'methods')
  const method = await copyBackstage(page, circle)
  const start = await method.names()
  await expect(method.rules).toContainText('every rule holds')
  await expect(method.save).toBeDisabled()

  await test.step('dragged before the questions, it says which rule it breaks, and what to do', async () => {
    await method.dragAbove(IDEAS, FACTS)
    expect(await method.names()).toEqual([
      ...start.slice(0, 4),
      IDEAS,
      ...start.slice(4).filter((name) => name !== IDEAS),
    ])
    const why = method.row(IDEAS).getByText(/^Advice comes before questions/)
    await expect(why).toContainText('only then does ‘Make it concrete’ ask.')
    await expect(method.row(IDEAS)).toContainText(
      'Move ‘Make it concrete’ above ‘Creative options’.',
    )
    await expect(method.rules).toContainText('One rule is broken')
    await hasNoFault(page, 'broken')
  })

  await test.step('saved as a draft it is kept, and no meeting is planned with it', async () => {
    await page.getByRole('button', { name: 'Save as a draft' }).click()
    await expect(page.getByText('Saved as version 2, a draft.')).toBeVisible()
    const id = page.url().split('/').at(-1)
    const planned = await page.request.post(`/api/circles/${circle}/meetings`, {
      data: { method: id },
    })
    expect([planned.status(), (await planned.json()).code]).toEqual([422, 'method-breaks-rules'])
  })

  await test.step('mended by keys: the focus stays, and the place is said', async () => {
    await method.grip(IDEAS).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(method.grip(IDEAS)).toBeFocused()
    await expect(page.getByText('Creative options: 6 of 11, in the case')).toBeAttached()
    await expect(method.rules).toContainText('every rule holds')
    for (let step = 0; step < 3; step++) await page.keyboard.press('Alt+ArrowDown')
    expect(await method.names()).toEqual(start)
  })

  await test.step('minutes that do not hold stay as they were typed, and the rule is said there', async () => {
    const minutes = method.minutes('Explore with open questions')
    const row = method.row('Explore with open questions')
    await minutes.fill('999')
    await expect(row.getByText('A phase has at most 480 minutes.')).toBeVisible()
    await minutes.fill('')
    await minutes.pressSequentially('7.5')
    await expect(minutes).toHaveValue('7.5')
    await expect(row.getByText('The minutes are not a whole number.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Save as a draft' })).toBeVisible()
    await expect(page.getByRole('navigation').getByText('Case 2')).toBeVisible()
  })

  await test.step('its minutes are changed, and the total and the end go along', async () => {
    await method.minutes('Explore with open questions').fill('20')
    await expect(page.getByText('it ends at 16:10')).toBeVisible()
    await page.keyboard.press('Control+S')
    await expect(page.getByText('Saved as version 3.')).toBeVisible()
    await expect(method.versions.getByRole('button', { name: /Look at version 3/ })).toBeVisible()
  })

  await test.step('[H7] it becomes what the circle usually meets by, also for a meeting now', async () => {
    await page.goto(`/c/${circle}`)
    const ours = 'Backstage group, our way (version 3) · 160 min'
    await page.getByRole('combobox', { name: 'You usually meet by' }).selectOption(ours)
    const now = page.getByRole('combobox', { name: 'Method for a meeting now' })
    await expect(now.locator('option:checked')).toHaveText(ours)
  })

  let meeting = ''
  await test.step('a meeting is planned with it, and started', async () => {
    await page.getByRole('button', { name: 'Plan a meeting' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Day', { exact: true }).fill('2099-01-15')
    await dialog
      .getByRole('combobox')
      .selectOption('Backstage group, our way (version 3) · 160 min')
    await dialog.getByRole('button', { name: 'Plan it' }).click()
    await expect(page.getByText('13:30 – 16:10, Backstage group, our way')).toBeVisible()
    await page.getByRole('link', { name: 'Go to the meeting' }).click()
    await page.waitForURL(/\/m\//)
    meeting = page.url().split('/').at(-1) ?? ''
    const started = await page.request.post(`/api/meetings/${meeting}/commands`, {
      data: { type: 'meeting.start' },
    })
    expect(started.status()).toBe(200)
    await expect(
      page.getByText('One sentence each: how do you arrive today?').first(),
    ).toBeVisible()
  })

  await test.step('[H6] it keeps the version it began with, also when the server comes back', async () => {
    const minutesIn = async () => {
      const { state }: { state: MeetingView } = await (
        await page.request.get(`/api/meetings/${meeting}`)
      ).json()
      const { version, total } = state.state.method
      return { version, total }
    }
    const id = (await (await page.request.get(`/api/circles/${circle}/methods`)).json()).methods[0]
      .id
    await page.goto(`/c/${circle}/methods/${id}`)
    await method.minutes('Explore with open questions').fill('5')
    await method.save.click()
    await expect(page.getByText('Saved as version 4.')).toBeVisible()
    expect(await minutesIn()).toEqual({ version: 3, total: 160 })
    await kring.kill()
    await kring.restart()
    expect(await minutesIn()).toEqual({ version: 3, total: 160 })
  })
})

test('a method is shared as a file, and another circle opens it; a broken file says where', async ({
  person,
}) => {
  const anna = await person('Anna')
  const { circle } = await makeCircle(anna, 'Tuesday')
  const method = await copyBackstage(anna.page, circle)
  await method.minutes('Own share').fill('9')
  const shared = anna.page.waitForEvent('download')
  await anna.page.getByRole('button', { name: 'Share as a file' }).click()
  const file = await shared
  expect(file.suggestedFilename()).toBe('backstage-group-our-way.kring-method.json')
  const text = await readFile(await file.path(), 'utf8')

  const cleo = await person('Cleo')
  const theirs = (await makeCircle(cleo, 'Thursday')).circle
  await cleo.page.goto(`/c/${theirs}/methods`)
  const opens = async (name: string, buffer: Buffer) => {
    const choosing = cleo.page.waitForEvent('filechooser')
    await cleo.page.getByRole('button', { name: 'Open a file' }).click()
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer })
  }

  await opens('cut.json', Buffer.from(text.slice(0, 400)))
  const alert = cleo.page.getByRole('alert')
  await expect(alert).toContainText('cut.json cannot be opened')
  const wrong = text.replace('"minutes": 9', '"minutes": "nine"').replace('"idea":', '"advice":')
  await opens('wrong.json', Buffer.from(wrong))
  await expect(alert).toContainText('Step 8, ‘Own share’')
  await expect(alert).toContainText('A whole number belongs here, without quotation marks.')
  await expect(alert).toContainText('Step 9, ‘Creative options’')
  await expect(alert).toContainText('Kring does not know the field ‘advice’.')
  await hasNoFault(cleo.page, 'a broken file')

  await opens(file.suggestedFilename(), Buffer.from(text))
  const opened = new OwnMethodPage(cleo.page)
  await expect(opened.minutes('Own share')).toHaveValue('9')
  expect(await opened.names()).toEqual(await method.names())
})

test('a phase is written by keyboard alone: added, named, opened to seats, undone', async ({
  person,
}) => {
  const anna = await person('Anna')
  const { page } = anna
  const { circle } = await makeCircle(anna, 'Tuesday')
  const method = await copyBackstage(page, circle)

  await page.getByRole('button', { name: 'Add a phase to the case' }).focus()
  await page.keyboard.press('Enter')
  const name = page.getByRole('textbox', { name: 'Name', exact: true })
  await expect(name).toBeFocused()
  await expect(method.rules).toContainText('3 rules are broken')
  await page.keyboard.type('A silent minute')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Sit with it for a while.')
  const row = method.row('A silent minute')
  await row.getByRole('checkbox', { name: 'Kept minutes' }).focus()
  await page.keyboard.press('Space')
  await expect(method.rules).toContainText('every rule holds')
  await row.getByRole('button', { name: 'Learned', exact: true }).focus()
  await page.keyboard.press('Enter')
  const seats = row.getByRole('group', { name: 'Learned' })
  await seats.getByRole('button', { name: 'Facilitator' }).focus()
  await page.keyboard.press('Enter')
  await expect(seats.getByRole('button', { name: 'Facilitator' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )
  await hasNoFault(page, 'a phase that is open')

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(seats.getByRole('button', { name: 'Facilitator' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await row.getByRole('button', { name: 'Done' }).click()
  await expect(method.nameOf('A silent minute')).toBeFocused()
})

test('[Q8] [U1] the statements of a pulse are copied along, and written anew', async ({
  person,
}) => {
  const anna = await person('Anna')
  const { page } = anna
  const { circle } = await makeCircle(anna, 'Statements')
  await page.goto(`/c/${circle}/methods`)
  await page.getByRole('combobox', { name: 'Method' }).selectOption('Executive team session')
  await page.getByRole('button', { name: 'Copy it' }).click()
  const method = new OwnMethodPage(page)
  await method.open('Anonymous pulse')
  const asks = page.getByRole('group', { name: 'What the pulse asks' })
  await expect(asks.getByRole('textbox')).toHaveCount(5)
  await expect(asks.getByRole('textbox', { name: 'Statement 2' })).toHaveValue(
    'We speak openly about what is hard.',
  )

  await asks.getByRole('textbox', { name: 'Statement 2' }).fill('We hear each other out.')
  await asks.getByRole('button', { name: 'Take statement 5 away' }).click()
  await asks.getByRole('button', { name: 'Add a statement' }).click()
  await expect(method.rules).toContainText('A statement of the pulse has no words.')
  await asks.getByRole('textbox', { name: 'Statement 5' }).fill('We laughed.')
  await expect(method.rules).toContainText('every rule holds')
  await hasNoFault(page, 'the statements of a pulse')
  await method.save.click()
  await expect(method.save).toBeDisabled()

  await page.reload()
  await method.open('Anonymous pulse')
  await expect(asks.getByRole('textbox', { name: 'Statement 2' })).toHaveValue(
    'We hear each other out.',
  )
  await expect(asks.getByRole('textbox', { name: 'Statement 5' })).toHaveValue('We laughed.')
})

test('[H4] of two who write at once, both keep what they wrote', async ({ person }) => {
  const anna = await person('Anna')
  const { circle, joinCode } = await makeCircle(anna, 'Tuesday')
  const ben = await person('Ben')
  await ben.context.request.post('/api/join', { data: { joinCode, name: 'Ben' } })
  const annas = await copyBackstage(anna.page, circle)
  await ben.page.goto(anna.page.url())
  const bens = new OwnMethodPage(ben.page)
  await expect(bens.minutes('Check-in')).toHaveValue('10')

  await annas.minutes('Check-in').fill('12')
  await annas.save.click()
  await expect(anna.page.getByText('Saved as version 2.')).toBeVisible()
  await bens.minutes('Check-in').fill('6')
  await bens.save.click()
  await expect(ben.page.getByText('Anna has saved version 2 since.')).toBeVisible()
  await expect(bens.minutes('Check-in')).toHaveValue('6')

  await ben.page.getByRole('button', { name: 'See version 2' }).click()
  await expect(bens.minutes('Check-in')).toHaveValue('12')
  await hasNoFault(ben.page, 'an older version')
  await ben.page.getByRole('button', { name: 'Back to what you write' }).click()
  await expect(bens.minutes('Check-in')).toHaveValue('6')
  await ben.page.getByRole('button', { name: 'Save mine after it' }).click()
  await expect(ben.page.getByText('Saved as version 3.')).toBeVisible()

  await test.step('[H3] and the older ones can be gone back to', async () => {
    await ben.page.getByRole('button', { name: 'Look at version 1' }).click()
    await ben.page.getByRole('button', { name: 'Go on from this version' }).click()
    await expect(bens.minutes('Check-in')).toHaveValue('10')
    await bens.save.click()
    await expect(ben.page.getByText('Saved as version 4.')).toBeVisible()
  })
})

test.describe('without a network', () => {
  test.use({ keeps: 'pages' })

  test('what is written stays over a reload, and is saved when the line is back', async ({
    person,
  }) => {
    const anna = await person('Anna')
    const { page, context } = anna
    const { circle } = await makeCircle(anna, 'Tuesday')
    const method = await copyBackstage(page, circle)
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })

    await context.setOffline(true)
    await method.open('Own share')
    const prompt = page.getByRole('textbox', { name: 'Said aloud' })
    await prompt.fill('One thing you noticed, each.')
    await method.save.click()
    await expect(page.getByText('What you wrote is kept here: save it later.')).toBeVisible()
    await page.reload()
    await method.open('Own share')
    await expect(prompt).toHaveValue('One thing you noticed, each.')

    await context.setOffline(false)
    await expect(method.versions).toBeVisible({ timeout: 15_000 })
    await method.save.click()
    await expect(page.getByText('Saved as version 2.')).toBeVisible()
  })
})
