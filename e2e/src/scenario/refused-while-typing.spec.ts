import { sheetOf } from '@kring/shared/board/board-doc'
import { paragraphs } from '@kring/shared/board/note-text'
import { PhonePage } from '../page/phone-page.ts'
import { openCircle, untilPhase } from '../world/device.ts'
import { sits } from '../world/seat.ts'
import { expect, type Page, test } from '../world/world.ts'

/** Who types while the room refuses something feels nothing of it beneath the hand. */

test.use({ keeps: 'pages' })

/** Writes a note into the page's own document, past all rules of the page. It takes an open editor. */
async function writePastTheRules(page: Page, kind: string, words: string): Promise<void> {
  await page
    .locator('.ProseMirror')
    .first()
    .evaluate(
      (element, note) => {
        const { editor } = element as unknown as {
          editor: {
            state: { plugins: { key: string; getState(state: unknown): unknown }[] }
          }
        }
        const sync = editor.state.plugins.find(({ key }) => key.startsWith('y-sync'))
        if (!sync) throw new Error('The editor is bound to no text.')
        const { doc, type } = sync.getState(editor.state) as { doc: Doc; type: Text }
        interface Type {
          set(key: string, value: unknown): void
          get(at: string | number): unknown
          insert(at: number, content: readonly unknown[]): void
          constructor: unknown
        }
        interface Text extends Type {
          get(at: number): Text
        }
        interface Doc {
          getMap(root: string): Type
          transact(write: () => void): void
        }
        const like = (made: Type, ...values: readonly unknown[]): Type =>
          new (made.constructor as new (...given: readonly unknown[]) => Type)(...values)
        const notes = doc.getMap('notes')
        const paragraph = type.get(0)
        const text = like(type)
        const line = like(paragraph, 'paragraph')
        line.insert(0, [like(paragraph.get(0), note.words)])
        text.insert(0, [line])
        const map = like(notes)
        for (const [field, value] of Object.entries(note.fields)) map.set(field, value)
        map.set('text', text)
        doc.transact(() => notes.set('early', map))
      },
      { words, fields: await fieldsOf(page, kind) },
    )
}

async function fieldsOf(page: Page, kind: string): Promise<Record<string, unknown>> {
  const meeting = new URL(page.url()).pathname.split('/')[2]
  const answer = await page.request.get(`/api/meetings/${meeting}`)
  const { state } = (await answer.json()) as { state: { you: string; item: string } }
  return { kind, by: state.you, turn: state.item, at: Date.now() }
}

/** How far each part of the page is scrolled. */
async function scrolled(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].map(({ scrollTop }) => scrollTop).filter((top) => top > 0),
  )
}

test('the room refuses something while one types: the caret stays, and undo takes back one’s own', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  const turn = await untilPhase(circle, 'concretise')
  const page = await sits(await person('Marit', { screen: 'phone' }), circle)
  const marit = new PhonePage(page)
  const problem = page.getByRole('textbox', { name: 'Your problem' })
  const line = await circle.lead.line(`meeting:${circle.meeting}`)
  const stored = () => sheetOf(line.doc, 'problem', turn).toJSON()

  await test.step('both have written', async () => {
    await problem.click()
    for (let at = 1; at <= 24; at += 1) {
      await page.keyboard.type(`Line ${at}.`)
      await page.keyboard.press('Enter')
    }
    // With the empty line that the caret stands on: what the other writes comes after it.
    await expect.poll(stored).toContain('Line 24.</paragraph><paragraph></paragraph>')
    line.write((doc) => sheetOf(doc, 'problem', turn).push(paragraphs('Nobody decides.')))
    await expect(problem).toContainText('Nobody decides.')
  })

  await test.step('a refusal comes in the midst of a line', async () => {
    for (let at = 0; at < 8; at += 1) await page.keyboard.press('ArrowUp')
    await page.keyboard.press('End')
    await page.keyboard.type(' So')
    await expect.poll(stored).toContain('Line 17. So')
    const before = await scrolled(page)
    expect(before.length).toBeGreaterThan(0)
    await writePastTheRules(page, 'idea', 'Ask her to stop.')
    await page.keyboard.type(' it goes on.', { delay: 30 })
    const tray = marit.sheet.getByRole('region', { name: 'Not let in' })
    await expect(tray.getByText('Ask her to stop.')).toBeVisible()
    await page.keyboard.type(' And on.')
    await expect(problem).toBeFocused()
    await expect.poll(stored).toContain('Line 17. So it goes on. And on.<')
    expect(await scrolled(page)).toEqual(before)
  })

  await test.step('undone to the end: one’s own words go, the other’s stand, the early one stays out', async () => {
    for (let at = 0; at < 80; at += 1) await page.keyboard.press('Control+z')
    await expect(problem).toHaveText('Nobody decides.')
    await expect.poll(stored).not.toContain('Line')
    expect(stored()).toContain('Nobody decides.')
    expect(line.texts()).toEqual([])
    await page.keyboard.press('Control+y')
    await expect(problem).toContainText('Line 1.')
    line.close()
  })
})
