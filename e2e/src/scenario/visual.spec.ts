import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { difference, gistOf, pictureOf, readGist } from '../gallery/gist.ts'
import { LIKENESSES, nameOf, takeLikeness } from '../gallery/likeness.ts'
import { openPage, STILL_AT } from '../gallery/picture.ts'
import { SampleRoom } from '../gallery/sample-room.ts'
import { ROOT } from '../run/place.ts'
import { expect, test } from '../world/world.ts'

/*
 * The main screens look as they did when somebody last looked at them. A change that is meant is
 * looked at with `pnpm shots`, and then kept with `pnpm shots --gists`.
 */

const STILL = new URL('../gallery/still-clock.ts', import.meta.url).href

/** A large line of text that is set otherwise stays below it; a note that moved does not. */
const MOST = 0.006

test.use({ serverEnv: { NODE_OPTIONS: `--import ${STILL}`, STILL_AT } })

for (const [scene, likenesses] of Map.groupBy(LIKENESSES, ({ shot }) => shot.scene)) {
  test(`the screens of the scene ${scene.name} look as they did`, async ({ browser, kring }) => {
    // An address may open only so many sample circles, and here the clock stands.
    await kring.restart()
    const room = await SampleRoom.open(kring.url, 'en')
    await scene.set(room)
    for (const likeness of likenesses) {
      const { shot, size, theme } = likeness
      const name = nameOf(likeness)
      const page = await openPage(browser, {
        server: kring.url,
        size,
        theme,
        language: 'en',
        device: shot.who && room.device(shot.who),
      })
      const picture = await takeLikeness(page, room, shot)
      await page.context().close()
      const now = gistOf(picture)
      const kept = readGist(
        await readFile(join(ROOT, 'e2e', 'src', 'gallery', 'gist', `${name}.png`)),
      )
      const off = difference(kept, now)
      if (off > MOST) {
        // Beside the other findings of the run, to be looked at.
        await writeFile(test.info().outputPath(`${name}.png`), picture)
        await writeFile(test.info().outputPath(`${name}.gist.png`), pictureOf(now))
      }
      expect.soft(off, `${name} differs from its gist in this share of cells`).toBeLessThan(MOST)
    }
    room.leave()
  })
}
