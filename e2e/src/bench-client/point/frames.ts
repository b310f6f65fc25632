import type { Page } from '@playwright/test'
import { Samples } from '../../bench/load/percentile.ts'
import type { Figures } from '../../bench/scenario/scenario.ts'
import { framesWhile, meterFrames } from '../browser/frame-meter.ts'
import { Hand, type Point as ScreenPoint } from '../browser/hand.ts'
import { DESK, type Look, openLook } from '../browser/look.ts'
import { zoomOut } from '../browser/zoom-out.ts'
import type { BenchBoard, Stand } from '../subject/subject.ts'
import type { Point, PointBench } from './point.ts'

/** Where the hand is: on the board and nowhere near what lies over it. */
const MIDDLE: ScreenPoint = { x: 640, y: 430 }
const MOVES_A_SECOND = 200
/** Some boards take most of a minute to put so many notes in place. */
const LOAD_MS = 75_000

export const ACTS = ['pan', 'zoom', 'drag', 'moves', 'panFar', 'zoomFar'] as const
export type Act = (typeof ACTS)[number]

const TITLES: { readonly [act in Act]: string } = {
  pan: 'pan',
  zoom: 'zoom',
  drag: 'drag one',
  moves: '200 moves/s',
  panFar: 'pan far out',
  zoomFar: 'zoom far out',
}

export const frames: Point = {
  name: 'frames',
  title: 'A board of 2,000 notes',
  about:
    'Frame times, half of them / 95 of 100: from one animation frame of the page to the next, while a real mouse acts 60 times a second.',
  // A page without a board says how steady the machine itself is.
  subjects: [
    'kring',
    'html',
    'dom',
    'dom-all',
    'react-flow',
    'konva',
    'pixi',
    'excalidraw',
    'tldraw',
  ],
  notes: 2_000,
  visits: { quick: 1, full: 3 },
  columns: ACTS.map((act) => ({
    keys: [`${act}P50`, `${act}P95`] as const,
    title: TITLES[act],
    unit: 'ms' as const,
  })),
  visit: async (bench, stand) => {
    const { url, cookie } = stand
    const look = await openLook(bench.browser, {
      screen: DESK,
      line: 'loopback',
      url,
      ...(cookie === undefined ? {} : { cookie }),
    })
    try {
      await meterFrames(look.page)
      await look.page.goto(url)
      await untilThere(look.page, stand)
      return await actOn(look, stand, bench)
    } finally {
      await look.end()
    }
  },
}

async function actOn({ page, cdp }: Look, stand: Stand, bench: PointBench): Promise<Figures> {
  const ms = bench.size === 'quick' ? 1_500 : 3_000
  const hand = new Hand(cdp)
  const figures: Record<string, number | null> = {}
  const measure = async (act: Act, doing: () => Promise<void>) => {
    bench.signal.throwIfAborted()
    await page.waitForTimeout(400)
    const samples = new Samples()
    for (const frame of await framesWhile(page, doing)) samples.add(frame)
    const spread = samples.spread()
    // A page that stood still for all of it had one frame, of at least that length.
    figures[`${act}P50`] = spread?.p50 ?? ms
    figures[`${act}P95`] = spread?.p95 ?? ms
  }
  /** Right and down, and back again. */
  const round = (part: number) => (part < 0.5 ? 1 : -1)
  const pan = () => hand.wheel(MIDDLE, ms, (part) => ({ x: 24 * round(part), y: 10 * round(part) }))

  await measure('pan', pan)
  await measure('zoom', () => hand.zoom(MIDDLE, ms, (part) => (part % 0.5 < 0.25 ? 8 : -8)))
  const from = await noteNear(page, stand)
  if (from) {
    await measure('drag', () =>
      hand.drag(from, ms, (part) => ({
        x: from.x + 140 * Math.sin(part * Math.PI * 4),
        y: from.y + 90 * (1 - Math.cos(part * Math.PI * 4)),
      })),
    )
  }
  await measure('moves', async () => {
    const stop = stand.startMoves(MOVES_A_SECOND)
    await page.waitForTimeout(ms)
    stop()
  })
  await zoomOut(page, { note: stand.note, hand, at: MIDDLE })
  await measure('panFar', pan)
  await measure('zoomFar', () => hand.zoom(MIDDLE, ms, (part) => (part % 0.5 < 0.25 ? -14 : 14)))
  return figures
}

async function untilThere(page: Page, { note, field }: Stand): Promise<void> {
  const there = note ?? (field.type === 'double-press' ? field.on : 'body')
  await page.waitForSelector(there, { state: 'attached', timeout: LOAD_MS })
  // Boards go on laying out and measuring for a while.
  await page.waitForFunction(
    () => {
      const { benchBoard } = globalThis as unknown as { benchBoard?: BenchBoard }
      return benchBoard === undefined || benchBoard.count > 0
    },
    undefined,
    { polling: 200 },
  )
  await page.waitForTimeout(3_000)
}

/** The middle of a note that lies free, as near the middle of the screen as there is one. */
async function noteNear(page: Page, { note }: Stand): Promise<ScreenPoint | undefined> {
  return page.evaluate(
    ({ selector, middle }) => {
      const { benchBoard } = globalThis as unknown as { benchBoard?: BenchBoard }
      if (selector === null) return benchBoard?.noteNear(middle)
      const far = ({ x, y }: ScreenPoint) => Math.hypot(x - middle.x, y - middle.y)
      return [...document.querySelectorAll(selector)]
        .flatMap((element) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          const point = { x: x + width / 2, y: y + height / 2 }
          const top = document.elementFromPoint(point.x, point.y)
          return top !== null && element.contains(top) ? [point] : []
        })
        .sort((one, other) => far(one) - far(other))[0]
    },
    { selector: note ?? null, middle: MIDDLE },
  )
}
