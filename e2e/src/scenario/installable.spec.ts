import { DeskPage } from '../page/desk-page.ts'
import { PhonePage } from '../page/phone-page.ts'
import { openCircle, untilPhase } from '../world/device.ts'
import { untilKept } from '../world/kept.ts'
import { sits } from '../world/seat.ts'
import { expect, test } from '../world/world.ts'

/** Kring on the device itself: put on the home screen, and opened where there is no network. */

test.use({ keeps: 'pages' })

test('it says what a home screen needs to know, in the language of its reader', async ({
  kring,
  person,
}) => {
  const words = { en: 'First ask.', sv: 'Först fråga.', nl: 'Eerst vragen.' } as const
  for (const language of ['en', 'sv', 'nl'] as const) {
    const { page } = await person('Noor', { language })
    await page.goto('/')
    const named = page.locator('link[rel="manifest"]')
    await expect(named).toHaveAttribute('href', `/kring.${language}.webmanifest`)
    const answer = await page.request.get(`/kring.${language}.webmanifest`)
    expect(answer.headers()['content-type']).toBe('application/manifest+json')
    const manifest = await answer.json()
    expect(manifest).toMatchObject({
      id: '/',
      name: 'Kring',
      lang: language,
      start_url: '/',
      display: 'standalone',
    })
    expect(manifest.description).toContain(words[language])
    for (const icon of manifest.icons as { src: string; sizes: string; purpose?: string }[]) {
      const drawn = await (await page.request.get(icon.src)).body()
      // The size stands at the head of every PNG.
      expect(`${drawn.readUInt32BE(16)}x${drawn.readUInt32BE(20)}`, icon.src).toBe(icon.sizes)
    }
    const purposes = manifest.icons.map((icon: { purpose?: string }) => icon.purpose ?? 'any')
    expect(new Set(purposes)).toEqual(new Set(['any', 'maskable']))
  }
  const worker = await fetch(`${kring.url}/sw.js`)
  expect(worker.headers.get('cache-control')).toBe('no-cache')
})

test('a meeting that was open before opens without a network, with all that is in it', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const page = await sits(await person('Bram'), circle)
  const board = new DeskPage(page)
  const line = page.getByRole('textbox', { name: 'What would you like to know?' })
  await line.fill('What did you hear first?')
  await line.press('Enter')
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await untilKept(page)
  await kring.kill()

  await page.reload()
  await expect(page.getByText(/^Offline/)).toBeVisible()
  await expect(board.note(/What did you hear first\?/)).toBeVisible()
  await line.fill('And what then?')
  await line.press('Enter')
  await expect(page.getByText('Offline, 1 note kept here')).toBeVisible()

  await page.reload()
  await expect(board.note(/And what then\?/)).toBeVisible()
  await kring.restart()
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await expect(page.getByText('Kept on this device')).toHaveCount(0)
})

test('on a phone too; and a meeting that was never open here says that there is no network', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const bram = new PhonePage(await sits(await person('Bram', { screen: 'phone' }), circle))
  await expect(bram.field('Question')).toBeVisible()
  await untilKept(bram.page)
  await kring.kill()

  await bram.page.reload()
  await expect(bram.prompt(/^One open question at a time/)).toBeVisible()
  await expect(bram.page.getByText(/^Offline/)).toBeVisible()

  await bram.page.goto('/m/never-open-here')
  await expect(
    bram.page.getByRole('status').filter({ hasText: 'Nobody answers yet.' }),
  ).toBeVisible()
  await bram.page.goto('/j/')
  await expect(bram.page.getByRole('textbox', { name: 'Code' })).toBeVisible()
  await kring.restart()
})

test('the page of the server goes before the one that is kept; a newer one takes its place', async ({
  kring,
  person,
}) => {
  const { page } = await person('Noor')
  await page.goto('/')
  await untilKept(page)
  // As if another version had been kept: only what the server has is shown while it answers.
  const kept = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('kring-'))
    const cache = await caches.open(names[0] ?? '')
    const headers = { 'content-type': 'text/html' }
    await cache.put('/index.html', new Response('<h1>An older one</h1>', { headers }))
    return names.length
  })
  expect(kept).toBe(1)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'An older one' })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await kring.kill()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'An older one' })).toBeVisible()
  await kring.restart()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'An older one' })).toHaveCount(0)
})

test('nothing that was asked of the server is kept', async ({ kring, person }) => {
  const circle = await openCircle(kring.url)
  const page = await sits(await person('Bram'), circle)
  await untilKept(page)
  const kept = await page.evaluate(async () => {
    const paths: string[] = []
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys()
      paths.push(...requests.map(({ url }) => new URL(url).pathname))
    }
    return paths
  })
  expect(kept).toEqual(expect.arrayContaining(['/index.html', '/join.html']))
  expect(kept.filter((path) => /^\/(api|sync)\//.test(path))).toEqual([])
})
