import { firstUse } from '../browser/first-use.ts'
import { DESK, openLook } from '../browser/look.ts'
import type { Point } from './point.ts'

const AFTER_MS = 5_000

export const board: Point = {
  name: 'board',
  title: 'First load of the board',
  about:
    'A member who was let in opens the meeting on a desktop that was never here, twelve notes on the board, until a note can be written.',
  subjects: ['kring', 'dom', 'react-flow', 'excalidraw', 'tldraw'],
  notes: 12,
  visits: { quick: 1, full: 3 },
  columns: [
    { keys: ['kBCode'], title: 'js and css', unit: 'kB' },
    { keys: ['kBFonts'], title: 'fonts', unit: 'kB' },
    { keys: ['kB'], title: 'all until then', unit: 'kB' },
    { keys: ['there'], title: 'field is there', unit: 's' },
    { keys: ['usable'], title: 'answers typing', unit: 's' },
    { keys: ['kBLater'], title: 'comes later', unit: 'kB' },
  ],
  visit: async ({ browser }, stand) => {
    const { url, cookie, field } = stand
    const look = await openLook(browser, {
      screen: DESK,
      line: 'slow-4g',
      url,
      ...(cookie === undefined ? {} : { cookie }),
    })
    try {
      const { wire, there, answers } = await firstUse(look, url, field)
      await look.page.waitForTimeout(AFTER_MS)
      return {
        kBCode: wire.until(answers, 'code') / 1_000,
        // Typefaces that were asked for count whole: they come a moment after what is set in them.
        kBFonts: wire.all('font') / 1_000,
        kB: wire.until(answers) / 1_000,
        there: there / 1_000,
        usable: answers / 1_000,
        kBLater: (wire.all() - wire.until(answers)) / 1_000,
      }
    } finally {
      await look.end()
    }
  },
}
