import type { Browser, BrowserContextOptions, CDPSession, Page } from '@playwright/test'

/** A mobile line of the slower kind, as Lighthouse has it: bytes a second each way, and the way there and back. */
const SLOW_4G = {
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  latency: 150,
}

/** How much slower than this machine the looker's processor is: about a phone of the cheaper kind. */
const SLOWER = 4

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
}
export const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }

export interface LookOptions {
  readonly screen: BrowserContextOptions
  readonly line: 'slow-4g' | 'loopback'
  readonly url: string
  readonly cookie?: string
}

/** Someone who looks for the first time: an empty cache, a device of their own, slowed down. */
export interface Look {
  readonly page: Page
  readonly cdp: CDPSession
  end(): Promise<void>
}

/** The page is there, and still empty: what is to be heard of its loading can be listened for. */
export async function openLook(browser: Browser, options: LookOptions): Promise<Look> {
  const { screen, line, url, cookie } = options
  const context = await browser.newContext({
    ...screen,
    locale: 'en-GB',
    reducedMotion: 'no-preference',
  })
  if (cookie) {
    await context.addCookies(
      cookie.split('; ').map((one) => {
        const at = one.indexOf('=')
        return { name: one.slice(0, at), value: one.slice(at + 1), url: new URL(url).origin }
      }),
    )
  }
  const page = await context.newPage()
  page.setDefaultTimeout(45_000)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  if (line === 'slow-4g') {
    await cdp.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G })
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return { page, cdp, end: () => context.close() }
}
