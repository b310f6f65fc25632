import type { Page } from '@playwright/test'
import type { BenchBoard } from '../subject/subject.ts'
import type { Hand, Point } from './hand.ts'

/** As far out as one gets, or this far. */
const FAR = 0.3
const MOST_TURNS = 12

interface ZoomOptions {
  readonly note: string | undefined
  readonly hand: Hand
  readonly at: Point
}

/** Turns the wheel until the board is far out, or goes no further. */
export async function zoomOut(page: Page, { note, hand, at }: ZoomOptions): Promise<void> {
  let last = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const scale = await scaleOf(page, note)
    if (scale <= FAR * 1.02 || scale > last * 0.99) return
    last = scale
    await hand.zoom(at, 250, () => 16)
    await page.waitForTimeout(300)
  }
}

async function scaleOf(page: Page, note: string | undefined): Promise<number> {
  return page.evaluate((selector) => {
    const { benchBoard } = globalThis as unknown as { benchBoard?: BenchBoard }
    if (benchBoard) return benchBoard.scale()
    const element = selector === null ? null : document.querySelector<HTMLElement>(selector)
    // Far out a board may show something else in the place of notes.
    if (!element || element.offsetWidth === 0) return 0
    return element.getBoundingClientRect().width / element.offsetWidth
  }, note ?? null)
}
