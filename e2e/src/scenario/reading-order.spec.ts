import { createNote, notesOf } from '@kring/shared/board/board-doc'
import type { NoteKind } from '@kring/shared/note/kind'
import { type Read, readingOrder } from '../page/reading-order.ts'
import { TextPage } from '../page/text-page.ts'
import { type Circle, openCircle, untilPhase } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, type Page, test } from '../world/world.ts'

/** In which order a screen reader goes through a screen, by the browser's own accessibility tree. */

type Landmark = readonly [role: string | RegExp, name: string | RegExp]

const fits = (wanted: string | RegExp, has: string) =>
  typeof wanted === 'string' ? wanted === has : wanted.test(has)

/** Each of these is read, and each after the one before it. */
function expectInOrder(read: readonly Read[], landmarks: readonly Landmark[]): void {
  let from = 0
  for (const [role, name] of landmarks) {
    const at = read.findIndex(
      (one, place) => place >= from && fits(role, one.role) && fits(name, one.name),
    )
    const words = read.slice(from, from + 40).map((one) => `${one.role}: ${one.name}`)
    expect(at, `${role} ${name}, after:\n${words.join('\n')}`).toBeGreaterThanOrEqual(0)
    from = at + 1
  }
}

/** The sample circle in its third phase, with someone of it at the page. */
async function openSample(
  page: Page,
): Promise<{ readonly meeting: string; readonly circle: string }> {
  return (await page.request.post('/api/sample', { data: { language: 'en' } })).json()
}

async function linkOf(page: Page, circle: string, name: string): Promise<string> {
  const view = await (await page.request.get(`/api/circles/${circle}`)).json()
  const { id } = view.members.find((one: { name: string }) => one.name === name)
  const made = await page.request.post(`/api/circles/${circle}/personal-links`, {
    data: { member: id },
  })
  return new URL((await made.json()).url).pathname
}

/** No note is said at the moment of another: their order is the one they are written in. */
let lastSaid = 0

async function fill(
  { meeting, members }: Circle,
  notes: readonly { readonly kind: NoteKind; readonly by: string; readonly text: string }[],
): Promise<void> {
  const said = Math.max(Date.now(), lastSaid + 1)
  lastSaid = said + notes.length
  for (const [name, { device, id }] of Object.entries(members)) {
    const own = notes.flatMap((note, place) => (note.by === name ? [{ ...note, place }] : []))
    if (own.length === 0) continue
    const line = await device.line(`meeting:${meeting}`)
    const turn = await device.openTurn(meeting)
    line.write((doc) => {
      for (const { kind, text, place } of own) {
        const note = createNote({ kind, by: id, turn, at: said + place, text })
        notesOf(doc).set(crypto.randomUUID(), note)
      }
    })
    await line.until(() => line.isStored())
    line.close()
  }
}

test('the board: header, score, prompt, problem, notes, composer, people, desk', async ({
  person,
}) => {
  const { page } = await person('Saskia')
  const { meeting } = await openSample(page)
  await page.goto(`/m/${meeting}`)
  await expect(page.getByRole('article')).toHaveCount(12)
  await expect(page.getByRole('button', { name: /^Show the join code/ })).toBeVisible()
  const read = await readingOrder(page)
  expectInOrder(read, [
    ['banner', ''],
    ['link', 'Thursday circle'],
    ['button', /^Show the join code/],
    ['button', 'Keys and help'],
    ['navigation', 'Phases'],
    ['listitem', /^1 Bring in the problem, \d\d:\d\d/],
    ['listitem', /^7 Agreement, \d\d:\d\d/],
    ['main', 'The meeting'],
    ['heading', 'One open question at a time, then wait for the answer.'],
    ['timer', ''],
    ['region', 'Board'],
    ['region', 'Problem · Marit'],
    ['article', /^Fact question: How many nurses/],
    ['article', /^Question: What would R\. say/],
    ['button', 'Line drawn by Marit'],
    ['form', 'Add a note'],
    ['textbox', 'What would you like to know?'],
    ['complementary', 'People'],
    ['region', /^Your desk/],
    ['button', /^Next: /],
  ])

  // Kind, words, name, marks; along each ring, and one ring after the other.
  const notes = read.filter(({ role }) => role === 'article').map(({ name }) => name)
  expect(notes[0]).toBe('Fact question: How many nurses are on the ward by day? Bram')
  expect(notes[1]).toMatch(/^Fact: Tuesday: R\. and Dr\. B\. .* at noon\. Marit\. 1 link$/)
  expect(notes[4]).toBe(
    'Question: What did you do in the first minute after you read it? Elin. stays with Marit. 1 link',
  )
  const kinds = notes.map((name) => name.slice(0, name.indexOf(':')))
  expect(kinds).toEqual([
    'Fact question',
    ...Array.from({ length: 3 }, () => 'Fact'),
    ...Array.from({ length: 8 }, () => 'Question'),
  ])
})

test('a hundred notes are a hundred in the tree, ring after ring, in the order they were said', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  const words = (what: string, count: number) =>
    Array.from({ length: count }, (_, place) => `${what} ${place + 1}?`)
  await untilPhase(circle, 'concretise')
  await fill(
    circle,
    words('Which', 40).map((text) => ({ kind: 'fact-question', by: 'Bram', text })),
  )
  await untilPhase(circle, 'explore')
  await fill(
    circle,
    words('What', 60).map((text) => ({ kind: 'open-question', by: 'Amina', text })),
  )
  const saskia = await person('Saskia', { motion: 'reduced' })
  await sitDown(saskia, circle.lead)
  const { page } = saskia
  await page.goto(`/m/${circle.meeting}`)
  await expect(page.getByRole('article')).toHaveCount(100)
  const onBoard = (await readingOrder(page)).filter(({ role }) => role === 'article')
  expect(onBoard.map(({ name }) => name)).toEqual([
    ...words('Fact question: Which', 40).map((name) => `${name} Bram`),
    ...words('Question: What', 60).map((name) => `${name} Amina`),
  ])

  const text = new TextPage(page)
  await text.switch.click()
  await expect(text.article.locator('[data-said]')).toHaveCount(100)
  const inText = (await readingOrder(page)).filter(({ name }) => /^Wh(ich|at) \d+\?$/.test(name))
  const said = inText.filter(({ role }) => role === 'StaticText').map(({ name }) => name)
  expect(said).toEqual([...words('Which', 40), ...words('What', 60)])
})

test('the text: title, contents, problem, each phase with its notes, composer, people, desk', async ({
  person,
}) => {
  const { page } = await person('Saskia')
  const { meeting } = await openSample(page)
  await page.goto(`/m/${meeting}`)
  const text = new TextPage(page)
  await text.switch.click()
  await expect(text.note('How many nurses')).toBeVisible()
  const read = await readingOrder(page)
  expectInOrder(read, [
    ['banner', ''],
    ['navigation', 'Phases'],
    ['main', 'The meeting'],
    ['heading', 'One open question at a time, then wait for the answer.'],
    ['article', 'Marit’s case, as text'],
    ['heading', 'Marit’s case'],
    ['navigation', 'Contents'],
    ['heading', 'Problem · Marit'],
    ['heading', 'Objective'],
    ['heading', /^1 Bring in the problem/],
    ['heading', /^2 Make it concrete/],
    ['heading', /^3 Explore with open questions open now/],
    // Kind, words, name, marks; then what can be done.
    ['StaticText', 'Question'],
    ['StaticText', 'What did you do in the first minute after you read it?'],
    ['StaticText', 'Elin'],
    ['StaticText', 'stays with Marit'],
    ['StaticText', 'linked to'],
    [
      'button',
      'What you can do with Question: What did you do in the first minute after you read it?',
    ],
    ['StaticText', 'Which decisions are really yours, and who knows that?'],
    ['heading', /^4 The group analyses backstage about/],
    ['heading', /^6 Creative options advice opens about/],
    ['heading', 'Drawings'],
    ['StaticText', /^A drawing by Marit/],
    ['form', 'Add a note'],
    ['complementary', 'People'],
    ['region', /^Your desk/],
  ])
})

test('the phone: what everyone sees, then what only its holder sees', async ({ person }) => {
  const { page: desk } = await person('Saskia')
  const { circle } = await openSample(desk)
  const { page } = await person('Amina', { screen: 'phone' })
  await page.goto(await linkOf(desk, circle, 'Amina'))
  await page.waitForURL(/\/m\//)
  await expect(page.getByRole('textbox', { name: 'Question' })).toBeVisible()
  const read = await readingOrder(page)
  expectInOrder(read, [
    ['main', ''],
    ['region', 'What everyone sees'],
    ['timer', ''],
    ['heading', 'One open question at a time, then wait for the answer.'],
    ['region', 'Only you see this'],
    ['group', 'What you may add'],
    ['textbox', 'Question'],
    ['button', 'Keep face down'],
    ['button', 'Add for everyone'],
  ])
})

test('the stage: phase, prompt, time, notes without a name, who speaks, the code', async ({
  person,
}) => {
  const { page } = await person('Saskia', { screen: 'stage' })
  const { meeting } = await openSample(page)
  await page.goto(`/m/${meeting}/stage`)
  await expect(page.getByRole('article').first()).toBeVisible()
  const read = await readingOrder(page)
  expectInOrder(read, [
    ['main', ''],
    ['heading', 'Explore with open questions'],
    ['StaticText', 'One open question at a time, then wait for the answer.'],
    ['timer', ''],
    ['article', ''],
    ['image', 'Question'],
    ['StaticText', /Amina/],
    ['image', 'QR code to join'],
  ])
  const first = read.findIndex(({ role }) => role === 'article')
  const last = read.findLastIndex(({ role }) => role === 'article')
  const onNotes = read.slice(first, last).map(({ name }) => name)
  for (const name of ['Elin', 'Tomasz', 'Amina', 'Bram', 'Jonas'])
    expect(onNotes).not.toContain(name)
})
