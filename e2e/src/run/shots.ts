import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { isLanguage, LANGUAGES, type Language } from '@kring/shared/language/language'
import { type Browser, chromium, type Page } from '@playwright/test'
import { gistOf, pictureOf } from '../gallery/gist.ts'
import { LIKENESSES, nameOf, takeLikeness } from '../gallery/likeness.ts'
import { openPage, type Size, STILL_AT, settle, THEMES, type Theme } from '../gallery/picture.ts'
import { SampleRoom } from '../gallery/sample-room.ts'
import type { Scene, Shot } from '../gallery/shot.ts'
import { SHOTS } from '../gallery/shots.ts'
import { ServerProcess } from '../world/server-process.ts'
import { findChromium } from './chromium.ts'
import { thisMachine } from './machine.ts'
import { ROOT } from './place.ts'

/**
 * Pictures of every screen in every state, taken from the running product with the sample circle at
 * its devices: `pnpm shots`, into the folder `shots`. Those of `docs/picture` are renewed with
 * `pnpm shots --docs`, and what `visual.spec.ts` holds the main screens against with
 * `pnpm shots --gists`. Fewer with `--only board,phone`, `--themes light,forced,large`, `--languages en`.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    themes: { type: 'string', default: 'light,dark' },
    languages: { type: 'string', default: LANGUAGES.join(',') },
    docs: { type: 'boolean', default: false },
    gists: { type: 'boolean', default: false },
  },
})

const DOCS: Readonly<Record<string, { readonly shot: string; readonly size: Size }>> = {
  board: { shot: 'board', size: 'desk' },
  stage: { shot: 'stage-board', size: 'stage' },
  phone: { shot: 'phone-my-turn', size: 'phone' },
}

const found = await findChromium(thisMachine())
if (found.type === 'missing') throw new Error(found.why)
const still = new URL('../gallery/still-clock.ts', import.meta.url).href
const server = await ServerProcess.start({ env: { NODE_OPTIONS: `--import ${still}`, STILL_AT } })
const browser = await chromium.launch({
  executablePath: found.path,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--font-render-hinting=none',
  ],
})
try {
  if (values.docs) await takeForDocs(browser)
  else if (values.gists) await takeGists(browser)
  else await takeAll(browser)
} finally {
  await browser.close()
  await server.end()
}

async function takeAll(on: Browser): Promise<void> {
  const wanted = values.only.split(',').filter((name) => name !== '')
  const shots = SHOTS.filter(
    ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
  )
  for (const language of values.languages.split(',').filter(isLanguage)) {
    for (const [scene, ofScene] of Map.groupBy(shots, (shot) => shot.scene)) {
      const room = await set(scene, language)
      for (const shot of ofScene) {
        for (const theme of THEMES.filter((one) => values.themes.split(',').includes(one))) {
          for (const size of shot.sizes) {
            const file = `${shot.name}.${size}.png`
            await take(on, room, { shot, size, theme, path: join('shots', language, theme, file) })
          }
        }
      }
      room.leave()
    }
  }
}

/** The circle of the documents has everybody at their devices, as in a meeting. */
async function takeForDocs(on: Browser): Promise<void> {
  for (const [name, { shot: wanted, size }] of Object.entries(DOCS)) {
    const shot = SHOTS.find((one) => one.name === wanted)
    if (!shot) throw new Error(`There is no shot ${wanted}.`)
    const room = await set(shot.scene, 'en')
    const others: Page[] = []
    for (const other of ['Saskia', 'Marit', 'Elin', 'Tomasz', 'Amina', 'Bram', 'Jonas'] as const) {
      if (other === shot.who) continue
      const page = await openPage(on, {
        server: server.url,
        size: other === 'Marit' || other === 'Saskia' ? 'desk' : 'phone',
        theme: 'light',
        language: 'en',
        device: room.device(other),
      })
      await page.goto(`/m/${room.meeting}`)
      others.push(page)
    }
    const path = join('docs', 'picture', `${name}.png`)
    await take(on, room, { shot, size, theme: 'light', path })
    for (const page of others) await page.context().close()
  }
}

async function takeGists(on: Browser): Promise<void> {
  const folder = join(ROOT, 'e2e', 'src', 'gallery', 'gist')
  await mkdir(folder, { recursive: true })
  for (const [scene, likenesses] of Map.groupBy(LIKENESSES, ({ shot }) => shot.scene)) {
    const room = await set(scene, 'en')
    for (const likeness of likenesses) {
      const { shot, size, theme } = likeness
      const device = shot.who && room.device(shot.who)
      const page = await openPage(on, { server: server.url, size, theme, language: 'en', device })
      const file = join(folder, `${nameOf(likeness)}.png`)
      await writeFile(file, pictureOf(gistOf(await takeLikeness(page, room, shot))))
      console.log(relative(ROOT, file))
      await page.context().close()
    }
    room.leave()
  }
}

/** Anew for each scene: an address may open only so many sample circles, and the clock stands. */
async function set(scene: Scene, language: Language): Promise<SampleRoom> {
  await server.restart()
  const room = await SampleRoom.open(server.url, language)
  await scene.set(room)
  return room
}

interface Take {
  readonly shot: Shot
  readonly size: Size
  readonly theme: Theme
  /** From the top of the project. */
  readonly path: string
}

async function take(on: Browser, room: SampleRoom, { shot, size, theme, path }: Take) {
  const page = await openPage(on, {
    server: server.url,
    size,
    theme,
    language: room.language,
    device: shot.who && room.device(shot.who),
  })
  const file = join(ROOT, path)
  await mkdir(dirname(file), { recursive: true })
  await page.goto(shot.path(room))
  await page.locator(shot.shows).first().waitFor()
  await shot.act?.(page, room)
  await settle(page)
  await page.screenshot({ path: file, animations: 'disabled', fullPage: shot.whole ?? false })
  console.log(relative(ROOT, file))
  await page.context().close()
}
