import type { Language } from '@kring/shared/language/language'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import type { Device } from '../world/device.ts'

/**
 * How the reader has it: light or dark, in the few colours of their system, or with letters twice
 * as large.
 */
export const THEMES = ['light', 'dark', 'forced', 'large'] as const
export type Theme = (typeof THEMES)[number]

/** The screens people look at, in css pixels. */
export const SIZES = {
  desk: { width: 1440, height: 900 },
  wide: { width: 1920, height: 1080 },
  narrow: { width: 1024, height: 768 },
  beside: { width: 768, height: 900 },
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 568 },
  stage: { width: 1920, height: 1080 },
  square: { width: 1024, height: 768 },
  tall: { width: 1080, height: 1920 },
} as const
export type Size = keyof typeof SIZES

const HANDS: ReadonlySet<Size> = new Set(['phone', 'small'])
const LOCALES: Record<Language, string> = { en: 'en-GB', sv: 'sv-SE', nl: 'nl-NL' }

/** When every picture is taken: a Thursday, nine past two in the afternoon in Stockholm. */
export const STILL_AT = '2026-11-19T13:09:00Z'

export interface PictureOptions {
  readonly server: string
  readonly size: Size
  readonly theme: Theme
  readonly language: Language
  /** Whose screen it is; a visitor's when it is nobody's. */
  readonly device: Device | undefined
}

/** A page as somebody has it before them: their device, size, theme and language; its clock stands. */
export async function openPage(on: Browser, options: PictureOptions): Promise<Page> {
  const { server, size, theme, language, device } = options
  const hand: BrowserContextOptions = HANDS.has(size)
    ? { hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
    : {}
  const context = await on.newContext({
    ...hand,
    viewport: SIZES[size],
    baseURL: server,
    locale: LOCALES[language],
    timezoneId: 'Europe/Stockholm',
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  if (device) {
    await context.addCookies(
      device.cookie.split('; ').map((cookie) => {
        const at = cookie.indexOf('=')
        return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url: server }
      }),
    )
  }
  const page = await context.newPage()
  await page.clock.setFixedTime(STILL_AT)
  if (theme === 'large') {
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        document.documentElement.style.fontSize = '200%'
      })
    })
  }
  return page
}

/** Until each part and the typefaces are there, and nothing that was to move is under way. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.coming-part') === null)
  await page.evaluate(async () => {
    await document.fonts.ready
    const drawn = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    await drawn()
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(ending.map(({ finished }) => finished))
    await drawn()
  })
}
