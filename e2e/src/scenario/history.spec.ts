import { AxeBuilder } from '@axe-core/playwright'
import {
  createMark,
  linksOf,
  notesOf,
  placesOf,
  sheetOf,
  strokesOf,
} from '@kring/shared/board/board-doc'
import { writeText } from '@kring/shared/board/note-text'
import type { ItemId, NoteId } from '@kring/shared/lib/id'
import type { Locator } from '@playwright/test'
import { type Circle, type Device, openCircle, untilPhase } from '../world/device.ts'
import { sitDown, sits } from '../world/seat.ts'
import { expect, type Page, test } from '../world/world.ts'

/** Looking back: the board as each phase left it, for who leads. */

const PROBLEM = 'Nobody asks me before the roster changes.'
const FACT = 'How many nights was it?'
const OPEN = 'What did you do first?'
const TAKEN = 'Was that wise?'

interface Past {
  readonly circle: Circle
  readonly turn: ItemId
}

/**
 * A check-in, a case, its facts, and questions: one is moved, two are linked, one line is drawn, and
 * in the phase after that who leads takes one away.
 */
async function meetingWithPast(server: string): Promise<Past> {
  const circle = await openCircle(server)
  const { meeting, members, lead } = circle
  const [amina, marit, saskia] = ['Amina', 'Marit', 'Saskia'].map((name) => members[name])
  if (!amina || !marit || !saskia) throw new Error('they did not come in')
  const document = `meeting:${meeting}`

  const turn = await untilPhase(circle, 'bring')
  const maritsLine = await marit.device.line(document)
  maritsLine.write((doc) => writeText(sheetOf(doc, 'problem', turn), PROBLEM))
  await maritsLine.until(() => maritsLine.isStored())
  maritsLine.close()

  const line = await amina.device.line(document)
  const say = async (id: string, kind: 'fact-question' | 'open-question', text: string) => {
    line.addNote({ id: id as NoteId, kind, by: amina.id, turn, text })
    await line.until(() => line.isStored())
  }
  await untilPhase(circle, 'concretise')
  await say('fact', 'fact-question', FACT)
  await untilPhase(circle, 'explore')
  await say('open', 'open-question', OPEN)
  await say('taken', 'open-question', TAKEN)
  line.write((doc) => {
    placesOf(doc).set('fact', { x: 1_000, y: 520 })
    const ends = { from: 'fact' as NoteId, to: 'open' as NoteId }
    linksOf(doc).set('link', createMark({ by: amina.id, turn, ...ends }))
    const points = [60, 560, 0.5, 120, 610, 0.5, 200, 560, 0.5]
    strokesOf(doc).set('stroke', createMark({ by: amina.id, turn, points }))
  })
  await line.until(() => line.isStored())
  line.close()

  await untilPhase(circle, 'analyse')
  await takeAway(lead, document, 'taken')
  return { circle, turn }
}

async function takeAway(lead: Device, document: string, note: string): Promise<void> {
  const line = await lead.line(document)
  await line.until(() => notesOf(line.doc).has(note))
  line.write((doc) => notesOf(doc).delete(note))
  await line.until(() => line.isStored() || line.closeCode !== undefined)
  expect(line.refusals()).toEqual([])
  line.close()
}

/** What is seen while looking back. */
class LookBackPage {
  readonly page: Page
  readonly dialog: Locator
  readonly slider: Locator
  readonly board: Locator
  readonly taken: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'Look back' })
    this.slider = this.dialog.getByRole('slider', { name: 'The meeting, phase by phase' })
    this.board = this.dialog.getByRole('region', { name: 'The board as it was' })
    this.taken = this.board.getByText('Taken away since').filter({ visible: true })
  }

  note(words: string): Locator {
    return this.board.getByRole('article').filter({ hasText: words, visible: true })
  }

  async isAt(words: RegExp): Promise<void> {
    await expect(this.slider).toHaveAttribute('aria-valuetext', words)
  }
}

async function looksBack(page: Page): Promise<LookBackPage> {
  await page.getByRole('button', { name: 'Look back', exact: true }).last().click()
  const past = new LookBackPage(page)
  await expect(past.slider).toBeFocused()
  return past
}

async function hasNoFault(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect.soft(violations, colorScheme).toEqual([])
  }
}

test('by keys through four phases, and what each of them left', async ({ kring, person }) => {
  const past = await meetingWithPast(kring.url)
  const page = await sits(await person('Saskia', { motion: 'reduced' }), past.circle)

  await page.getByRole('button', { name: 'More', exact: true }).click()
  const look = await looksBack(page)

  await test.step('it opens on the last phase that ended', async () => {
    await look.isAt(/^Marit’s case, .+, as it was at \d\d:\d\d$/)
    await expect(look.slider).toHaveAttribute('max', '3')
    await expect(look.slider).toHaveValue('3')
    await expect(look.note(FACT)).toBeVisible()
    await expect(look.note(OPEN)).toBeVisible()
    await expect(look.taken).toBeVisible()
    await expect(look.board.getByText(TAKEN)).toHaveCount(0)
    await expect(look.board.locator('.link')).toHaveCount(1)
    await expect(look.board.locator('.ink')).toHaveCount(1)
    await expect(look.board.getByRole('region', { name: 'Problem · Marit' })).toContainText(PROBLEM)
  })

  await test.step('an arrow back: the fact where it first lay, no question, no line', async () => {
    const moved = await look.note(FACT).boundingBox()
    await page.keyboard.press('ArrowLeft')
    await expect(look.slider).toHaveValue('2')
    await expect(look.note(OPEN)).toHaveCount(0)
    await expect(look.taken).toHaveCount(0)
    await expect(look.board.locator('.link, .ink')).toHaveCount(0)
    const first = await look.note(FACT).boundingBox()
    expect(first?.x).toBeLessThan((moved?.x ?? 0) - 100)
  })

  await test.step('a page back is the first of the case; there only the problem stands', async () => {
    await page.keyboard.press('PageDown')
    await expect(look.slider).toHaveValue('1')
    await expect(look.board.getByRole('article')).toHaveCount(0)
    await expect(look.board.getByText(PROBLEM).filter({ visible: true })).toBeVisible()
  })

  await test.step('Home is the check-in, on which no board lay; End is the last again', async () => {
    await page.keyboard.press('Home')
    await look.isAt(/^Check-in, as it was at \d\d:\d\d$/)
    await expect(look.dialog.getByText('Nothing lay on the board yet.')).toBeVisible()
    await expect(look.dialog.getByRole('button', { name: 'The phase before' })).toBeDisabled()
    await page.keyboard.press('End')
    await expect(look.note(OPEN)).toBeVisible()
  })

  await test.step('nothing in it can be changed', async () => {
    await expect(look.board.getByRole('textbox')).toHaveCount(0)
    const buttons = await look.board.getByRole('button').allTextContents()
    expect(buttons).toHaveLength(3)
    await expect(look.dialog.getByRole('button', { name: 'Take away' })).toHaveCount(0)
  })

  await test.step('it shuts nobody out', () => hasNoFault(page))

  await test.step('Escape leads back to where the keys were', async () => {
    await page.keyboard.press('Escape')
    await expect(look.dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'More', exact: true })).toBeFocused()
    await expect(
      page.getByRole('article', { name: new RegExp(`${OPEN.slice(0, 12)}`) }),
    ).toBeVisible()
  })
})

test('by hand, and the board keeps its frame', async ({ kring, person }) => {
  const past = await meetingWithPast(kring.url)
  const page = await sits(await person('Saskia', { motion: 'reduced' }), past.circle)
  const look = await looksBack(page)
  await expect(look.note(OPEN)).toBeVisible()
  const frame = () =>
    look.board.locator('.world').evaluate((world) => (world as HTMLElement).style.transform)
  const before = await frame()

  await test.step('a press on the line leads to the stop that is nearest', async () => {
    const box = await look.slider.boundingBox()
    if (!box) throw new Error('the slider is not drawn')
    await page.mouse.click(box.x + box.width * 0.64, box.y + box.height / 2)
    await expect(look.slider).toHaveValue('2')
    expect(await frame()).toBe(before)
    await page.mouse.move(box.x + (box.width * 2) / 3, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.34, box.y + box.height / 2, { steps: 6 })
    await page.mouse.up()
    await expect(look.slider).toHaveValue('1')
    expect(await frame()).toBe(before)
  })

  await test.step('the buttons beside it lead one further', async () => {
    await look.dialog.getByRole('button', { name: 'The phase after' }).click()
    await expect(look.slider).toHaveValue('2')
    await look.dialog.getByRole('button', { name: 'The phase after' }).click()
    await expect(look.slider).toHaveValue('3')
    await expect(look.slider).toBeFocused()
  })

  await test.step('everything lies in sight, also what lies far out', async () => {
    const room = await look.board.boundingBox()
    const note = await look.note(FACT).boundingBox()
    if (!room || !note) throw new Error('the board is not drawn')
    expect(note.x).toBeGreaterThan(room.x)
    expect(note.x + note.width).toBeLessThan(room.x + room.width)
    expect(note.y + note.height).toBeLessThan(room.y + room.height)
  })

  await test.step('the button leads back to where the keys were', async () => {
    await look.dialog.getByRole('button', { name: 'Back to now' }).click()
    await expect(look.dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'Look back', exact: true })).toBeFocused()
  })
})

test('the meeting goes on meanwhile, and says so', async ({ kring, person }) => {
  const past = await meetingWithPast(kring.url)
  const { circle } = past
  const { lead, meeting, members } = circle
  const page = await sits(await person('Saskia', { motion: 'reduced' }), past.circle)
  const look = await looksBack(page)
  await expect(look.note(OPEN)).toBeVisible()
  const heard = look.dialog.locator('[aria-live="polite"]')

  await test.step('another phase is heard and seen; one more stop, and one stays where one is', async () => {
    const view = await lead.command(meeting, { type: 'phase.next' })
    const phase = view.state.agenda.flatMap((item) => (item.type === 'turn' ? item.phases : []))
    const name = phase.find(({ id }) => id === view.phase)?.name.en ?? '?'
    await expect(heard).toContainText(name)
    await expect(look.dialog.getByRole('banner').getByText(name)).toBeVisible()
    await expect(look.slider).toHaveAttribute('max', '4')
    await expect(look.slider).toHaveValue('3')
    await expect(look.note(OPEN)).toBeVisible()
  })

  await test.step('one’s own turn too', async () => {
    const saskia = members['Saskia']?.id ?? null
    await lead.command(meeting, { type: 'speaker.set', member: saskia })
    await expect(heard).toHaveText('You have the word.')
  })

  await test.step('what is taken away now is not read here any more', async () => {
    await takeAway(lead, `meeting:${meeting}`, 'open')
    await expect(look.note(OPEN)).toHaveCount(0)
    await expect(look.taken).toHaveCount(2)
  })

  await test.step('who hands over the lead hands over looking back', async () => {
    const to = members['Bram']?.id
    if (!to) throw new Error('Bram did not come in')
    await lead.command(meeting, { type: 'lead.hand', to })
    await expect(look.dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'Look back', exact: true })).toHaveCount(0)
  })
})

test('what no longer is known is said, and what does not come can be asked for again', async ({
  kring,
  person,
}) => {
  const past = await meetingWithPast(kring.url)
  const page = await sits(await person('Saskia', { motion: 'reduced' }), past.circle)
  const asked = /\/history\?seq=/

  await test.step('while the next board is on its way the last one stays', async () => {
    const look = await looksBack(page)
    await expect(look.note(OPEN)).toBeVisible()
    const answers = Promise.withResolvers<void>()
    await page.route(asked, async (route) => {
      await answers.promise
      await route.abort()
    })
    await page.keyboard.press('Home')
    await look.isAt(/^Check-in/)
    await expect(look.note(OPEN)).toBeVisible()
    await expect(look.dialog.locator('[aria-busy="true"]')).toHaveCount(1)

    const letGo = page.waitForEvent('requestfailed', (request) => asked.test(request.url()))
    await page.keyboard.press('End')
    expect((await letGo).failure()?.errorText).toBe('net::ERR_ABORTED')
    await expect(look.dialog.locator('[aria-busy="true"]')).toHaveCount(0)
    answers.resolve()

    await page.keyboard.press('Home')
    const failed = look.dialog.getByRole('alert')
    await expect(failed).toContainText('cannot be reached')
    await expect(look.note(OPEN)).toBeVisible()
    await page.unroute(asked)
    await failed.getByRole('button', { name: 'Try again' }).click()
    await expect(look.dialog.getByText('Nothing lay on the board yet.')).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('where the words are those of today one sentence says so', async () => {
    await page.route(asked, async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, json: { ...(await answer.json()), exact: false } })
    })
    const look = await looksBack(page)
    await expect(look.dialog.getByText(/^The words are those of today/)).toBeVisible()
  })
})

test('in the hand of who leads, also after the close', async ({ kring, person }) => {
  const past = await meetingWithPast(kring.url)
  const { circle } = past
  const saskia = await person('Saskia', { screen: 'phone', motion: 'reduced' })
  const page = await sits(saskia, past.circle)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  const look = await looksBack(page)
  await expect(look.note(OPEN)).toBeVisible()
  await expect(look.taken).toBeVisible()
  const box = await look.slider.boundingBox()
  await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) * 0.64, (box?.y ?? 0) + 30)
  await expect(look.slider).toHaveValue('2')
  await expect(look.note(OPEN)).toHaveCount(0)
  await expect(look.note(FACT)).toBeVisible()
  await hasNoFault(page)
  await look.dialog.getByRole('button', { name: 'Back to now' }).tap()
  await expect(look.dialog).toBeHidden()

  await circle.lead.command(circle.meeting, { type: 'meeting.close' })
  const after = await looksBack(page)
  await expect(after.slider).toHaveValue('4')
})

test('a member who does not lead sees no way back, and before a phase has ended nobody does', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  const saskia = await person('Saskia')
  await sitDown(saskia, circle.lead)
  await saskia.page.goto(`/m/${circle.meeting}`)
  const entry = saskia.page.getByRole('button', { name: 'Look back', exact: true })
  await saskia.page.getByRole('button', { name: 'Start the meeting' }).click()
  await expect(saskia.page.getByRole('button', { name: /^Next: / })).toBeVisible()
  await expect(entry).toHaveCount(0)
  await untilPhase(circle, 'concretise')
  await expect(entry).toBeVisible()

  for (const screen of ['desk', 'phone'] as const) {
    const amina = await person('Amina', { screen })
    const device = circle.members['Amina']?.device
    if (!device) throw new Error('Amina did not come in')
    await sitDown(amina, device)
    await amina.page.goto(`/m/${circle.meeting}`)
    await expect(amina.page.getByRole('button', { name: /Raise your hand|^Hand up/ })).toBeVisible()
    await expect(amina.page.getByRole('button', { name: 'Look back', exact: true })).toHaveCount(0)
    const answer = await device.ask('GET', `/api/meetings/${circle.meeting}/history`)
    expect(answer.status).toBe(403)
  }
})
