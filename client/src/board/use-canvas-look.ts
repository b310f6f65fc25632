import type { ItemId, NoteId } from '@kring/shared/lib/id'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import {
  type Camera,
  type Extent,
  lookAtAll,
  lookAtPhase,
  lookToShow,
  type Room,
} from './camera.ts'
import {
  type BoardLayout,
  COLUMN_BOTTOM,
  FIRST_RADIUS,
  hangAt,
  type Rect,
  RING_CENTRE,
  ringX,
  SHEET,
} from './ring-geometry.ts'

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
  readonly turn: ItemId
  readonly phase: string | undefined
  /** Pixels taken by the prompt above and the composer below. */
  readonly covered: { readonly top: number; readonly bottom: number }
  /** What the rings to come take at the right. */
  readonly coming: number
}

export interface CanvasLook {
  readonly showAll: () => void
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
  turn,
  phase,
  covered,
  coming,
}: CanvasLookOptions): CanvasLook {
  const room = useCallback((): Room => {
    const box = viewport.current
    return {
      width: (box?.clientWidth ?? 1140) - coming,
      height: box?.clientHeight ?? 712,
      ...covered,
    }
  }, [viewport, covered, coming])

  const until = layout.rings.findLast(({ stand }) => stand !== 'coming')
  const bandEdge =
    until && until.stand !== 'coming' ? ringX(until.band.to, RING_CENTRE.y) : FIRST_RADIUS + 300
  const starts = columnStarts(layout, rects)

  const showPhase = useRef(() => {})
  useLayoutEffect(() => {
    showPhase.current = () => {
      const space = room()
      camera.show(lookAtPhase(bandEdge, { ...BOARD_REACH, starts, sheet: SHEET }, space))
    }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another phase is another place to look
  useLayoutEffect(() => {
    if (isSure) showPhase.current()
  }, [turn, phase, isSure, covered.top, coming])

  useEffect(() => {
    const box = viewport.current
    if (!box) return
    const observer = new ResizeObserver(() => {
      if (!camera.byHand) showPhase.current()
    })
    observer.observe(box)
    return () => observer.disconnect()
  }, [camera, viewport])

  useLayoutEffect(() => {
    const show = () => {
      const { x, y, scale } = camera.look
      if (world.current) world.current.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
    }
    show()
    return camera.subscribe(show)
  }, [camera, world])

  function showRect({ x, y, width, height }: Rect) {
    const extent = { left: x - 10, right: x + width, top: y - 12, bottom: y + height }
    camera.show(lookToShow(camera.look, extent, room()))
  }

  return {
    showAll() {
      const all: Extent = {
        left: Math.min(32, ...[...rects.values()].map(({ x }) => x)),
        right: Math.max(bandEdge, ...[...rects.values()].map(({ x, width }) => x + width)),
        top: Math.min(BOARD_TOP, ...[...rects.values()].map(({ y }) => y)),
        bottom: Math.max(600, ...[...rects.values()].map(({ y, height }) => y + height)),
      }
      camera.show(lookAtAll(all, room()))
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
