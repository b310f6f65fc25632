import type { Language } from '@kring/shared/language/language'
import { cutWords, lengthen } from '../gallery/cut-words.ts'
import { openPage, type Size, STILL_AT, settle } from '../gallery/picture.ts'
import { SampleRoom } from '../gallery/sample-room.ts'
import { SHOTS } from '../gallery/shots.ts'
import { expect, test } from '../world/world.ts'

/*
 * No word of the product is cut, leaves the screen or lies on another: in the language with the
 * longest words, made 40 % longer still; down to 320 px, which is also a screen of 1280 at 400 %.
 */

const STILL = new URL('../gallery/still-clock.ts', import.meta.url).href
const LANGUAGE: Language = 'nl'
const SIZES: ReadonlySet<Size> = new Set(['desk', 'small'])

test.use({ serverEnv: { NODE_OPTIONS: `--import ${STILL}`, STILL_AT } })
test.describe.configure({ mode: 'parallel', timeout: 180_000 })

for (const [scene, shots] of Map.groupBy(SHOTS, (shot) => shot.scene)) {
  test(`words 40 % longer have room in the scene ${scene.name}`, async ({ browser, kring }) => {
    // An address may open only so many sample circles, and here the clock stands.
    await kring.restart()
    const room = await SampleRoom.open(kring.url, LANGUAGE)
    await scene.set(room)
    for (const shot of shots) {
      for (const size of shot.sizes.filter((one) => SIZES.has(one))) {
        const device = shot.who && room.device(shot.who)
        const page = await openPage(browser, {
          server: kring.url,
          size,
          theme: 'light',
          language: LANGUAGE,
          device,
        })
        await page.goto(shot.path(room))
        await page.locator(shot.shows).first().waitFor()
        await shot.act?.(page, room)
        await settle(page)
        const before = await cutWords(page)
        await lengthen(page)
        await settle(page)
        const after = await cutWords(page)
        await page.context().close()
        expect.soft([...new Set([...before, ...after])], `${shot.name} at ${size}`).toEqual([])
      }
    }
    room.leave()
  })
}
