import { join } from 'node:path'
import type { Plugin } from 'vite'

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
/** What only who leads has, beside the board from the first moment. */
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
      lead: closureOf(LEAD, src, graph),
      tools: closureOf(TOOLS, src, graph),
      later: closureOf(LATER, src, graph),
      others: closureOf(OTHERS, src, graph),
    }
    const { main, start, meeting, wide, phone, lead, tools, later, others } = closures
    if (main.has(id)) return 'base'
    if (start.has(id)) return 'start'
    const inMeeting = meeting.has(id) || (wide.has(id) && phone.has(id))
    if (others.has(id) && (inMeeting || wide.has(id) || phone.has(id))) return 'common'
    if (inMeeting) return 'meeting'
    if (wide.has(id)) return 'wide'
    // A desk must not fetch a phone for what both of them show.
    const besideBoard = lead.has(id) || tools.has(id) || later.has(id)
    if (phone.has(id)) return besideBoard ? 'beside' : 'phone'
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

/** What every page is drawn with is named in the page itself: it is on its way with the first script. */
export function fetchEarly(names: readonly string[]): Plugin {
  return {
    name: 'kring:fetch-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.values(bundle ?? {})
          .filter((file) => file.type === 'chunk' && names.includes(file.name))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
            injectTo: 'head' as const,
          })),
    },
  }
}
