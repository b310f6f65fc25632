import type { ItemId, NoteId } from '@kring/shared/lib/id'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { tellSeenRect } from '../board-view/seen-rect.ts'
import {
  type Camera,
  type Extent,
  lookAtPhase,
  lookAtWhole,
  lookCloser,
  lookToShow,
  type Room,
  seenIn,
} from './camera.ts'
import { around, type Rect } from './rect.ts'
import {
  type BoardLayout,
  COLUMN_BOTTOM,
  FIRST_RADIUS,
  hangAt,
  RING_CENTRE,
  ringX,
  SHEET,
} from './ring-geometry.ts'
import { glideMs } from './use-gathered.ts'

/** After so long without a move the board is drawn sharp again. */
const STILL_MS = 160
/** Where the problem sheet and the first notes begin on the board. */
const BOARD_TOP = 108
const STAMP_ROOM = 14
const BOARD_REACH = { top: BOARD_TOP, bottom: COLUMN_BOTTOM - 20 }

export interface CanvasLookOptions {
  readonly camera: Camera
  readonly viewport: RefObject<HTMLElement | null>
  readonly world: RefObject<HTMLElement | null>
  readonly layout: BoardLayout
  readonly rects: ReadonlyMap<string, Rect>
  readonly isSure: boolean
  /** Whether the room has told all it has: until then the board comes in piece by piece. */
  readonly isWhole: boolean
  readonly turn: ItemId
  readonly phase: string | undefined
  /** Pixels taken by the prompt above and the composer below. */
  readonly covered: { readonly top: number; readonly bottom: number }
  /** What the rings to come take at the right. */
  readonly coming: number
  /** How much closer than on one's own screen one looks. */
  readonly closeness: number
}

export interface CanvasLook {
  /** How much of the screen is free for the board. */
  readonly room: () => Room
  readonly showAll: () => void
  /** Brings a note into sight without a jump. */
  readonly glideTo: (note: NoteId) => void
  readonly showNote: (note: NoteId) => void
  readonly showRect: (rect: Rect) => void
  readonly zoomBy: (factor: number) => void
}

/** Where one looks: at the open phase until a hand moves the board, and wherever one asks to. */
export function useCanvasLook({
  camera,
  viewport,
  world,
  layout,
  rects,
  isSure,
  isWhole,
  turn,
  phase,
  covered,
  coming,
  closeness,
}: CanvasLookOptions): CanvasLook {
  const room = useCallback((): Room => {
    const { width, height } = camera.size
    return { width: width - coming, height, ...covered }
  }, [camera, covered, coming])

  const until = layout.rings.findLast(({ stand }) => stand !== 'coming')
  const bandEdge =
    until && until.stand !== 'coming' ? ringX(until.band.to, RING_CENTRE.y) : FIRST_RADIUS + 300
  const starts = useMemo(() => columnStarts(layout, rects), [layout, rects])

  useLayoutEffect(() => {
    const box = viewport.current
    if (box) camera.resize(box.clientWidth, box.clientHeight)
  }, [camera, viewport])

  useLayoutEffect(() => camera.comeCloser(closeness), [camera, closeness])

  const showPhase = useRef(() => {})
  useLayoutEffect(() => {
    showPhase.current = () => {
      const space = room()
      const extent = { ...BOARD_REACH, starts, sheet: SHEET }
      camera.show(lookCloser(closeness, (near) => lookAtPhase(bandEdge, extent, near), space))
    }
  })
  // Another phase is another place to look, and so is a board that comes in. What is said on it
  // then, and how long that is, moves nothing under the eyes.
  const where = `${turn} ${phase}`
  const frame = `${rects.size > 0} ${covered.top} ${coming} ${closeness}`
  const shown = useRef({ where: '', frame: '', isWhole: false })
  useLayoutEffect(() => {
    if (!isSure) return
    const before = shown.current
    const isElsewhere = before.where !== where
    const comesIn = !before.isWhole || before.frame !== frame
    if (isElsewhere || (comesIn && !camera.byHand)) showPhase.current()
    shown.current = { where, frame, isWhole: before.isWhole || isWhole }
  }, [camera, isSure, isWhole, where, frame])

  useEffect(() => {
    const box = viewport.current
    if (!box) return
    const observer = new ResizeObserver(() => {
      camera.resize(box.clientWidth, box.clientHeight)
      if (!camera.byHand) showPhase.current()
    })
    observer.observe(box)
    return () => observer.disconnect()
  }, [camera, viewport])

  // Panning and zooming move this one element. While it moves it is a picture that slides; when it
  // stands still its words are drawn sharp.
  useLayoutEffect(() => {
    let still: ReturnType<typeof setTimeout> | undefined
    const show = () => {
      const element = world.current
      if (!element) return
      const { x, y, scale } = camera.look
      element.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
      if (still === undefined) element.dataset['moving'] = 'true'
      clearTimeout(still)
      still = setTimeout(() => {
        still = undefined
        delete element.dataset['moving']
      }, STILL_MS)
    }
    show()
    const stop = camera.subscribe(show)
    return () => {
      stop()
      clearTimeout(still)
    }
  }, [camera, world])

  useEffect(
    () =>
      tellSeenRect(() => {
        const { x, y, width, height } = seenIn(camera.look, room())
        return {
          x: Math.round(x),
          y: Math.round(y),
          width: Math.max(1, Math.round(width)),
          height: Math.max(1, Math.round(height)),
        }
      }),
    [camera, room],
  )

  const lookAt = ({ x, y, width, height }: Rect) => {
    const extent = { left: x - 10, right: x + width, top: y - 12, bottom: y + height }
    return lookToShow(camera.look, extent, room())
  }
  function showRect(rect: Rect) {
    camera.show(lookAt(rect))
  }

  return {
    room,
    showAll() {
      const all = around(rects.values())
      const extent: Extent = {
        left: Math.min(32, all?.x ?? 32),
        right: Math.max(bandEdge, all ? all.x + all.width : 0),
        top: Math.min(BOARD_TOP, all?.y ?? BOARD_TOP),
        bottom: Math.max(600, all ? all.y + all.height : 0),
      }
      camera.show(lookAtWhole(extent, room()))
    },
    glideTo(note) {
      const rect = rects.get(note)
      if (!rect) return
      const look = lookAt(rect)
      const ms = glideMs(camera.look, look, room())
      if (look.x !== camera.look.x || look.y !== camera.look.y) camera.glide(look, ms)
    },
    showNote(note) {
      const rect = rects.get(note)
      if (rect) showRect(rect)
    },
    showRect,
    zoomBy(factor) {
      const { width, height } = room()
      camera.zoom(camera.look.scale * factor, { x: width / 2, y: height / 2 })
    },
  }
}

/** The left end of each column of notes, with the stamp on its line. */
function columnStarts({ rings }: BoardLayout, rects: ReadonlyMap<string, Rect>): readonly number[] {
  // Far down a column leans to the left; what counts is where one looks.
  const all = [...rects.values()].filter(({ y }) => y < COLUMN_BOTTOM - 60)
  return rings.flatMap((ring) =>
    ring.stand === 'coming'
      ? []
      : ring.radii.map((radius) => {
          const hung = all.filter(({ x, y }) => Math.abs(hangAt(radius, y).x - x) < 2)
          return Math.min(ringX(radius, COLUMN_BOTTOM - 60), ...hung.map(({ x }) => x)) - STAMP_ROOM
        }),
  )
}
