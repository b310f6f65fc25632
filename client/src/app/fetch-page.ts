import { fetchTexts } from '../language/language-chunks.ts'
import { currentLanguage } from '../language/language-store.ts'

/** How a meeting is laid out: as `meeting/use-width.ts` has it. */
const AT_A_DESK = '(min-width: 720px)'
const WHOLE = '(min-width: 1200px)'

/**
 * Asks for what the page of an address is made of, all at once: else each file would name the next
 * one only when it has come. What cannot be had is said by who draws it.
 */
export function fetchPage(path: string): void {
  const [, page, , view] = path.split('/')
  if (page === 'm' && !view) {
    const atDesk = matchMedia(AT_A_DESK).matches
    fetchTexts(currentLanguage(), atDesk ? ['meeting'] : ['meeting', 'phone'])?.catch(() => {})
    ahead(import('../meeting/meeting-page.tsx'))
    if (atDesk) {
      ahead(import('../meeting/wide-meeting.tsx'))
      ahead(import('../board/board.tsx'))
      ahead(
        matchMedia(WHOLE).matches
          ? import('../people/people-side.tsx')
          : import('../board/phase-columns.tsx'),
      )
    } else {
      ahead(import('../phone/phone-screen.tsx'))
    }
  } else if (page === '') {
    fetchTexts(currentLanguage(), ['first'])?.catch(() => {})
    ahead(import('../landing/landing-page.tsx'))
  } else if (page === 'c') {
    fetchTexts(currentLanguage(), ['first'])?.catch(() => {})
    ahead(import('../circle/circle-page.tsx'))
  }
}

function ahead(coming: Promise<unknown>): void {
  coming.catch(() => {})
}
