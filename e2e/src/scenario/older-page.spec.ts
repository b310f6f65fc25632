import { DeskPage } from '../page/desk-page.ts'
import { PhonePage } from '../page/phone-page.ts'
import { openCircle, untilPhase } from '../world/device.ts'
import { sits } from '../world/seat.ts'
import { expectStored } from '../world/stored.ts'
import { expect, type Page, test } from '../world/world.ts'

/** A page that was open before Kring was renewed loses nothing by it. */

test.use({ keeps: 'pages' })

/**
 * Lets a page be older than the server: it names another layout while the tab says so. `once`: after
 * it has loaded anew it is as new as the server.
 */
async function ageing(page: Page, stays: 'once' | 'for-good'): Promise<() => Promise<void>> {
  await page.addInitScript((lasts) => {
    if (lasts === 'once' && sessionStorage.getItem('kring.renewed')) {
      sessionStorage.removeItem('test.old')
    }
    const Current = WebSocket
    class Old extends Current {
      constructor(url: string | URL, protocols?: string | string[]) {
        const isOld = sessionStorage.getItem('test.old') !== null
        super(isOld ? String(url).replace(/layout=\w+/, 'layout=older') : url, protocols)
      }
    }
    window.WebSocket = Old
  }, stays)
  return () => page.evaluate(() => sessionStorage.setItem('test.old', 'yes'))
}

test('a page that is older than the server waits for a pause, loads anew once, and loses nothing', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Bram', { screen: 'phone' })
  const growOld = await ageing(someone.page, 'once')
  const bram = new PhonePage(await sits(someone, circle))
  await expect(bram.field('Question')).toBeVisible()
  let loads = 0
  bram.page.on('load', () => {
    loads += 1
  })

  await growOld()
  await kring.kill()
  await bram.add('Question', 'What would she say?')
  await kring.restart()
  await bram.field('Question').click()
  await bram.page.keyboard.type('And what do you', { delay: 350 })
  await expect(bram.page.getByText(/^Kring has been renewed/)).toBeVisible()
  await expect(bram.field('Question')).toHaveValue('And what do you')
  expect(loads).toBe(0)

  await expect.poll(() => loads).toBe(1)
  await expect(bram.field('Question')).toHaveValue('And what do you')
  await expect(bram.page.getByText(/^Kring has been renewed/)).toBeHidden()
  await expectStored(circle, ['What would she say?'])
  expect(loads).toBe(1)
})

test('a page that is older still after loading anew says so, and does not go round', async ({
  kring,
  person,
}) => {
  const circle = await openCircle(kring.url)
  await untilPhase(circle, 'explore')
  const someone = await person('Bram')
  const growOld = await ageing(someone.page, 'for-good')
  const page = await sits(someone, circle)
  await expect(new DeskPage(page).composer).toBeVisible()
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await growOld()
  await kring.kill()
  await kring.restart()
  await expect(page.getByRole('heading', { name: 'Kring has been renewed.' })).toBeVisible({
    timeout: 20_000,
  })
  await expect(page.getByRole('button', { name: 'Open it again' })).toBeVisible()
  await page.waitForTimeout(4_000)
  expect(loads).toBe(1)
})
