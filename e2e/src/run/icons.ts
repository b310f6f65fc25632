import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from './chromium.ts'
import { thisMachine } from './machine.ts'
import { ROOT } from './place.ts'

/**
 * Draws the icons that a home screen shows, from the one drawing of the ring: `client/public/icon`.
 * To be run when the drawing changes; what it makes is kept with the sources.
 */
const RING =
  '<path d="M20.41 10.21A8.6 8.6 0 1 1 14.66 3.82" fill="none" stroke="#10211f" stroke-width="2.9" stroke-linecap="round"/><circle cx="18.39" cy="6.25" r="3.3" fill="#ffc23d" stroke="#10211f" stroke-width="1.1"/>'

/** `room`: how far the drawing stays from each edge, in units of the 24 it is drawn in. */
const ICONS = [
  { name: 'kring-192', size: 192, room: 3, corner: 6.5 },
  { name: 'kring-512', size: 512, room: 3, corner: 6.5 },
  // Whoever shows these cuts them to a shape of their own: all that matters lies within the middle.
  { name: 'kring-maskable-192', size: 192, room: 7.5, corner: 0 },
  { name: 'kring-maskable-512', size: 512, room: 7.5, corner: 0 },
  { name: 'kring-180', size: 180, room: 4, corner: 0 },
] as const

const found = await findChromium(thisMachine())
if (found.type === 'missing') throw new Error(found.why)
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] })
const page = await browser.newPage()
for (const { name, size, room, corner } of ICONS) {
  const whole = 24 + 2 * room
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>*{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${-room} ${-room} ${whole} ${whole}"><rect x="${-room}" y="${-room}" width="${whole}" height="${whole}" rx="${corner}" fill="#f2f5f3"/>${RING}</svg>`,
  )
  const drawn = await page.screenshot({ omitBackground: true })
  await writeFile(join(ROOT, `client/public/icon/${name}.png`), drawn)
}
await browser.close()
