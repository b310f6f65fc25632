import type { Place } from '@kring/shared/board/board-doc'
import type { NoteId } from '@kring/shared/lib/id'
import { useGesture } from '@use-gesture/react'
import { type PointerEvent, type RefObject, useRef } from 'react'
import type { BoardMode } from './board-mode.ts'
import type { Camera } from './camera.ts'
import type { Rect } from './ring-geometry.ts'
import type { Held } from './use-board-layout.ts'
import type { TurnBoard } from './use-turn-board.ts'

const POINTER_EVERY_MS = 100

export interface CanvasHandOptions {
  readonly board: TurnBoard
  readonly camera: Camera
  readonly viewport: RefObject<HTMLElement | null>
  readonly mode: BoardMode
  readonly rects: ReadonlyMap<string, Rect>
  readonly editing: NoteId | undefined
  /** Pixels taken by the prompt above and the composer below: no note is put beneath them. */
  readonly covered: { readonly top: number; readonly bottom: number }
  /** While the space bar is down a drag pans, also on a note. */
  readonly spaceHeld: RefObject<boolean>
  readonly onTap: (target: Element | null) => void
  readonly onHeld: (held: Held | undefined) => void
}

export interface CanvasHand {
  readonly onPointerDownCapture: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerLeave: () => void
}

type Drag =
  | { readonly type: 'none' | 'pan' }
  | { readonly type: 'note'; readonly from: Rect; readonly note: NoteId }

/** What mouse, pen and fingers do: tap, drag a note, pan, pinch, rub out, and point. */
export function useCanvasHand({
  board,
  camera,
  viewport,
  mode,
  rects,
  editing,
  covered,
  spaceHeld,
  onTap,
  onHeld,
}: CanvasHandOptions): CanvasHand {
  const { session, arranges } = board
  const pressed = useRef<Element | null>(null)
  const lastPointer = useRef(0)

  const inViewport = (clientX: number, clientY: number): Place => {
    const box = viewport.current?.getBoundingClientRect()
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) }
  }

  /** Above the composer and below the prompt; one that lay further off may stay as far. */
  const inSight = (from: Rect, { x, y }: Place): Place => {
    const { y: top, scale } = camera.look
    const height = viewport.current?.clientHeight ?? Number.POSITIVE_INFINITY
    const first = Math.round((covered.top - 12 - top) / scale)
    const last = Math.round((height - covered.bottom + 8 - top) / scale - from.height)
    const lowest = Math.max(last, first, from.y)
    return { x, y: Math.min(lowest, Math.max(y, Math.min(first, from.y))) }
  }

  useGesture(
    {
      onDrag: ({ first, last, tap, delta: [dx, dy], movement: [mx, my], memo }) => {
        if (tap) {
          if (!isTool(pressed.current)) onTap(pressed.current)
          return undefined
        }
        let drag = memo as Drag | undefined
        if (first || drag === undefined) {
          const note = pressed.current?.closest<HTMLElement>('[data-note]')?.dataset['note']
          const from = note === undefined ? undefined : rects.get(note)
          const moves = arranges && mode.type === 'look' && note !== editing && !spaceHeld.current
          if (isTool(pressed.current) || mode.type === 'erase') drag = { type: 'none' }
          else if (from && moves) drag = { type: 'note', note: note as NoteId, from }
          else drag = note === editing && note !== undefined ? { type: 'none' } : { type: 'pan' }
        }
        if (drag.type === 'pan') camera.pan(dx, dy)
        if (drag.type === 'note') {
          const { scale } = camera.look
          const place = inSight(drag.from, {
            x: Math.round(drag.from.x + mx / scale),
            y: Math.round(drag.from.y + my / scale),
          })
          if (last) session.acts.moveNote(drag.note, place)
          onHeld(last ? undefined : { note: drag.note, place })
        }
        return drag
      },
      onWheel: ({ event, delta: [dx, dy] }) => {
        if (event.ctrlKey || event.metaKey) return
        event.preventDefault()
        camera.pan(-dx, -dy)
      },
      onPinch: ({ event, origin: [x, y], movement: [by], memo }) => {
        event.preventDefault()
        const before = typeof memo === 'number' ? memo : camera.look.scale
        camera.zoom(before * by, inViewport(x, y))
        return before
      },
    },
    {
      target: viewport,
      eventOptions: { passive: false },
      drag: {
        filterTaps: true,
        threshold: 4,
        enabled: mode.type !== 'draw',
        pointer: { keys: false },
      },
    },
  )

  function erase(event: PointerEvent) {
    const under = document.elementFromPoint(event.clientX, event.clientY)
    const stroke = under?.closest<SVGElement>('[data-stroke]')?.dataset['stroke']
    if (stroke !== undefined) session.acts.removeStroke(stroke)
  }

  return {
    onPointerDownCapture(event) {
      pressed.current = event.target instanceof Element ? event.target : null
      if (mode.type === 'erase') erase(event)
    },
    onPointerMove(event) {
      if (mode.type === 'erase' && event.buttons === 1) erase(event)
      const now = event.timeStamp
      if (event.pointerType === 'touch' || now - lastPointer.current < POINTER_EVERY_MS) return
      lastPointer.current = now
      const { x, y } = camera.toBoard(inViewport(event.clientX, event.clientY))
      session.setPointer({ x: Math.round(x), y: Math.round(y) })
    },
    onPointerLeave: () => session.setPointer(null),
  }
}

/** What has a press of its own: it neither drags nor taps the board. */
function isTool(target: Element | null): boolean {
  return (
    target?.closest('button, a, input, textarea, select, .tiptap, [role="button"]') !== null ||
    target.closest('.problem-sheet') !== null
  )
}
