import type { Page } from '@playwright/test'

interface Frames {
  start(): void
  stop(): readonly number[]
}

/** Has to be called before the page is loaded. */
export async function meterFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let times: number[] = []
    let isOn = false
    const note = (at: number) => {
      if (!isOn) return
      times.push(at)
      requestAnimationFrame(note)
    }
    const frames: Frames = {
      start() {
        times = []
        isOn = true
        requestAnimationFrame(note)
      },
      stop() {
        isOn = false
        return times
      },
    }
    Object.assign(globalThis, { benchFrames: frames })
  })
}

/** How long each frame of the page took while something was done, in milliseconds. */
export async function framesWhile(
  page: Page,
  act: () => Promise<void>,
): Promise<readonly number[]> {
  await page.evaluate(() => (globalThis as unknown as { benchFrames: Frames }).benchFrames.start())
  await act()
  const times = await page.evaluate(() =>
    (globalThis as unknown as { benchFrames: Frames }).benchFrames.stop(),
  )
  return times.slice(1).map((at, place) => at - (times[place] ?? 0))
}
