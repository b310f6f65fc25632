import type { Look } from './look.ts'
import { WireMeter } from './wire-meter.ts'

/** Where one writes first: a field by its label or selector, or what a double press on the board opens. */
export type Field =
  | { readonly type: 'label'; readonly label: string }
  | { readonly type: 'selector'; readonly selector: string }
  | { readonly type: 'double-press'; readonly on: string }

export interface FirstUse {
  /** The field is there and has the caret: milliseconds after the page was asked for. */
  readonly there: number
  /** A letter that was typed stands in it, and has been painted. */
  readonly answers: number
  readonly wire: WireMeter
}

const LETTER = 'k'
const LIMIT_MS = 60_000

/** Loads a page and types into it as soon as it can be typed into. */
export async function firstUse(look: Look, url: string, field: Field): Promise<FirstUse> {
  const { page, cdp } = look
  const wire = new WireMeter(cdp)
  const told = new Map<string, number>()
  let heard: () => void = () => undefined
  await page.exposeFunction('tellBench', (what: string, at: number) => {
    if (!told.has(what)) told.set(what, at)
    heard()
  })
  await page.addInitScript(watchField, { field, letter: LETTER })
  await page.goto(url, { waitUntil: 'commit' })

  const end = performance.now() + LIMIT_MS
  const until = async (what: string, meanwhile: () => Promise<void>, everyMs: number) => {
    while (!told.has(what)) {
      if (performance.now() > end) throw new Error(`${url}: not ${what} within ${LIMIT_MS} ms`)
      await meanwhile()
      if (told.has(what)) break
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMs)
        heard = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    return told.get(what) ?? 0
  }
  if (field.type === 'double-press') {
    await until('drawn', async () => undefined, 500)
    const { width = 0, height = 0 } = page.viewportSize() ?? {}
    // Where no note lies: a double press on one would open that.
    await until('there', () => page.mouse.dblclick(width * 0.5, height * 0.82), 250)
  }
  const there = await until('there', async () => undefined, 500)
  const answers = await until('answers', () => page.keyboard.press(LETTER), 250)
  return { there, answers, wire }
}

/** Runs in the page, from its first moment on. */
function watchField({ field, letter }: { field: Field; letter: string }): void {
  const tell = (what: string) => {
    const { tellBench } = globalThis as unknown as {
      tellBench: (what: string, at: number) => void
    }
    tellBench(what, performance.now())
  }
  const writes = (element: Element | null): element is HTMLElement =>
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  const find = (): Element | null | undefined => {
    switch (field.type) {
      case 'double-press':
        return writes(document.activeElement) ? document.activeElement : undefined
      case 'selector':
        return document.querySelector(field.selector)
      case 'label':
        return [...document.querySelectorAll('input, textarea')].find((one) => {
          const { labels } = one as HTMLInputElement
          const words = [...(labels ?? [])].map(({ textContent }) => textContent?.trim() ?? '')
          return [...words, one.getAttribute('aria-label') ?? ''].includes(field.label)
        })
    }
  }
  let isDrawn = false
  const lookForField = (): void => {
    if (field.type === 'double-press' && !isDrawn && document.querySelector(field.on)) {
      isDrawn = true
      tell('drawn')
    }
    const found = find()
    const element = found ?? null
    if (writes(element) && element.getClientRects().length > 0) element.focus()
    if (element === null || document.activeElement !== element) {
      requestAnimationFrame(lookForField)
      return
    }
    tell('there')
    requestAnimationFrame(lookForLetter)
  }
  const lookForLetter = (): void => {
    const element = find()
    const words =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element.value
        : (element?.textContent ?? '')
    if (!words.includes(letter)) {
      // The field may have been put in place anew meanwhile.
      if (element instanceof HTMLElement && document.activeElement !== element) element.focus()
      requestAnimationFrame(lookForLetter)
      return
    }
    // The frame in which it is painted has begun; it is over when this task runs.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => tell('answers')
    port2.postMessage(undefined)
  }
  requestAnimationFrame(lookForField)
}
