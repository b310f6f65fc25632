import { DeskPage } from '../page/desk-page.ts'
import { type Circle, openCircle, untilPhase } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, type Page, type Person, test } from '../world/world.ts'

/**
 * What a screen reader says unasked: a phase, one minute left, your turn, a reveal. Every live
 * region of the page is listened to from its first moment on.
 */

const CLOCK = new URL('../world/clock-ahead.ts', import.meta.url).href

test.use({ serverEnv: { NODE_OPTIONS: `--import ${CLOCK}`, LEAP_MS: '50000' } })

declare global {
  interface Window {
    said: string[]
  }
}

/** Writes down what every live region comes to say. */
function listen(): void {
  const LIVE =
    '[role="status"], [role="alert"], [role="log"], [aria-live="polite"], [aria-live="assertive"]'
  window.said = []
  const regionsIn = ({ type, target, addedNodes }: MutationRecord): readonly Element[] => {
    const around = target instanceof Element ? target : target.parentElement
    const within = [...addedNodes].flatMap((node) =>
      node instanceof Element ? [...node.querySelectorAll(LIVE)] : [],
    )
    const changed = type === 'characterData' || addedNodes.length > 0
    const added = [...addedNodes].filter((node) => node instanceof Element && node.matches(LIVE))
    const outer = changed ? around?.closest(LIVE) : undefined
    return [...within, ...(added as Element[]), ...(outer ? [outer] : [])]
  }
  const hear = (changes: readonly MutationRecord[]) => {
    for (const region of new Set(changes.flatMap(regionsIn))) {
      const words = (region.textContent ?? '').replace(/\s+/gu, ' ').trim()
      const off = region.closest('[aria-live="off"]') !== null
      if (!off && words !== '') window.said.push(words)
    }
  }
  new MutationObserver(hear).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  })
}

async function ask({ meeting, members }: Circle, text: string): Promise<void> {
  const bram = members['Bram']
  if (!bram) throw new Error('Bram is not in the circle')
  const line = await bram.device.line(`meeting:${meeting}`)
  const turn = await bram.device.openTurn(meeting)
  line.addNote({ kind: 'open-question', text, by: bram.id, turn })
  await line.until(() => line.isStored())
  line.close()
}

/** Otherwise the others would be told, and rightly, that she is gone. */
async function leadIsHere({ lead, meeting }: Circle, saskia: Person): Promise<void> {
  await sitDown(saskia, lead)
  await saskia.page.goto(`/m/${meeting}`)
  await expect(saskia.page.getByRole('main')).toBeVisible()
}

const heardBy = (page: Page) => page.evaluate(() => window.said)

for (const screen of ['desk', 'phone'] as const) {
  test(`a reader on the ${screen} hears a phase, their turn and a reveal, and no more`, async ({
    kring,
    person,
  }) => {
    const circle = await openCircle(kring.url)
    await untilPhase(circle, 'explore')
    const { lead, meeting, members } = circle
    await leadIsHere(circle, await person('Saskia'))
    const amina = members['Amina']
    const bram = members['Bram']
    if (!amina || !bram) throw new Error('somebody is missing')
    const someone = await person('Amina', { screen })
    const { page } = someone
    await sitDown(someone, amina.device)
    await page.addInitScript(listen)
    await page.goto(`/m/${meeting}`)
    await expect(
      page
        .getByText(/One open question at a time/)
        .filter({ visible: true })
        .first(),
    ).toBeVisible()
    await ask(circle, 'What did you hear first?')
    await page.waitForTimeout(1_500)
    await page.evaluate(() => {
      window.said = []
    })

    await test.step('not notes, hands, the clock, nor another who speaks', async () => {
      await ask(circle, 'Since when do you know?')
      await bram.device.command(meeting, { type: 'hand.raise' })
      await lead.command(meeting, { type: 'speaker.set', member: bram.id })
      await lead.command(meeting, { type: 'phase.extend', minutes: 2 })
      await page.waitForTimeout(1_500)
      expect(await heardBy(page)).toEqual([])
    })

    await test.step('their turn, each time it comes', async () => {
      await lead.command(meeting, { type: 'speaker.set', member: amina.id })
      await expect.poll(() => heardBy(page)).toEqual(['You have the word.'])
      await lead.command(meeting, { type: 'speaker.set', member: bram.id })
      await page.waitForTimeout(500)
      await lead.command(meeting, { type: 'speaker.set', member: amina.id })
      await expect.poll(() => heardBy(page)).toEqual(['You have the word.', 'You have the word.'])
      await lead.command(meeting, { type: 'speaker.set', member: null })
    })

    await test.step('a phase, with what it asks; and a reveal', async () => {
      await lead.command(meeting, { type: 'phase.next' })
      await expect.poll(async () => (await heardBy(page)).length).toBe(3)
      expect((await heardBy(page))[2]).toMatch(/^The group analyses backstage\. .+/)
      await lead.command(meeting, { type: 'reveal' })
      await expect
        .poll(async () => (await heardBy(page)).slice(3))
        .toEqual(['The notes are turned over.'])
    })

    await test.step('a balcony pause, as a phase; and nothing when it ends', async () => {
      await lead.command(meeting, { type: 'balcony.open' })
      await expect
        .poll(async () => (await heardBy(page)).slice(4))
        .toEqual(['Balcony pause. How are we working right now? Start with your own part.'])
      await lead.command(meeting, { type: 'balcony.close' })
      await page.waitForTimeout(1_500)
      expect(await heardBy(page)).toHaveLength(5)
    })
  })
}

test('one minute left is heard once, on the desk and on the phone', async ({ kring, person }) => {
  const circle = await openCircle(kring.url, { method: 'balint' })
  await circle.lead.command(circle.meeting, { type: 'meeting.start' })
  await leadIsHere(circle, await person('Saskia'))
  const pages: Page[] = []
  for (const [name, screen] of [
    ['Amina', 'desk'],
    ['Bram', 'phone'],
  ] as const) {
    const someone = await person(name, { screen })
    await sitDown(someone, circle.members[name]?.device ?? circle.lead)
    await someone.page.addInitScript(listen)
    await someone.page.goto(`/m/${circle.meeting}`)
    await expect(
      someone.page
        .getByText('Who is carrying someone in their mind?')
        .filter({ visible: true })
        .first(),
    ).toBeVisible()
    await someone.page.evaluate(() => {
      window.said = []
    })
    pages.push(someone.page)
  }
  // Two minutes are given for it: most of the first one goes by in a moment.
  if (kring.pid) process.kill(kring.pid, 'SIGUSR2')
  await circle.lead.command(circle.meeting, { type: 'hand.raise' })
  for (const page of pages) {
    await expect.poll(() => heardBy(page), { timeout: 30_000 }).toEqual(['One minute left.'])
  }
  await pages[0]?.waitForTimeout(3_000)
  for (const page of pages) expect(await heardBy(page)).toEqual(['One minute left.'])
})

test('a press is answered, and typing near the end of a note is not counted aloud', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  await leadIsHere(circle, await person('Saskia'))
  const someone = await person('Amina')
  const { page } = someone
  await sitDown(someone, circle.members['Amina']?.device ?? circle.lead)
  await page.addInitScript(listen)
  await page.goto(`/m/${circle.meeting}`)
  const desk = new DeskPage(page)
  await desk.composer.getByRole('textbox').fill('x'.repeat(1_850))
  await page.keyboard.press('Enter')
  await expect(desk.note(/xxx/)).toBeVisible()
  await desk.note(/xxx/).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Write in this note' })).toBeFocused()
  await page.waitForTimeout(1_000)
  await page.evaluate(() => {
    window.said = []
  })
  await page.keyboard.press('Control+End')
  await page.keyboard.type('y'.repeat(60))
  expect(await heardBy(page)).toEqual(['Room for 100 more.'])
})
