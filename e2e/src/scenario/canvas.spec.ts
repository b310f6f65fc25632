import { createMark, placesOf, readPlace, strokesOf } from '@kring/shared/board/board-doc'
import type { ItemId } from '@kring/shared/lib/id'
import { DeskPage } from '../page/desk-page.ts'
import { type Circle, type Line, openCircle, untilPhase } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, type Page, type Person, test } from '../world/world.ts'

const QUESTIONS = [
  'What did you do in the first minute?',
  'Which decisions are really yours?',
  'When did it go well between you?',
  'Who else has seen this?',
]

interface Asked {
  readonly circle: Circle
  readonly turn: ItemId
  readonly bram: Line
}

/** A case in which Bram has asked so many questions. */
async function asked(server: string, texts: readonly string[], method?: string): Promise<Asked> {
  const circle = await openCircle(server, method === undefined ? {} : { method })
  const turn = await untilPhase(circle, method === undefined ? 'explore' : 's2')
  const { device, id } = seated(circle, 'Bram')
  const bram = await device.line(`meeting:${circle.meeting}`)
  // Where questions are written in silence, what comes after the reveal lies open.
  if (method !== undefined) await circle.lead.command(circle.meeting, { type: 'reveal' })
  for (const text of texts) bram.addNote({ kind: 'open-question', text, by: id, turn })
  return { circle, turn, bram }
}

function seated({ members }: Circle, name: string): Circle['members'][string] {
  const member = members[name]
  if (!member) throw new Error(`${name} is not in this circle`)
  return member
}

const cornerOf = async (page: Page, words: string) => {
  const box = await new DeskPage(page).note(words).boundingBox()
  if (!box) throw new Error(`${words} is not in sight`)
  return { x: Math.round(box.x), y: Math.round(box.y) }
}

/** Who leads is there: no line comes above the board to ask who takes over. */
async function leadsAlong({ lead, meeting }: Circle, saskia: Person): Promise<void> {
  await sitDown(saskia, lead)
  await saskia.page.goto(`/m/${meeting}`)
  await expect(saskia.page.getByRole('article').first()).toBeVisible()
}

/** How far one note lies from another: a line that comes above the board moves both. */
const between = async (page: Page, one: string, other: string) => {
  const [from, to] = [await cornerOf(page, one), await cornerOf(page, other)]
  return { x: to.x - from.x, y: to.y - from.y }
}

/** A part of the canvas on which nothing lies. */
const EMPTY = { x: 160, y: 640 }

test('several notes are chosen, brought into line, moved as one and undone', async ({
  kring,
  person,
}) => {
  const { circle, bram } = await asked(kring.url, QUESTIONS)
  await leadsAlong(circle, await person('Saskia'))
  const amina = await person('Amina', { motion: 'reduced' })
  await sitDown(amina, seated(circle, 'Amina').device)
  const { page } = amina
  await page.goto(`/m/${circle.meeting}`)
  const [one = '', two = '', three = ''] = QUESTIONS
  const desk = new DeskPage(page)
  await expect(desk.note(three)).toBeVisible()
  // What a hand does is a part of its own, which comes once the board is there to be read.
  await page.waitForLoadState('networkidle')
  const bar = page.getByRole('toolbar')

  await test.step('with Shift and a press', async () => {
    await desk.note(one).click({ modifiers: ['Shift'] })
    await desk.note(two).click({ modifiers: ['Shift'] })
    await expect(bar).toContainText('2 chosen')
    await expect(page.getByRole('status').filter({ hasText: '2 chosen' })).toBeAttached()
  })

  await test.step('in line at the left, and back by one undo', async () => {
    const before = await between(page, one, two)
    await bar.getByRole('button', { name: 'Line up at the left (A)' }).click()
    await expect.poll(async () => (await between(page, one, two)).x).toBe(0)
    await expect.poll(() => placesOf(bram.doc).size).toBe(2)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => between(page, one, two)).toEqual(before)
    await expect.poll(() => placesOf(bram.doc).size).toBe(0)
  })

  await test.step('dragged together', async () => {
    const before = { two: await between(page, one, two), three: await between(page, one, three) }
    const at = await cornerOf(page, one)
    await page.mouse.move(at.x + 70, at.y + 40)
    await page.mouse.down()
    await page.mouse.move(at.x + 130, at.y + 60, { steps: 4 })
    await page.mouse.up()
    await expect
      .poll(async () => (await between(page, one, three)).x)
      .toBeLessThan(before.three.x - 40)
    expect(await between(page, one, two)).toEqual(before.two)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => between(page, one, three)).toEqual(before.three)
  })

  await test.step('Esc lets go; the keys choose along the ring and bring into line', async () => {
    await desk.note(one).focus()
    await page.keyboard.press('Escape')
    await expect(bar).toBeHidden()
    await desk.note(one).focus()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(bar).toContainText('3 chosen')
    await page.keyboard.press('t')
    await expect.poll(async () => (await between(page, one, three)).y).toBe(0)
    await page.keyboard.press('Control+a')
    await expect(bar).toContainText('4 chosen')
    await page.keyboard.press('Escape')
  })

  await test.step('a frame drawn with Shift catches what it touches', async () => {
    const at = await cornerOf(page, QUESTIONS[3] ?? '')
    await page.keyboard.down('Shift')
    await page.mouse.move(EMPTY.x, EMPTY.y)
    await page.mouse.down()
    await page.mouse.move(at.x + 20, at.y + 20, { steps: 5 })
    await page.mouse.up()
    await page.keyboard.up('Shift')
    await expect(bar).toContainText('chosen')
    await expect(desk.note(/Who else has seen this\?.*chosen/)).toBeVisible()
  })
  bram.close()
})

test('a drawn line is moved by any member, by hand and by key, and lies there for all', async ({
  kring,
  person,
}) => {
  const { circle, turn, bram } = await asked(kring.url, QUESTIONS.slice(0, 1))
  const by = seated(circle, 'Bram').id
  const points = [80, 560, 0.5, 120, 540, 0.5, 180, 560, 0.5, 200, 590, 0.5]
  bram.write((doc) => strokesOf(doc).set('s1', createMark({ by, turn, points })))
  await leadsAlong(circle, await person('Saskia'))
  const amina = await person('Amina', { motion: 'reduced' })
  await sitDown(amina, seated(circle, 'Amina').device)
  const { page } = amina
  await page.goto(`/m/${circle.meeting}`)
  const line = page.getByRole('button', { name: 'Line drawn by Bram' })
  await expect(line).toBeVisible()
  await page.waitForLoadState('networkidle')
  const lies = () => readPlace(placesOf(bram.doc).get('s1'))

  // A line is taken where its ink is.
  const ink = await line.evaluate((path) => {
    const { x, y } = (path as SVGPathElement).getPointAtLength(0)
    const at = new DOMPoint(x, y).matrixTransform(
      (path as SVGPathElement).getScreenCTM() ?? undefined,
    )
    return { x: at.x, y: at.y }
  })
  const before = await line.boundingBox()
  await page.mouse.move(ink.x, ink.y)
  await page.mouse.down()
  await page.mouse.move(ink.x + 40, ink.y - 30, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => (lies()?.x ?? 0) > 30 && (lies()?.y ?? 0) < -20).toBe(true)
  const there = lies()
  await expect
    .poll(async () => (await line.boundingBox())?.x)
    .toBeGreaterThan((before?.x ?? 0) + 20)

  await line.focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(lies).toEqual({ x: (there?.x ?? 0) + 20, y: there?.y })
  await page.keyboard.press('Control+z')
  await expect.poll(lies).toEqual(there)

  await line.focus()
  await page.keyboard.press('Enter')
  await expect(line).toHaveAttribute('aria-pressed', 'true')
  // It is Bram's: others move it, and do not take it away.
  await expect(page.getByRole('toolbar').getByRole('button', { name: /Take away/ })).toBeHidden()
  bram.close()
})

test('a small map shows where one is on a board that does not fit', async ({ kring, person }) => {
  const many = Array.from({ length: 40 }, (_, at) => `Question ${at + 1}: what happens then?`)
  const { circle, bram } = await asked(kring.url, many)
  const saskia = await person('Saskia', { motion: 'reduced' })
  await sitDown(saskia, circle.lead)
  const { page } = saskia
  await page.goto(`/m/${circle.meeting}`)
  const desk = new DeskPage(page)
  await expect(desk.note(/^Question: Question 40:/)).toBeAttached()
  const map = page.getByRole('button', { name: /^Small map of the board/ })
  await expect(map).toBeVisible()
  const first = () => cornerOf(page, 'Question 1: what happens then?')
  const before = await first()
  await map.press('ArrowRight')
  await expect.poll(async () => (await first()).x).toBeLessThan(before.x - 100)
  const box = await map.boundingBox()
  if (!box) throw new Error('there is no map')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  const pressed = await first()
  await page.mouse.click(box.x + 10, box.y + 10)
  await expect.poll(async () => (await first()).x).toBeGreaterThan(pressed.x)
  await page.getByRole('button', { name: 'Whole board (0)' }).click()
  await expect(map).toBeHidden()
  bram.close()
})

test('what who leads shows comes into sight on every board, and lets go again', async ({
  kring,
  person,
}) => {
  const { circle, bram } = await asked(kring.url, QUESTIONS)
  const saskia = await person('Saskia', { motion: 'reduced' })
  const amina = await person('Amina', { motion: 'reduced' })
  await sitDown(saskia, circle.lead)
  await sitDown(amina, seated(circle, 'Amina').device)
  for (const { page } of [saskia, amina]) await page.goto(`/m/${circle.meeting}`)
  const [one = '', two = ''] = QUESTIONS
  const hers = new DeskPage(amina.page)
  await expect(hers.note(two)).toBeVisible()

  await test.step('one note in the spotlight', async () => {
    await new DeskPage(saskia.page).note(two).focus()
    await saskia.page.keyboard.press('s')
    await expect(
      hers.note(new RegExp(`${two.replace('?', '\\?')}.*shown to everyone`)),
    ).toBeVisible()
    await expect(amina.page.getByText('Everyone looks here')).toBeVisible()
    await new DeskPage(saskia.page).note(two).focus()
    await saskia.page.keyboard.press('s')
    await expect(amina.page.getByText('Everyone looks here')).toBeHidden()
  })

  await test.step('all are brought to one part of the board, and may go back', async () => {
    const before = await cornerOf(amina.page, one)
    await circle.lead.command(circle.meeting, {
      type: 'gather',
      x: 700,
      y: 100,
      width: 600,
      height: 300,
    })
    await expect(amina.page.getByText('Saskia brought you here.')).toBeVisible()
    await expect.poll(async () => (await cornerOf(amina.page, one)).x).not.toBe(before.x)
    await amina.page.getByRole('button', { name: 'Go back' }).click()
    await expect.poll(async () => cornerOf(amina.page, one)).toEqual(before)
    await expect(saskia.page.getByText('Saskia brought you here.')).toBeHidden()
  })
  bram.close()
})

test('the case-giver says how warm a question is, and all see it', async ({ kring, person }) => {
  const { circle, bram } = await asked(kring.url, QUESTIONS.slice(0, 2), 'tenstep')
  await untilPhase(circle, 's3')
  const marit = await person('Marit', { motion: 'reduced' })
  const amina = await person('Amina', { motion: 'reduced' })
  await sitDown(marit, seated(circle, 'Marit').device)
  await sitDown(amina, seated(circle, 'Amina').device)
  for (const { page } of [marit, amina]) await page.goto(`/m/${circle.meeting}`)
  const [one = '', two = ''] = QUESTIONS
  const hers = new DeskPage(marit.page)
  await expect(hers.note(one)).toBeVisible()
  const others = new DeskPage(amina.page)
  await expect(others.note(one)).toBeVisible()
  await expect(amina.page.getByRole('radiogroup')).toHaveCount(0)

  await hers.note(one).focus()
  await marit.page.keyboard.press('3')
  await expect(hers.note(one).getByRole('radio', { name: 'warm' })).toBeChecked()
  await expect(others.note(one)).toContainText('warm')

  await hers.note(two).getByRole('radio', { name: 'cold' }).click()
  await expect(others.note(two)).toContainText('cold')
  await hers.note(two).getByRole('radio', { name: 'cold' }).click()
  await expect(others.note(two)).not.toContainText('cold')
  bram.close()
})
