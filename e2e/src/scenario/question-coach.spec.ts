import { CoachPage } from '../page/coach-page.ts'
import { DeskPage } from '../page/desk-page.ts'
import { TextPage } from '../page/text-page.ts'
import { barriers } from '../world/barriers.ts'
import { type Circle, openCircle, untilPhase } from '../world/device.ts'
import { sitDown } from '../world/seat.ts'
import {
  expect,
  type Language,
  type Page,
  type Person,
  type Screen,
  test as world,
} from '../world/world.ts'

/** Long enough for a hand to have rested, and for the hint that does not come. */
const RESTED_MS = 1_200

interface Asking {
  readonly circle: Circle
  readonly coach: CoachPage
}

interface AskingOptions {
  readonly method?: string
  readonly phase?: string
  /** What the circle speaks, where that is not what Bram reads. */
  readonly spoken?: Language
  readonly language?: Language
  readonly screen?: Screen
}

interface Fixtures {
  /** Bram at his device, where questions are asked in Marit's turn. */
  readonly bramAsks: (options?: AskingOptions) => Promise<Asking>
}

const test = world.extend<Fixtures>({
  bramAsks: async ({ kring, person }, use) => {
    await use(async (options = {}) => {
      const { method = 'backstage', phase = 'explore', language = 'en', screen = 'desk' } = options
      const circle = await openCircle(kring.url, { method, language: options.spoken ?? language })
      await untilPhase(circle, phase)
      const bram = await person('Bram', { language, screen })
      return { circle, coach: await sit(bram, circle, language) }
    })
  },
})

async function sit(person: Person, circle: Circle, language: Language = 'en'): Promise<CoachPage> {
  const device = circle.members[person.name]?.device
  if (!device) throw new Error(`${person.name} is not in the circle`)
  await sitDown(person, device)
  await person.page.goto(`/m/${circle.meeting}`)
  const coach = new CoachPage(person.page, language)
  await coach.line.waitFor()
  return coach
}

async function expectNoHint({ page, hint }: CoachPage): Promise<void> {
  await page.waitForTimeout(RESTED_MS)
  await expect(hint).toHaveCount(0)
}

/** What this page asks of anybody from now on, save for the files it is made of. */
function overhear(page: Page): readonly string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const isFile = request.method() === 'GET' && request.url().includes('/assets/')
    if (!isFile) asked.push(`${request.method()} ${request.url()}`)
  })
  return asked
}

const WORDS = {
  en: {
    closed: 'Is the decision final?',
    open: 'What is at stake for you?',
    fact: 'Fact question',
    asks: 'Where would an open one begin?',
  },
  sv: {
    closed: 'Är beslutet redan fattat?',
    open: 'Vad är viktigast för dig i det här?',
    fact: 'Faktafråga',
    asks: 'Hur skulle en öppen fråga börja?',
  },
  nl: {
    closed: 'Staat het besluit al vast?',
    open: 'Wat staat er voor jou op het spel?',
    fact: 'Feitenvraag',
    asks: 'Hoe zou een open vraag beginnen?',
  },
} as const

for (const language of ['en', 'sv', 'nl'] as const) {
  test(`a closed question is asked back about, an open one and a fact are left alone: ${language}`, async ({
    bramAsks,
  }) => {
    const { coach } = await bramAsks({ language })
    const { closed, open, fact, asks } = WORDS[language]

    await coach.type(closed)
    await expect(coach.hint).toContainText(asks)
    await expect(coach.hint).toContainText('Marit')
    await expect(coach.line).toBeFocused()
    await expect(coach.line).toHaveValue(closed)
    await expect(coach.page.getByRole('status').filter({ hasText: asks })).toHaveCount(1)
    expect(await barriers(coach.page)).toEqual([])

    await coach.type(open)
    await expectNoHint(coach)
    await coach.type(closed)
    await expect(coach.hint).toBeVisible()
    await coach.choose(fact)
    await expectNoHint(coach)
  })
}

test('a Dutch reader who writes Swedish is asked back in Dutch, and offered Swedish beginnings', async ({
  bramAsks,
}) => {
  const { coach } = await bramAsks({ spoken: 'sv', language: 'nl', screen: 'phone' })
  await coach.type(WORDS.sv.closed)
  await expect(coach.hint).toContainText(WORDS.nl.asks)
  await coach.hint.getByRole('button', { name: 'Hur …' }).click()
  await expect(coach.line).toHaveValue(`Hur ${WORDS.sv.closed}`)
  await expect(coach.line).toBeFocused()
  await coach.page.keyboard.type('fattades beslutet?')
  await expect(coach.line).toHaveValue('Hur fattades beslutet?')
  await expectNoHint(coach)
  await coach.type(WORDS.sv.open)
  await expectNoHint(coach)
})

test('a hint is put away for these words, by key and by press, and blocks nothing', async ({
  bramAsks,
}) => {
  const { coach } = await bramAsks()
  await coach.type(WORDS.en.closed)
  await expect(coach.hint).toBeVisible()
  await coach.page.keyboard.press('Escape')
  await expect(coach.hint).toHaveCount(0)
  await coach.line.pressSequentially(' Does he know?')
  await expectNoHint(coach)

  await coach.type(WORDS.en.closed)
  await expect(coach.hint).toBeVisible()
  await coach.page.keyboard.press('Enter')
  await expect(new DeskPage(coach.page).note(WORDS.en.closed)).toBeVisible()
  await expect(coach.hint).toHaveCount(0)

  await coach.type('Is she well?')
  await coach.hint.getByRole('button', { name: /^Not for this one/ }).click()
  await expect(coach.hint).toHaveCount(0)
  await expect(coach.line).toBeFocused()
  await expect(coach.line).toHaveValue('Is she well?')
  await coach.line.fill('')

  await test.step('gone back into, a note is asked back about as well', async () => {
    const { page } = coach
    await new DeskPage(page).note(WORDS.en.closed).press('Enter')
    const editor = page.getByRole('textbox', { name: 'Write in this note' })
    await expect(editor).toBeFocused()
    await expectNoHint(coach)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Is it settled?')
    await expect(coach.hint).toContainText('Where would an open one begin?')
    await coach.hint.getByRole('button', { name: 'What …' }).click()
    await expect(editor).toBeFocused()
    await page.keyboard.type('is settled?')
    await expect(editor).toHaveText('What is settled?')
    await expect(coach.hint).toHaveCount(0)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Is it late?')
    await expect(coach.hint).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(editor).toHaveCount(0)
    await expect(coach.hint).toHaveCount(0)
  })
})

for (const screen of ['desk', 'phone'] as const) {
  test(`advice is kept for the ideas in one press, and offered when they open: ${screen}`, async ({
    bramAsks,
  }) => {
    const { circle, coach } = await bramAsks({ method: 'tenstep', phase: 's3', screen })
    const advice = 'Have you considered talking to her directly?'
    await coach.type(advice)
    await expect(coach.hint).toContainText('There is an idea in here.')
    if (screen === 'desk') await coach.page.keyboard.press('Alt+Enter')
    else await coach.hint.getByRole('button', { name: 'Keep as an idea' }).click()
    await expect(coach.line).toHaveValue('')
    await expect(coach.line).toBeFocused()

    const board = await circle.lead.line(`meeting:${circle.meeting}`)
    await untilPhase(circle, 's9')
    if (screen === 'desk') {
      await coach.page.getByRole('button', { name: /Ideas are open now\. Add yours\?/ }).click()
    }
    await expect(coach.page.getByText(advice)).toBeVisible()
    expect(board.texts()).toEqual([])
    await coach.page.getByRole('button', { name: 'Add now' }).click()
    await board.until(() => board.texts().length === 1)
    board.close()
  })
}

test('in the text too it is offered when ideas open', async ({ bramAsks }) => {
  const { circle, coach } = await bramAsks({ method: 'tenstep', phase: 's5' })
  await coach.page.getByRole('button', { name: 'Board as text (T)' }).click()
  const text = new TextPage(coach.page)
  await coach.type('What is at stake?')
  await coach.page.keyboard.press('Enter')
  await text.act('What is at stake?', 'Change the words')
  await expect(coach.page.getByRole('textbox', { name: 'Write in this note' })).toBeFocused()
  await coach.page.keyboard.press('Control+A')
  await coach.page.keyboard.type('What if you called her?')
  await expect(coach.hint).toContainText('There is an idea in here.')
  await expect(coach.hint.getByRole('button', { name: 'Keep as an idea' })).toHaveCount(0)
  await coach.page.keyboard.press('Escape')
  await coach.type('What if you asked for a written brief?')
  await coach.hint.getByRole('button', { name: 'Keep as an idea' }).click()
  await untilPhase(circle, 's9')
  await coach.page.getByRole('button', { name: 'Ideas are open now. Add yours?' }).click()
  await coach.page.getByRole('button', { name: 'Add now' }).click()
  const said = coach.page.getByRole('article', { name: /, as text$/ })
  await expect(said.getByText('What if you asked for a written brief?')).toBeVisible()
})

test('of several questions one is first, and the others wait face down', async ({ bramAsks }) => {
  const { coach } = await bramAsks({ screen: 'phone' })
  await coach.type('What happened, who was there and how did it end?')
  await expect(coach.hint).toContainText('Which one first?')
  await coach.hint.getByRole('button', { name: 'How did it end?' }).click()
  await expect(coach.line).toHaveValue('How did it end?')
  const kept = coach.page.getByRole('region', { name: 'Face down, 2' })
  await expect(kept.getByText('What happened?')).toBeVisible()
  await expect(kept.getByText('Who was there?')).toBeVisible()
  await coach.line.fill('')
  await kept.getByRole('button', { name: 'Edit' }).first().click()
  const again = kept.getByRole('textbox')
  await again.fill('')
  await again.pressSequentially('Did it happen?')
  await expect(coach.hint).toContainText('Where would an open one begin?')
})

test('a hint that was seen three times in the meeting is said in a word', async ({ bramAsks }) => {
  const { coach } = await bramAsks()
  for (const words of ['Is it late?', 'Is it far?', 'Is it hard?']) {
    await coach.type(words)
    await expect(coach.hint).toContainText('Marit can answer this with one word.')
    await coach.line.fill('')
  }
  await coach.type('Is it over?')
  await expect(coach.hint).toContainText('Where would an open one begin?')
  await expect(coach.hint).not.toContainText('with one word')
})

test('off for oneself, for this meeting, and for the circle, which goes before', async ({
  bramAsks,
  person,
}) => {
  const { circle, coach: bram } = await bramAsks()
  const saskia = await person('Saskia')
  await sitDown(saskia, circle.lead)
  const own = bram.page.getByRole('switch', { name: 'Question coach on this device' })
  const help = bram.page.getByRole('button', { name: 'Keys and help', exact: true })

  await test.step('not in this meeting', async () => {
    await bram.type(WORDS.en.closed)
    await bram.hint.getByRole('button', { name: 'Not in this meeting' }).click()
    await expect(bram.hint).toHaveCount(0)
    await expect(bram.line).toBeFocused()
    await bram.page.reload()
    await bram.line.waitFor()
    await expectNoHint(bram)
  })

  await test.step('off on this device, and on again', async () => {
    await help.click()
    await expect(own).not.toBeChecked()
    await own.click()
    await expect(own).toBeChecked()
    await own.click()
    await bram.page.keyboard.press('Escape')
    await bram.type(WORDS.en.closed)
    await expectNoHint(bram)
    await help.click()
    await own.click()
    await bram.page.keyboard.press('Escape')
    await expect(bram.hint).toBeVisible()
  })

  await test.step('off in the circle: the next phase knows', async () => {
    await saskia.page.goto(`/m/${circle.meeting}`)
    await saskia.page.getByRole('button', { name: 'Keys and help', exact: true }).click()
    const all = saskia.page.getByRole('switch', { name: 'Question coach for the whole circle' })
    await all.click()
    await expect(all).not.toBeChecked()
    await circle.lead.command(circle.meeting, { type: 'phase.back' })
    await expect(bram.hint).toHaveCount(0)
    await help.click()
    await expect(own).toBeDisabled()
    await expect(bram.page.getByText('Your circle does without it.')).toBeVisible()
    await expect(bram.page.getByRole('switch', { name: /whole circle/ })).toHaveCount(0)
  })
})

test('nothing of it goes over the wire, and it needs none', async ({ kring, person }) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Bram')
  let frames = 0
  someone.page.on('websocket', (socket) => socket.on('framesent', () => frames++))
  const coach = await sit(someone, circle)
  // The rules come when the page is idle; from then on they are here.
  await coach.type(WORDS.en.closed)
  await expect(coach.hint).toBeVisible()
  await coach.line.fill('')

  await test.step('while a hint comes, is taken up and is put away', async () => {
    // Without a mark at the end: the hint comes when the hand rests, long after the last key.
    await coach.type('Is the decision final')
    await expect(coach.hint).toHaveCount(0)
    await coach.page.waitForTimeout(300)
    const before = frames
    const said = overhear(coach.page)
    await expect(coach.hint).toBeVisible()
    await coach.page.keyboard.press('Escape')
    await expect(coach.hint).toHaveCount(0)
    await coach.page.waitForTimeout(300)
    expect(frames - before).toBe(0)
    expect(said).toEqual([])
  })

  await test.step('offline', async () => {
    await someone.context.setOffline(true)
    await expect(coach.page.getByText(/^Offline/)).toBeVisible()
    await coach.line.fill('')
    await coach.type('Why did you agree to that?')
    await expect(coach.hint).toContainText('This can sound like blame.')
  })
})

test('on a screen that all share it is off until it is asked for, and says who sees it', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const saskia = await person('Saskia')
  await sitDown(saskia, circle.lead)
  await saskia.page.addInitScript(
    (meeting) => localStorage.setItem(`kring.one-screen.${meeting}`, '{"isOn":true,"absent":[]}'),
    circle.meeting,
  )
  await saskia.page.goto(`/m/${circle.meeting}`)
  const coach = new CoachPage(saskia.page)
  await saskia.page.getByRole('button', { name: /^Bram/ }).first().click()
  await coach.type(WORDS.en.closed)
  await expectNoHint(coach)
  await saskia.page.getByRole('button', { name: 'Keys and help', exact: true }).click()
  await saskia.page.getByRole('switch', { name: 'Question coach on this shared screen' }).click()
  await saskia.page.keyboard.press('Escape')
  await expect(coach.hint).toContainText('Everyone at this screen sees this')
  expect(await barriers(saskia.page)).toEqual([])
})
