import { firstUse } from '../browser/first-use.ts'
import { DESK, openLook } from '../browser/look.ts'
import { isKring, type Point } from './point.ts'

/** Long enough for what is fetched in idle moments over a slow line. */
const WARM_MS = 6_000
/** One that stands in no note of the bench. */
const LETTER = 'q'
const AGAIN_MS = 300

export const editor: Point = {
  name: 'editor',
  title: 'First editor',
  about: `The first press on an own note, ${WARM_MS / 1_000} s after the board could be used: until the editor has the caret and a letter stands in it, painted.`,
  subjects: ['kring'],
  notes: 12,
  visits: { quick: 1, full: 5 },
  columns: [
    { keys: ['caret'], title: 'caret', unit: 's' },
    { keys: ['letter'], title: 'a letter stands', unit: 's' },
    { keys: ['kB'], title: 'fetched for it', unit: 'kB' },
  ],
  visit: async ({ browser, signal }, stand) => {
    if (!isKring(stand)) throw new Error('only a board of Kring has an editor to open')
    const { url, cookie, field, own } = stand
    const look = await openLook(browser, {
      screen: DESK,
      line: 'slow-4g',
      url,
      ...(cookie === undefined ? {} : { cookie }),
    })
    const { page } = look
    try {
      const { wire } = await firstUse(look, url, field)
      await page.keyboard.press('Backspace')
      await page.waitForTimeout(WARM_MS)
      const before = wire.all()
      const note = page.getByRole('article', { name: own })
      const box = await note.boundingBox()
      if (!box) throw new Error('the viewer’s own note is on the board')
      await page.evaluate(listenForEditor, LETTER)
      const opened = page.evaluate(
        () => (globalThis as unknown as { benchEditor: Promise<Opened> }).benchEditor,
      )
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
      // As a hand would: what was typed too early, and is lost, is typed again.
      await page.waitForSelector('[data-note] [contenteditable="true"]:focus')
      let isOpen = false
      const done = opened.then(() => {
        isOpen = true
      })
      while (!isOpen) {
        signal.throwIfAborted()
        await page.keyboard.press(LETTER)
        await Promise.race([done, page.waitForTimeout(AGAIN_MS)])
      }
      const { caret, letter } = await opened
      return {
        caret: caret / 1_000,
        letter: letter / 1_000,
        kB: (wire.all() - before) / 1_000,
      }
    } finally {
      await look.end()
    }
  },
}

/** Milliseconds from the press to the caret, and to the painted letter. */
interface Opened {
  readonly caret: number
  readonly letter: number
}

/** Runs in the page, and is over before anything is pressed. */
function listenForEditor(letter: string): void {
  const opened = new Promise<Opened>((resolve) => {
    document.addEventListener(
      'pointerup',
      ({ timeStamp }) => {
        let caret: number | undefined
        const look = (): void => {
          const element = document.activeElement
          if (!(element instanceof HTMLElement && element.isContentEditable)) {
            requestAnimationFrame(look)
            return
          }
          const hasLetter = element.textContent?.includes(letter) === true
          const { port1, port2 } = new MessageChannel()
          // The frame that shows it has begun; it is over when this task runs.
          port1.onmessage = () => {
            const now = performance.now() - timeStamp
            caret ??= now
            if (hasLetter) resolve({ caret, letter: now })
            else requestAnimationFrame(look)
          }
          port2.postMessage(undefined)
        }
        requestAnimationFrame(look)
      },
      { once: true, capture: true },
    )
  })
  Object.assign(globalThis, { benchEditor: opened })
}
