import type { Page } from '@playwright/test'
import { Samples } from '../../bench/load/percentile.ts'
import { DESK, openLook } from '../browser/look.ts'
import { isKring, type Point } from './point.ts'

/** A quick typist: ten keys a second. */
const KEY_MS = 100
/** The others: five letters a second each. */
const OTHERS_A_SECOND = 5
/** Event Timing tells of nothing quicker: those keys count as this. */
const LEAST_MS = 16

export const typing: Point = {
  name: 'typing',
  title: 'Typing in a note',
  about:
    'From a key to the paint that shows it (Event Timing, in steps of 8 ms), in a note among 24, while six others type five letters a second in theirs. TipTap alone has nobody beside it.',
  subjects: ['kring', 'tiptap'],
  notes: 24,
  visits: { quick: 1, full: 3 },
  columns: [
    { keys: ['p50'], title: 'p50', unit: 'ms' },
    { keys: ['p95'], title: 'p95', unit: 'ms' },
    { keys: ['max'], title: 'max', unit: 'ms' },
    { keys: ['keys'], title: 'keys' },
  ],
  visit: async ({ browser, size, signal }, stand) => {
    const { url, cookie } = stand
    const look = await openLook(browser, {
      screen: DESK,
      line: 'loopback',
      url,
      ...(cookie === undefined ? {} : { cookie }),
    })
    const { page } = look
    let stop: () => void = () => undefined
    try {
      await page.goto(url)
      if (isKring(stand)) await openOwn(page, stand.own)
      else await page.locator('[contenteditable="true"]').click()
      await page.locator('[contenteditable="true"]:focus').waitFor()
      if (isKring(stand)) stop = stand.startTyping(OTHERS_A_SECOND)
      await page.waitForTimeout(1_000)
      await page.evaluate(listen)
      const keys = size === 'quick' ? 40 : 120
      for (let key = 0; key < keys; key++) {
        signal.throwIfAborted()
        const next = page.waitForTimeout(KEY_MS)
        await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e')
        await next
      }
      await page.waitForTimeout(500)
      const slow = await page.evaluate(
        () => (globalThis as unknown as { benchKeys: number[] }).benchKeys,
      )
      const samples = new Samples()
      for (const ms of slow) samples.add(ms)
      for (let key = slow.length; key < keys; key++) samples.add(LEAST_MS)
      const { p50 = null, p95 = null, max = null } = samples.spread() ?? {}
      return { p50, p95, max, keys: samples.count }
    } finally {
      stop()
      await look.end()
    }
  },
}

async function openOwn(page: Page, words: string): Promise<void> {
  const note = page.getByRole('article', { name: words })
  await note.waitFor()
  await page.waitForTimeout(2_000)
  await note.click({ position: { x: 60, y: 40 } })
}

function listen(): void {
  const keys: number[] = []
  Object.assign(globalThis, { benchKeys: keys })
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') keys.push(entry.duration)
  })
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}
