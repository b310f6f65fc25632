import { execFileSync } from 'node:child_process'
import { DeskPage } from '../page/desk-page.ts'
import { PhonePage } from '../page/phone-page.ts'
import { openCircle, untilPhase } from '../world/device.ts'
import { sits } from '../world/seat.ts'
import type { ServerProcess } from '../world/server-process.ts'
import { expect, type Page, test } from '../world/world.ts'

/** What no tidy person does: nothing breaks, nothing is lost, and all of it is told in plain words. */

/** Pastes into what has the focus, as if it had been copied from a web page. */
async function paste(page: Page, clip: { html?: string; text: string }): Promise<void> {
  await page.evaluate(({ html, text }) => {
    const clipboardData = new DataTransfer()
    if (html !== undefined) clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', text)
    const target = document.activeElement
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    // A field takes the plain words by itself; a script's paste has to be followed by hand.
    if (target?.dispatchEvent(event) && target instanceof HTMLTextAreaElement) {
      document.execCommand('insertText', false, text)
    }
  }, clip)
}

const EVIL = {
  html: '<h1>Bed <b>moves</b></h1><img src=x onerror="window.broken = 1"><script>window.broken = 1</script><a href="javascript:alert(1)">in writing</a>',
  text: 'Bed moves in writing <img src=x onerror="window.broken = 1">',
}

test('what is pasted from a web page becomes plain words', async ({ kring, person }) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'bring')
  const page = await sits(await person('Marit'), circle)
  const marit = new DeskPage(page)

  await test.step('in a sheet', async () => {
    const problem = marit.sheet('Problem · Marit')
    await problem.click()
    await paste(page, EVIL)
    await expect(problem).toContainText('Bed moves')
    await expect(problem).toContainText('in writing')
    await expect(problem.locator('h1, b, img, script, a')).toHaveCount(0)
  })

  await test.step('on the line of a note', async () => {
    await untilPhase(circle, 'explore')
    const bram = await person('Bram')
    const theirs = await sits(bram, circle)
    const line = theirs.getByRole('textbox', { name: 'What would you like to know?' })
    await line.click()
    await paste(theirs, EVIL)
    await line.press('Enter')
    const note = marit.note(/Bed moves in writing <img/)
    await expect(note).toBeVisible()
    await expect(note.locator('img, script')).toHaveCount(0)
    expect(await theirs.evaluate('window.broken')).toBeUndefined()
  })

  expect(await page.evaluate('window.broken')).toBeUndefined()
})

test('a note of a megabyte is told kindly, and stands there whole', async ({ kring, person }) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const megabyte = 'What happened then? '.repeat(52_429)

  await test.step('at the desk', async () => {
    const page = await sits(await person('Bram'), circle)
    const line = page.getByRole('textbox', { name: 'What would you like to know?' })
    await line.click()
    await line.fill(megabyte)
    await line.press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: 'A note holds 2,000' })).toBeVisible()
    expect((await line.inputValue()).length).toBe(megabyte.length)
    await line.fill('What happened then?')
    await line.press('Enter')
    await expect(new DeskPage(page).note(/What happened then\?/)).toBeVisible()
  })

  await test.step('at a phone', async () => {
    const amina = new PhonePage(await sits(await person('Amina', { screen: 'phone' }), circle))
    const field = amina.field('Question')
    await field.fill(megabyte)
    await expect(amina.sheet.getByRole('button', { name: 'Add for everyone' })).toBeDisabled()
    await expect(amina.page.getByText(/^A note holds 2,000 signs/)).toBeVisible()
    expect((await field.inputValue()).length).toBe(megabyte.length)
  })
})

test('two desks of one facilitator press Next at once: the meeting moves once', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const desks = await Promise.all(
    [1, 2].map(async () => {
      const page = await sits(await person('Saskia'), circle)
      const desk = new DeskPage(page)
      await expect(desk.desk.getByRole('button', { name: /^Next: / })).toBeVisible()
      return desk
    }),
  )
  // At once: neither press reaches the server before the other is made.
  const held: (() => Promise<void>)[] = []
  for (const { page } of desks) {
    await page.route('**/commands', async (route) => {
      held.push(() => route.continue())
      if (held.length === desks.length) await Promise.all(held.map((go) => go()))
    })
  }
  await Promise.all(desks.map((desk) => desk.next(/^Next: /)))
  for (const desk of desks) {
    await expect(desk.prompt(/^One open question at a time/)).toBeHidden()
  }
  expect((await circle.lead.view(circle.meeting)).phase).toBe('analyse')
})

test('who leads has gone: a member takes over, and the meeting goes on', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const saskia = await person('Saskia')
  await sits(saskia, circle)
  const bram = new PhonePage(await sits(await person('Bram', { screen: 'phone' }), circle))
  const takeOver = bram.page.getByRole('button', { name: 'Take over' })
  await expect(bram.field('Question')).toBeVisible()
  await expect(takeOver).toBeHidden()

  await saskia.page.close()
  await expect(takeOver).toBeVisible({ timeout: 20_000 })
  await takeOver.click()
  await bram.page.getByRole('button', { name: /^Next: / }).click()
  await expect(bram.prompt(/^One open question at a time/)).toBeHidden()
  const { state } = await circle.lead.view(circle.meeting)
  expect(state.lead).toBe(circle.members['Bram']?.id)
})

/** From now on the server's files take not one byte more; `unlimited` gives the disk back. */
function limitFiles({ pid }: ServerProcess, bytes: '0' | 'unlimited'): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`])
}

function canLimitFiles(): boolean {
  try {
    execFileSync('prlimit', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('the disk is full: people are told, and it goes in once there is room', async ({
  kring,
  person,
}) => {
  test.skip(!canLimitFiles(), 'this system has no prlimit to fill the disk with')
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const page = await sits(await person('Bram'), circle)
  const bram = new DeskPage(page)
  const line = page.getByRole('textbox', { name: 'What would you like to know?' })
  await expect(line).toBeVisible()

  limitFiles(kring, '0')
  try {
    await line.fill('What if nobody decides?')
    await line.press('Enter')
    await expect(bram.note(/What if nobody decides\?/)).toContainText('Kept on this device')
    await expect(page.getByText('Offline, 1 note kept here')).toBeVisible()
    const refused = await circle.lead.ask('POST', `/api/meetings/${circle.meeting}/commands`, {
      type: 'phase.next',
    })
    expect(refused.status).toBe(507)
  } finally {
    limitFiles(kring, 'unlimited')
  }
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await expect(bram.note(/What if nobody decides\?/)).not.toContainText('Kept on this device')
  const stored = await circle.lead.line(`meeting:${circle.meeting}`)
  await expect.poll(() => stored.texts().join()).toContain('What if nobody decides?')
  stored.close()
})
