import { firstUse } from '../browser/first-use.ts'
import { openLook, PHONE } from '../browser/look.ts'
import { isKring, type Point } from './point.ts'

/** What still comes behind the form while a name is typed. */
const AFTER_MS = 4_000

export const join: Point = {
  name: 'join',
  title: 'First load of the join page',
  about:
    'A phone that was never here opens the link with the code. Until one can type one’s name: bytes of bodies over the wire, and time.',
  subjects: ['kring', 'html', 'react'],
  notes: 6,
  visits: { quick: 1, full: 5 },
  columns: [
    { keys: ['kB'], title: 'until then', unit: 'kB' },
    { keys: ['there'], title: 'field is there', unit: 's' },
    { keys: ['usable'], title: 'answers typing', unit: 's' },
    { keys: ['isKept'], title: 'keeps what was typed' },
    { keys: ['kBLater'], title: 'comes later', unit: 'kB' },
  ],
  visit: async ({ browser }, stand) => {
    const url = isKring(stand) ? `${new URL(stand.url).origin}/j/${stand.joinCode}` : stand.url
    const look = await openLook(browser, { screen: PHONE, line: 'slow-4g', url })
    try {
      const use = await firstUse(look, url, { type: 'label', label: 'Your name' })
      await look.page.waitForTimeout(AFTER_MS)
      const typed = await look.page.getByRole('textbox', { name: 'Your name' }).inputValue()
      return {
        kB: use.wire.until(use.answers) / 1_000,
        there: use.there / 1_000,
        usable: use.answers / 1_000,
        isKept: typed !== '',
        kBLater: (use.wire.all() - use.wire.until(use.answers)) / 1_000,
      }
    } finally {
      await look.end()
    }
  },
}
