import { join } from 'node:path'

/**
 * Which file of the build a module goes into. Left to itself the bundler makes one for every set of
 * screens that share something: a hundred small ones for a board. Here each page is made of a few, and
 * none holds what a page that loads it has no use for, save for what is small.
 */
const MAIN = ['main.ts']
const START = ['app/start-app.tsx']
const MEETING = ['meeting/meeting-page.tsx']
const WIDE = ['meeting/wide-meeting.tsx']
const PHONE = ['phone/phone-screen.tsx']
/** What only who leads has: on a phone, and beside the board from the first moment. */
const PHONE_DESK = ['phone/phone-desk.tsx']
const LEAD = ['desk/desk.tsx', 'one-screen/one-screen-bar.tsx']
/** What is fetched while the board is at rest: its tools, and the screens of the other phases. */
const TOOLS = [
  'board/canvas-gestures.tsx',
  'board/mark-layer.tsx',
  'board/ink-sheet.tsx',
  'board/selection-bar.tsx',
  'board/small-map.tsx',
  'board/waiting-panel.tsx',
]
const LATER = [
  'agenda/case-chooser.tsx',
  'agenda/choose-screen.tsx',
  'agenda/item-notes.tsx',
  'agenda/pause-screen.tsx',
  'agenda/round-screen.tsx',
  'balcony/balcony-screen.tsx',
  'meeting/closed-screen.tsx',
  'meeting/waiting-room.tsx',
  'people/people-strip.tsx',
  'report/report-band.tsx',
  'report/report-screen.tsx',
  'agreement/agreement-screen.tsx',
]
/** Pages that are no meeting: what they share with one must not bring the meeting along. */
const OTHERS = [
  'landing/landing-page.tsx',
  'circle/circle-page.tsx',
  'method-editor/own-methods-page.tsx',
  'method-editor/own-method-page.tsx',
  'record/record-page.tsx',
  'join/personal-link-page.tsx',
  'method-guide/methods-page.tsx',
  'method-guide/method-page.tsx',
]

type Closure =
  | 'main'
  | 'start'
  | 'meeting'
  | 'wide'
  | 'phone'
  | 'phoneDesk'
  | 'lead'
  | 'tools'
  | 'later'
  | 'others'

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

export function chunkOf(src: string): (id: string, graph: Graph) => string | null {
  let closures: Record<Closure, ReadonlySet<string>>
  return (id, graph) => {
    if (/[?\0]/u.test(id)) return null
    if (/\/node_modules\/(?:react|react-dom|scheduler)\//u.test(id)) return 'react'
    closures ??= {
      main: closureOf(MAIN, src, graph),
      start: closureOf(START, src, graph),
      meeting: closureOf(MEETING, src, graph),
      wide: closureOf(WIDE, src, graph),
      phone: closureOf(PHONE, src, graph),
      phoneDesk: closureOf(PHONE_DESK, src, graph),
      lead: closureOf(LEAD, src, graph),
      tools: closureOf(TOOLS, src, graph),
      later: closureOf(LATER, src, graph),
      others: closureOf(OTHERS, src, graph),
    }
    const { main, start, meeting, wide, phone, phoneDesk, lead, tools, later, others } = closures
    if (main.has(id)) return 'base'
    if (start.has(id)) return 'start'
    const inMeeting = meeting.has(id) || (wide.has(id) && phone.has(id))
    if (others.has(id) && (inMeeting || wide.has(id) || phone.has(id))) return 'common'
    if (inMeeting) return 'meeting'
    if (wide.has(id)) return 'wide'
    // A desk must not fetch a phone for what both of them show.
    const besideBoard = lead.has(id) || tools.has(id) || later.has(id)
    if (phone.has(id)) return besideBoard ? 'beside' : 'phone'
    if (phoneDesk.has(id)) return besideBoard ? 'both-desks' : 'phone-desk'
    // What another page shows too stays a file of its own: it must not bring these along.
    if (others.has(id)) return null
    if (lead.has(id)) return 'lead'
    if (tools.has(id)) return 'tools'
    return later.has(id) ? 'later' : null
  }
}

/** These files and all that they import, but not what they fetch later. */
function closureOf(files: readonly string[], src: string, graph: Graph): Set<string> {
  const found = new Set(files.map((file) => join(src, file)))
  for (const id of found) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next)
  }
  return found
}

/** What is run almost whole as soon as it is here, or must not be waited for when it is opened. */
const RUN_AT_ONCE: ReadonlySet<string> = new Set([
  'base',
  'react',
  'start',
  'meeting',
  'common',
  'wide',
  'phone',
  'text-editor',
])

/**
 * The first line of a file. Browsers that know it compile the whole file beside the page, while it
 * comes in, and not function by function while the page waits; to others it is a comment.
 */
export function firstLine({ name }: { readonly name: string }): string {
  return RUN_AT_ONCE.has(name) ? '//# allFunctionsCalledOnLoad' : ''
}
