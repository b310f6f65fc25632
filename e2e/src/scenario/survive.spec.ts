import { sheetOf } from '@kring/shared/board/board-doc'
import { paragraphs } from '@kring/shared/board/note-text'
import { DeskPage } from '../page/desk-page.ts'
import { PhonePage } from '../page/phone-page.ts'
import { type Circle, openCircle, untilPhase } from '../world/device.ts'
import { untilKept } from '../world/kept.ts'
import { sitDown } from '../world/seat.ts'
import { expect, type Page, type Person, test } from '../world/world.ts'

/** What was typed survives: the server's crash, a dead network, a reload, a closed tab, sleep. */

async function sits(someone: Person, circle: Circle): Promise<Page> {
  const device = circle.members[someone.name]?.device
  if (device) await sitDown(someone, device)
  await someone.page.goto(`/m/${circle.meeting}`)
  return someone.page
}

/** The words on the board as the server holds them. */
async function expectStored(circle: Circle, words: readonly string[]): Promise<void> {
  const line = await circle.lead.line(`meeting:${circle.meeting}`)
  const plain = () => line.texts().map((text) => text.replace(/<[^>]+>/g, ''))
  await expect.poll(plain).toEqual(expect.arrayContaining([...words]))
  line.close()
}

test.use({ keeps: 'pages' })

test('the server dies while one types: it is kept here, and stored when the server is back', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const page = await sits(await person('Bram'), circle)
  const board = new DeskPage(page)
  const line = page.getByRole('textbox', { name: 'What would you like to know?' })
  await line.fill('What did you hear first?')
  await line.press('Enter')
  await expect(board.note(/What did you hear first\?/)).toBeVisible()
  await expect(page.getByText(/^Saved/)).toBeVisible()

  await board.note(/What did you hear first\?/).click()
  await expect(page.getByRole('textbox', { name: 'Write in this note' })).toBeFocused()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' And what')
  await kring.kill()
  await page.keyboard.type(' after that?')
  await page.keyboard.press('Escape')
  await line.fill('Who else was there?')
  await line.press('Enter')
  await expect(page.getByText('Offline, 2 notes kept here')).toBeVisible()
  await expect(page.getByText('Kept on this device')).toHaveCount(2)

  await kring.restart()
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await expect(page.getByText('Kept on this device')).toHaveCount(0)
  await expectStored(circle, [
    'What did you hear first? And what after that?',
    'Who else was there?',
  ])
})

/** What is to be stored on the device from now on never gets there, as on one that is very slow. */
async function storeHangs(page: Page): Promise<void> {
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => new EventTarget() as IDBRequest<IDBValidKey>
  })
}

test('a page that is left and loaded anew without a network has lost nothing', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const page = await sits(await person('Bram', { screen: 'phone' }), circle)
  const bram = new PhonePage(page)
  await expect(bram.field('Question')).toBeVisible()
  await untilKept(page)

  await kring.kill()
  await storeHangs(page)
  await bram.add('Question', 'What would she say to this?')
  await bram.keepFaceDown('Idea', 'Ask her tonight.')
  await bram.write('Question', 'And what would')
  await expect(page.getByText('Offline, 2 notes kept here')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Offline, 2 notes kept here')).toBeVisible()
  await expect(bram.sheet.getByText('Ask her tonight.')).toBeVisible()
  await expect(bram.field('Question')).toHaveValue('And what would')

  await kring.restart()
  await expect(bram.field('Question')).toHaveValue('And what would')
  await expectStored(circle, ['What would she say to this?'])
  await expect(page.getByText(/^Offline/)).toBeHidden()
})

test('a tab closed without a network is opened again with all that was in it', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Bram', { screen: 'phone' })
  const bram = new PhonePage(await sits(someone, circle))
  await expect(bram.field('Question')).toBeVisible()
  await someone.context.setOffline(true)
  await bram.add('Question', 'What stops you from calling her?')
  await bram.keepFaceDown('Idea', 'Call her tonight.')
  await expect(bram.page.getByText('Offline, 2 notes kept here')).toBeVisible()
  await bram.page.close()

  await someone.context.setOffline(false)
  const again = new PhonePage(await someone.context.newPage())
  await again.page.goto(`/m/${circle.meeting}`)
  await expect(again.sheet.getByText('Call her tonight.')).toBeVisible()
  await expectStored(circle, ['What stops you from calling her?'])
})

test('words that stand on the line, not yet added, are there after a reload', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  for (const screen of ['desk', 'phone'] as const) {
    const page = await sits(await person('Amina', { screen }), circle)
    const line =
      screen === 'desk'
        ? page.getByRole('textbox', { name: 'What would you like to know?' })
        : new PhonePage(page).field('Question')
    await line.fill(`What do you see from here, at the ${screen}?`)
    await page.reload()
    await expect(line).toHaveValue(`What do you see from here, at the ${screen}?`)
  }
})

test('two tabs of one person: what is written in one without a network goes in from either', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Bram')
  const first = await sits(someone, circle)
  const second = await someone.context.newPage()
  await second.goto(`/m/${circle.meeting}`)
  const words = ['Asked in the first tab?', 'Asked in the second tab?']
  for (const page of [first, second]) {
    await expect(new DeskPage(page).composer).toBeVisible()
  }
  await someone.context.setOffline(true)
  for (const [at, page] of [first, second].entries()) {
    const line = page.getByRole('textbox', { name: 'What would you like to know?' })
    await line.fill(words[at] ?? '')
    await line.press('Enter')
    await expect(page.getByText('Offline, 1 note kept here')).toBeVisible()
  }
  await someone.context.setOffline(false)
  for (const page of [first, second]) {
    for (const each of words) await expect(new DeskPage(page).note(each)).toHaveCount(1)
    await expect(page.getByText(/^Saved/)).toBeVisible()
  }
  await expectStored(circle, words)
})

test('a phone that slept through a phase wakes in the right one, and nothing it held is lost', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Bram', { screen: 'phone' })
  const bram = new PhonePage(await sits(someone, circle))
  await expect(bram.prompt(/^One open question at a time/)).toBeVisible()

  await test.step('asleep, with a question on the way', async () => {
    await someone.context.setOffline(true)
    await expect(bram.page.getByText(/^Offline/)).toBeVisible()
    await bram.add('Question', 'What would you miss if it stopped?')
    await circle.lead.command(circle.meeting, { type: 'phase.next' })
  })

  await test.step('awake: the phase has gone on, and the question waits with the reason', async () => {
    await someone.context.setOffline(false)
    await expect(bram.prompt(/^One open question at a time/)).toBeHidden()
    const tray = bram.sheet.getByRole('region', { name: 'Not let in' })
    await expect(tray.getByText('What would you miss if it stopped?')).toBeVisible()
    await expect(tray.getByText(/Questions (open|do not open)/)).toBeVisible()
  })

  await test.step('it is kept face down, and survives a reload there', async () => {
    const tray = bram.sheet.getByRole('region', { name: 'Not let in' })
    await tray.getByRole('button', { name: 'Keep face down' }).click()
    await expect(tray).toBeHidden()
    const faceDown = bram.sheet.getByRole('region', { name: 'Face down, 1' })
    await expect(faceDown.getByText('What would you miss if it stopped?')).toBeVisible()
    await bram.page.reload()
    await expect(faceDown.getByText('What would you miss if it stopped?')).toBeVisible()
  })

  await test.step('when the phase comes back, it is offered again', async () => {
    await circle.lead.command(circle.meeting, { type: 'phase.back' })
    await bram.sheet.getByRole('button', { name: 'Add now' }).click()
    await expectStored(circle, ['What would you miss if it stopped?'])
  })
})

test('a question written without a network, and still in time, goes in by itself', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Bram', { screen: 'phone' })
  const bram = new PhonePage(await sits(someone, circle))
  await expect(bram.field('Question')).toBeVisible()
  await someone.context.setOffline(true)
  await bram.add('Question', 'Since when do you know?')
  await expect(bram.page.getByText('Offline, 1 note kept here')).toBeVisible()
  await someone.context.setOffline(false)
  await expectStored(circle, ['Since when do you know?'])
  await expect(bram.page.getByText(/^Offline/)).toBeHidden()
  await expect(bram.sheet.getByText('Not let in')).toBeHidden()
})

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
    await expect.poll(stored).toContain('Line 24.')
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

/**
 * Lets a page be older than the server: it names another layout while the tab says so. `once`: after
 * it has loaded anew it is as new as the server.
 */
async function ageing(page: Page, stays: 'once' | 'for-good'): Promise<() => Promise<void>> {
  await page.addInitScript((lasts) => {
    if (lasts === 'once' && sessionStorage.getItem('kring.renewed')) {
      sessionStorage.removeItem('test.old')
    }
    const Current = WebSocket
    class Old extends Current {
      constructor(url: string | URL, protocols?: string | string[]) {
        const isOld = sessionStorage.getItem('test.old') !== null
        super(isOld ? String(url).replace(/layout=\w+/, 'layout=older') : url, protocols)
      }
    }
    window.WebSocket = Old
  }, stays)
  return () => page.evaluate(() => sessionStorage.setItem('test.old', 'yes'))
}

test('a page that is older than the server waits for a pause, loads anew once, and loses nothing', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Bram', { screen: 'phone' })
  const growOld = await ageing(someone.page, 'once')
  const bram = new PhonePage(await sits(someone, circle))
  await expect(bram.field('Question')).toBeVisible()
  let loads = 0
  bram.page.on('load', () => {
    loads += 1
  })

  await growOld()
  await kring.kill()
  await bram.add('Question', 'What would she say?')
  await kring.restart()
  await bram.field('Question').click()
  await bram.page.keyboard.type('And what do you', { delay: 350 })
  await expect(bram.page.getByText(/^Kring has been renewed/)).toBeVisible()
  await expect(bram.field('Question')).toHaveValue('And what do you')
  expect(loads).toBe(0)

  await expect.poll(() => loads, { timeout: 15_000 }).toBe(1)
  await expect(bram.field('Question')).toHaveValue('And what do you')
  await expect(bram.page.getByText(/^Kring has been renewed/)).toBeHidden()
  await expectStored(circle, ['What would she say?'])
  expect(loads).toBe(1)
})

test('a page that is older still after loading anew says so, and does not go round', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Bram')
  const growOld = await ageing(someone.page, 'for-good')
  const page = await sits(someone, circle)
  await expect(new DeskPage(page).composer).toBeVisible()
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await growOld()
  await kring.kill()
  await kring.restart()
  await expect(page.getByRole('heading', { name: 'Kring has been renewed.' })).toBeVisible({
    timeout: 20_000,
  })
  await expect(page.getByRole('button', { name: 'Open it again' })).toBeVisible()
  await page.waitForTimeout(4_000)
  expect(loads).toBe(1)
})
