import { createNote, notesOf } from '@kring/shared/board/board-doc'
import type { NoteId } from '@kring/shared/lib/id'
import { DeskPage } from '../page/desk-page.ts'
import { TextPage } from '../page/text-page.ts'
import { barriers } from '../world/barriers.ts'
import { type Circle, openCircle, untilPhase } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import { expect, type Page, type Person, test } from '../world/world.ts'

/** No note is said at the moment of another: their order is the one they are written in. */
let lastSaid = 0

/** Notes that others say, from devices of their own. */
async function say(
  { meeting, members }: Circle,
  name: string,
  texts: readonly string[],
): Promise<readonly NoteId[]> {
  const member = members[name]
  if (!member) throw new Error(`${name} is not in the circle`)
  const line = await member.device.line(`meeting:${meeting}`)
  const turn = await member.device.openTurn(meeting)
  const said = Math.max(Date.now(), lastSaid + 1)
  lastSaid = said + texts.length
  const ids = texts.map(() => crypto.randomUUID() as NoteId)
  line.write((doc) => {
    for (const [place, text] of texts.entries()) {
      const note = createNote({
        kind: 'open-question',
        by: member.id,
        turn,
        at: said + place,
        text,
      })
      notesOf(doc).set(ids[place] ?? '', note)
    }
  })
  await line.until(() => line.isStored())
  line.close()
  return ids
}

async function sitAs(person: Person, circle: Circle, name: string): Promise<TextPage> {
  const device = circle.members[name]?.device
  if (!device) throw new Error(`${name} is not in the circle`)
  await sitDown(person, device)
  await person.page.goto(`/m/${circle.meeting}`)
  return new TextPage(person.page)
}

const focusedNote = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-said]')?.textContent ?? '')

test('everything the canvas can do, as a document', async ({ kring, person }) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const [, sinceWhen] = await say(circle, 'Bram', [
    'What did you hear first?',
    'Since when do you know?',
  ])
  const someone = await person('Saskia')
  const text = await sitAs(someone, circle, 'Saskia')
  const { page } = someone
  const desk = new DeskPage(page)

  await test.step('T shows the board as text, and the device remembers', async () => {
    await expect(desk.note(/What did you hear first\?/)).toBeVisible()
    await desk.people.focus()
    await page.keyboard.press('t')
    await expect(text.article).toBeVisible()
    await expect(text.switch).toHaveAttribute('aria-pressed', 'true')
    await page.reload()
    await expect(text.note('What did you hear first?')).toBeVisible()
    await text.switch.click()
    await expect(text.article).toBeHidden()
    await expect(text.switch).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(text.article).toBeVisible()
  })

  await test.step('a heading for each phase, with its time; the lock where advice opens', async () => {
    const headings = text.article.getByRole('heading', { level: 3 })
    await expect(headings.nth(0)).toHaveText(/^Problem · Marit/)
    await expect(headings.nth(1)).toHaveText(/^1 Bring in the problem/)
    await expect(headings.filter({ hasText: 'open now' })).toHaveText(
      /^3 Explore with open questions\s*open now, from \d\d:\d\d$/,
    )
    await expect(headings.filter({ hasText: 'advice opens' })).toHaveText(
      /^6 Creative options\s*advice opens about \d\d:\d\d$/,
    )
    await expect(text.phase(/^3 Explore/).getByRole('listitem')).toHaveCount(2)
  })

  await test.step('who leads adds a note in another’s words', async () => {
    await page
      .getByRole('combobox', { name: 'Whose words' })
      .selectOption({ label: 'Amina’s words' })
    await desk.composer.getByRole('textbox').fill('What would you miss?')
    await page.keyboard.press('Enter')
    await expect(text.note('What would you miss?')).toContainText('Amina, written down by Saskia')
  })

  await test.step('links two notes, by their names, and takes the link away', async () => {
    await text.act('What would you miss?', 'Link to another note')
    const list = text.article.getByRole('combobox', { name: 'Which note?' })
    await expect(list).toBeFocused()
    await list.selectOption({ label: 'Question: What did you hear first?' })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(text.opener('What would you miss?')).toBeFocused()
    await expect(text.note('What did you hear first?')).toContainText(
      /linked to\s*Question: What would you miss\?/,
    )
    await text.act('What would you miss?', 'Take away the link to Question: What did')
    await expect(text.article.getByText('linked to')).toHaveCount(0)
  })

  await test.step('shows one to everyone', async () => {
    await text.act('Since when', 'Show to everyone')
    await expect(text.note('Since when')).toContainText('shown to everyone')
    const { state } = await circle.lead.view(circle.meeting)
    expect(state.spotlight).not.toBeNull()
    await text.act('Since when', 'Stop showing')
    await expect(text.note('Since when')).not.toContainText('shown to everyone')
  })

  await test.step('changes what they wrote down', async () => {
    await text.act('What would you miss?', 'Change the words')
    const editor = page.getByRole('textbox', { name: 'Write in this note' })
    await expect(editor).toBeFocused()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' And who would notice?')
    await page.keyboard.press('Escape')
    await expect(editor).toBeHidden()
    await expect(text.note('And who would notice?')).toBeVisible()
    await expect(text.opener('And who would notice?')).toBeFocused()
  })

  await test.step('nothing moves when another note comes, and the focus stays', async () => {
    const before = await text.note('Since when').boundingBox()
    await say(circle, 'Bram', ['What did R. say?'])
    await expect(text.note('What did R. say?')).toBeVisible()
    await expect(text.opener('And who would notice?')).toBeFocused()
    expect(await text.note('Since when').boundingBox()).toEqual(before)
    await expect(
      text
        .phase(/^3 Explore/)
        .locator('[data-said]')
        .last(),
    ).toContainText('R. say')
  })

  await test.step('takes one away, after asking, and the focus goes on to its neighbour', async () => {
    await text.act('And who would notice?', 'Take away')
    await expect(page.getByRole('button', { name: 'Take away', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(text.note('And who would notice?')).toHaveCount(0)
    expect(await focusedNote(page)).toContain('What did R. say?')
  })

  await test.step('the arrows go from note to note, and a letter does what it does on the board', async () => {
    await page.keyboard.press('ArrowUp')
    expect(await focusedNote(page)).toContain('Since when')
    await page.keyboard.press('l')
    await expect(text.article.getByRole('combobox', { name: 'Which note?' })).toBeFocused()
    await page.keyboard.press('Escape')
    expect(await focusedNote(page)).toContain('Since when')
    await expect(text.opener('Since when')).toBeFocused()
  })

  await test.step('and when another takes away what the focus is on, it is not lost', async () => {
    const bram = circle.members['Bram']
    const line = await bram?.device.line(`meeting:${circle.meeting}`)
    await line?.until(() => notesOf(line.doc).has(sinceWhen ?? ''))
    line?.write((doc) => notesOf(doc).delete(sinceWhen ?? ''))
    await expect(text.note('Since when')).toHaveCount(0)
    line?.close()
    expect(await focusedNote(page)).toContain('What did R. say?')
  })
})

test('the case-giver marks, rates and rewrites in the text', async ({ kring, person }) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  await say(circle, 'Bram', ['What did you hear first?'])
  const marit = await sitAs(await person('Marit'), circle, 'Marit')
  await marit.switch.click()
  const stays = marit.note('hear first').getByRole('button', { name: /^Stays with me: Question/ })
  await stays.focus()
  await marit.page.keyboard.press('Enter')
  await expect(stays).toHaveAttribute('aria-pressed', 'true')
  await expect(marit.note('hear first')).toContainText('stays with you')
  await marit.page.keyboard.press('m')
  await expect(stays).toHaveAttribute('aria-pressed', 'false')

  await circle.lead.command(circle.meeting, { type: 'phase.back' })
  await circle.lead.command(circle.meeting, { type: 'phase.back' })
  const problem = marit.article.getByRole('textbox', { name: 'Problem · Marit' })
  await problem.click()
  await marit.page.keyboard.type('I say nothing.')
  const desk = await sitAs(await person('Saskia'), circle, 'Saskia')
  await expect(desk.page.getByText('I say nothing.')).toBeVisible()
})

test('a phase that rates lets the case-giver rate each question by key', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url, { method: 'tenstep' })
  await untilPhase(circle, 's2')
  // What comes after the reveal of silent writing lies open.
  await circle.lead.command(circle.meeting, { type: 'reveal' })
  const [question] = await say(circle, 'Bram', ['What did you hear first?'])
  await untilPhase(circle, 's3')
  const marit = await sitAs(await person('Marit'), circle, 'Marit')
  await marit.switch.click()
  await marit.opener('hear first').press('Enter')
  const note = marit.note('hear first')
  await note.getByRole('radio', { name: 'cold' }).focus()
  await marit.page.keyboard.press('ArrowLeft')
  await expect(note.getByRole('radio', { name: 'warm' })).toBeChecked()
  await expect(note).toContainText('warm')
  const { state } = await circle.lead.view(circle.meeting)
  const turn = state.agenda.find(({ type }) => type === 'turn')
  expect(turn?.type === 'turn' && question ? turn.ratings[question] : undefined).toBe('warm')
})

test('what lies face down is counted in the text, and never said', async ({ kring, person }) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const saskia = await sitAs(await person('Saskia'), circle, 'Saskia')
  await saskia.switch.click()
  const bram = await person('Bram')
  const read = await sitAs(bram, circle, 'Bram')
  await read.switch.click()
  const composer = new DeskPage(bram.page).composer
  await composer.getByRole('textbox').fill('A word that waits')
  await composer.getByRole('button', { name: 'Keep face down' }).click()
  await expect(saskia.article.getByText('1 note lies face down (Bram 1)')).toBeVisible()
  await expect(saskia.page.getByText('A word that waits')).toHaveCount(0)
  await expect(read.article.getByText('A word that waits')).toHaveCount(0)
})

test('on paper: the words, and neither controls nor what is private', async ({ kring, person }) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  await say(circle, 'Bram', ['What did you hear first?'])
  const someone = await person('Marit')
  const marit = await sitAs(someone, circle, 'Marit')
  await marit.switch.click()
  await marit.opener('hear first').click()
  await someone.page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(marit.note('hear first')).toBeVisible()
  await expect(marit.article.getByText('Thursday circle, meeting 1')).toBeVisible()
  const { page } = someone
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('textbox').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('complementary', { name: 'People' })).toBeHidden()
  await expect(page.getByText('open now')).toBeHidden()
  const ground = await marit.note('hear first').evaluate((item) => getComputedStyle(item).color)
  expect(ground).toBe('rgb(16, 33, 31)')
})

test('two hundred notes: all in the document, in order, and none too wide', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const words = Array.from({ length: 200 }, (_, place) => `Question ${place + 1}: what then?`)
  for (let at = 0; at < words.length; at += 40) {
    await say(circle, 'Bram', words.slice(at, at + 40))
  }
  const someone = await person('Amina', { motion: 'reduced' })
  const amina = await sitAs(someone, circle, 'Amina')
  await amina.switch.click()
  const said = amina.phase(/^3 Explore/).locator('[data-said] .people')
  await expect(said).toHaveCount(200)
  expect(await said.allTextContents()).toEqual(words)
  for (const size of [
    { width: 1440, height: 900 },
    { width: 768, height: 1024 },
    { width: 720, height: 450 },
  ]) {
    await someone.page.setViewportSize(size)
    await expect(amina.article).toBeVisible()
    const wide = await amina.article.evaluate((article) => ({
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      signs: article.clientWidth / (Number.parseFloat(getComputedStyle(article).fontSize) || 16),
      text: article.scrollWidth - article.clientWidth,
    }))
    expect(wide.over, `${size.width}`).toBeLessThanOrEqual(0)
    expect(wide.text, `${size.width}`).toBeLessThanOrEqual(0)
  }
})

test.describe('shuts nobody out', () => {
  test.describe.configure({ mode: 'parallel' })
  for (const language of ['en', 'sv', 'nl'] as const) {
    test(`on the desk and on the phone, in ${language}`, async ({ kring, person }) => {
      const circle = await openCircle(kring.url, { language })
      await untilPhase(circle, 'explore')
      await say(circle, 'Bram', ['What did you hear first?', 'Since when?'])
      const desk = await person('Marit', { language, motion: 'reduced' })
      await sitDown(desk, circle.members['Marit']?.device ?? circle.lead)
      await desk.page.goto(`/m/${circle.meeting}`)
      await desk.page.locator('[aria-keyshortcuts="T"]').click()
      const phone = await person('Marit', { language, screen: 'phone', motion: 'reduced' })
      await sitDown(phone, circle.members['Marit']?.device ?? circle.lead)
      await phone.page.goto(`/m/${circle.meeting}`)
      await phone.page.getByRole('button', { name: /^2 (notes|lappar|notities)$/ }).click()
      for (const { page } of [desk, phone]) {
        await page.locator('[data-opens]').first().click()
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          await page.waitForFunction(() => document.getAnimations().length === 0)
          expect.soft(await barriers(page), colorScheme).toEqual([])
        }
      }
    })
  }
})
