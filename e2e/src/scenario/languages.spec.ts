import { type Circle, openCircle, untilPhase } from '../world/device.ts'
import { sits } from '../world/seat.ts'
import { expect, type Language, type Page, test } from '../world/world.ts'

/**
 * Whoever reads Swedish or Dutch meets no word of ours in English. The circle's own words are
 * written in each reader's language here too, so that what is English on a page is ours.
 */

/** Words that stand on nearly every page of ours in English, and are no word of the other two. */
const ENGLISH =
  /\b(the|and|you|your|with|this|meeting|note|notes|add|keep|face down|next|opens?|open|question|idea|agreement|close|saved|code|join|language)\b/gi

/** The same letters in both languages. */
const ALSO: Record<'sv' | 'nl', readonly string[]> = {
  sv: ['problem'],
  nl: ['open', 'code', 'next'],
}

const WORDS = {
  sv: {
    circle: 'Torsdagscirkeln',
    title: 'Schemat',
    note: 'Vad händer sedan?',
    landing: ['Först fråga.', 'Sedan råda.', 'Ditt namn'],
    desk: ['Ditt bord', 'Bara du ser det här', 'Sparat'],
    phone: ['Bara du ser det här', 'Lägg till för alla', 'Räck upp handen', 'Fråga'],
    stage: ['Schemat', 'Vad händer sedan?'],
  },
  nl: {
    circle: 'Donderdagkring',
    title: 'Het rooster',
    note: 'Wat gebeurt er daarna?',
    landing: ['Je naam'],
    desk: ['Alleen jij ziet dit', 'Bewaard'],
    phone: ['Alleen jij ziet dit', 'Voor iedereen', 'Steek je hand op', 'Vraag'],
    stage: ['Wat gebeurt er daarna?'],
  },
} as const

async function expectOwnWords(page: Page, language: 'sv' | 'nl', words: readonly string[]) {
  for (const each of words) {
    await expect(page.getByText(each).filter({ visible: true }).first()).toBeVisible()
  }
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  const said = await page.evaluate(() => {
    // The names of the languages stand in their own language.
    const others = document.querySelectorAll('[lang]:not(html), select, .language-short')
    const own = new Set([...others].flatMap((one) => [one, ...one.querySelectorAll('*')]))
    const named = [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')]
    const attributes = named.flatMap((one) =>
      own.has(one)
        ? []
        : ['aria-label', 'title', 'placeholder', 'alt'].map((name) => one.getAttribute(name) ?? ''),
    )
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent && !own.has(parent) && !parent.closest('script, style')) {
        texts.push(walker.currentNode.textContent ?? '')
      }
    }
    return [...attributes, ...texts, document.title].filter((text) => text.trim() !== '')
  })
  const left = said.filter((text) =>
    (text.match(ENGLISH) ?? []).some((word) => !ALSO[language].includes(word.toLowerCase())),
  )
  expect(left, `English on a ${language} page`).toEqual([])
}

async function circleIn(server: string, language: 'sv' | 'nl'): Promise<Circle> {
  const { circle: name, title, note } = WORDS[language]
  const circle = await openCircle(server, { name, language })
  await untilPhase(circle, 'explore', 'Marit', title)
  const bram = circle.members['Bram']
  if (!bram) throw new Error('Bram is not here')
  const turn = await bram.device.openTurn(circle.meeting)
  const line = await bram.device.line(`meeting:${circle.meeting}`)
  line.addNote({ kind: 'open-question', text: note, by: bram.id, turn })
  await line.until(() => line.isStored())
  line.close()
  return circle
}

for (const language of ['sv', 'nl'] as const satisfies readonly Language[]) {
  test(`every page is in the reader's own language: ${language}`, async ({ kring, person }) => {
    const words = WORDS[language]
    const circle = await circleIn(kring.url, language)
    const saskia = await person('Saskia', { language })

    await test.step('the first page', async () => {
      await saskia.page.goto('/')
      await expectOwnWords(saskia.page, language, words.landing)
    })
    await test.step('the desk', async () => {
      await expectOwnWords(await sits(saskia, circle), language, [...words.desk, words.note])
    })
    await test.step('a phone', async () => {
      const page = await sits(await person('Amina', { language, screen: 'phone' }), circle)
      await expectOwnWords(page, language, words.phone)
    })
    await test.step('the shared screen', async () => {
      const stage = await sits(saskia, circle, '/stage')
      await expectOwnWords(stage, language, words.stage)
    })
    await test.step('and it stays so when the meeting is closed', async () => {
      await circle.lead.command(circle.meeting, { type: 'meeting.close' })
      await saskia.page.goto(`/m/${circle.meeting}`)
      await expectOwnWords(saskia.page, language, [])
      await saskia.page.goto(`/m/${circle.meeting}/record`)
      await expect(saskia.page.getByText(words.circle).first()).toBeVisible()
      await expectOwnWords(saskia.page, language, [])
    })
  })
}
