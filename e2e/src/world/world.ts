import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test'
import { ServerProcess } from './server-process.ts'

export type Language = 'en' | 'sv' | 'nl'
export type Screen = 'desk' | 'phone' | 'stage'
export type Theme = 'light' | 'dark'

export interface PersonOptions {
  readonly language?: Language
  readonly screen?: Screen
  readonly theme?: Theme
  readonly motion?: 'full' | 'reduced'
}

/** Someone at a device of their own: nothing is shared with anyone else's. */
export interface Person {
  readonly name: string
  readonly page: Page
  readonly context: BrowserContext
}

type PersonFactory = (name: string, options?: PersonOptions) => Promise<Person>

const LOCALES: Record<Language, string> = { en: 'en-GB', sv: 'sv-SE', nl: 'nl-NL' }

const SCREENS: Record<Screen, BrowserContextOptions> = {
  desk: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  stage: { viewport: { width: 1920, height: 1080 } },
}

interface TestFixtures {
  /**
   * Whether devices keep Kring to open it without a network: `test.use({ keeps: 'pages' })`. Most
   * people of a test come once, and would fetch all of it for nothing.
   */
  readonly keeps: 'pages' | 'nothing'
  /** The server, running. A test may kill it; the next test finds it running again. */
  readonly kring: ServerProcess
  /**
   * A person who has just opened their device, with an empty page. A page that throws what nobody
   * catches fails the test, whatever else was seen on it.
   */
  readonly person: PersonFactory
}

interface WorkerFixtures {
  /** Settings of the server, for a spec that needs others: `test.use({ serverEnv: … })`. */
  readonly serverEnv: { readonly [name: string]: string }
  readonly server: ServerProcess
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  serverEnv: [{}, { option: true, scope: 'worker' }],

  server: [
    async ({ serverEnv }, use) => {
      const server = await ServerProcess.start({ env: serverEnv })
      await use(server)
      await server.end()
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  keeps: ['nothing', { option: true }],

  kring: async ({ server }, use, testInfo) => {
    if (!server.isRunning) await server.restart()
    const before = server.output.length
    await use(server)
    if (testInfo.status !== testInfo.expectedStatus) {
      const body = server.output.slice(before)
      await testInfo.attach('server output', { body, contentType: 'text/plain' })
    }
  },

  person: async ({ browser, kring, keeps }, use) => {
    const contexts: BrowserContext[] = []
    const uncaught: string[] = []

    await use(async (name, options = {}) => {
      const { language = 'en', screen = 'desk', theme = 'light', motion = 'full' } = options
      const context = await browser.newContext({
        ...SCREENS[screen],
        baseURL: kring.url,
        serviceWorkers: keeps === 'pages' ? 'allow' : 'block',
        locale: LOCALES[language],
        timezoneId: 'Europe/Stockholm',
        colorScheme: theme,
        reducedMotion: motion === 'reduced' ? 'reduce' : 'no-preference',
      })
      contexts.push(context)
      context.on('weberror', (error) => uncaught.push(`${name}: ${error.error().stack}`))
      return { name, context, page: await context.newPage() }
    })

    await Promise.all(contexts.map((context) => context.close()))
    expect(uncaught, 'errors that no page caught').toEqual([])
  },
})

export { expect, type Page }
