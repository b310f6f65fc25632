import { fetchTexts } from '../language/language-chunks.ts'
import { currentLanguage } from '../language/language-store.ts'
import { createDeviceStore } from '../sync/device-store.ts'
import { openEarly } from '../sync/early-socket.ts'
import { keepsView } from '../sync/kept-view.ts'
import { meetingRoom, roomUrl } from '../sync/sync-url.ts'

/** How a meeting is laid out: as `meeting/use-width.ts` has it. */
const AT_A_DESK = '(min-width: 720px)'
const WHOLE = '(min-width: 1200px)'

/**
 * Asks for what the page of an address is made of, all at once: else each file would name the next
 * one only when it has come, and the line of a meeting would wait for the last of them. What cannot
 * be had is said by who draws it.
 */
export function fetchPage(path: string): void {
  const [, page, meeting, view] = path.split('/')
  if (page === 'm' && !view) {
    if (meeting) openLine(decodeURIComponent(meeting))
    const atDesk = matchMedia(AT_A_DESK).matches
    fetchTexts(currentLanguage(), ['meeting', atDesk ? 'desk' : 'phone'])?.catch(() => {})
    ahead(import('../meeting/meeting-page.tsx'))
    if (atDesk) {
      ahead(import('../meeting/wide-meeting.tsx').then(fetchFaces))
      if (!matchMedia(WHOLE).matches) ahead(import('../board/phase-columns.tsx'))
    } else {
      ahead(import('../phone/phone-screen.tsx').then(fetchFaces))
    }
  } else if (page === '') {
    fetchTexts(currentLanguage(), ['first'])?.catch(() => {})
    ahead(import('../landing/landing-page.tsx'))
  } else if (page === 'c') {
    fetchTexts(currentLanguage(), ['first'])?.catch(() => {})
    ahead(import('../circle/circle-page.tsx'))
  }
}

function openLine(meeting: string): void {
  const isKept = keepsView(
    createDeviceStore(() => localStorage),
    meeting,
  )
  openEarly(roomUrl(meetingRoom(meeting)), isKept ? 'a-copy' : 'nothing')
}

/**
 * The two voices, asked for when the code is here: sooner they would share the line with it, and later
 * the board would be laid out before they come, and again in them.
 */
function fetchFaces(): void {
  for (const voice of ['Schibsted Grotesk Variable', 'Source Serif 4 Variable']) {
    ahead(document.fonts.load(`1em "${voice}"`, 'a'))
  }
}

function ahead(coming: Promise<unknown>): void {
  coming.catch(() => {})
}
