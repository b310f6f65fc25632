import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { ServerProcess } from '../world/server-process.ts'
import { findChromium } from './chromium.ts'
import { thisMachine } from './machine.ts'
import { ROOT } from './place.ts'

/**
 * The pictures of the README, taken from the running product: the sample circle with its members at
 * their devices. `pnpm shots`.
 */
const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
const STAGE: BrowserContextOptions = { viewport: { width: 1920, height: 1080 } }
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
}

const PICTURES = join(ROOT, 'docs', 'picture')

const found = await findChromium(thisMachine())
if (found.type === 'missing') throw new Error(found.why)
await mkdir(PICTURES, { recursive: true })
const server = await ServerProcess.start()
const browser = await chromium.launch({
  executablePath: found.path,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
})
try {
  await takeAll(browser)
} finally {
  await browser.close()
  await server.end()
}

async function takeAll(on: Browser): Promise<void> {
  const saskia = await open(on, DESK)
  const opened = await saskia.request.post('/api/sample', { data: { language: 'en' } })
  const { circle, meeting } = await opened.json()
  const view = await (await saskia.request.get(`/api/circles/${circle}`)).json()

  const phones: { readonly name: string; readonly page: Page }[] = []
  for (const { id, name } of view.members) {
    if (id === view.you.member) continue
    const link = await saskia.request.post(`/api/circles/${circle}/personal-links`, {
      data: { member: id },
    })
    const page = await open(on, name === 'Marit' ? DESK : PHONE)
    await page.goto(new URL((await link.json()).url).pathname)
    await page.waitForURL(/\/m\//)
    phones.push({ name, page })
  }
  const stage = await open(on, STAGE)
  await stage.context().addCookies(await saskia.context().cookies())

  await saskia.goto(`/m/${meeting}`)
  await stage.goto(`/m/${meeting}/stage`)
  await saskia.getByRole('article').first().waitFor()
  await stage.getByRole('article').first().waitFor()
  const phone = phones.find(({ name }) => name === 'Amina')?.page
  if (!phone) throw new Error('Amina is not in the sample circle')
  await phone.getByRole('textbox').first().fill('What would you miss if it changed?')

  for (const [page, name] of [
    [saskia, 'board'],
    [stage, 'stage'],
    [phone, 'phone'],
  ] as const) {
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' })
    console.log(join('docs', 'picture', `${name}.png`))
  }
}

async function open(on: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await on.newContext({
    ...options,
    baseURL: server.url,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  return context.newPage()
}
