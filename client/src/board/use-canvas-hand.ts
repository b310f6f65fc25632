import type { Place, Stroke } from '@kring/shared/board/board-doc'
import type { NoteId } from '@kring/shared/lib/id'
import { type PointerEvent, type RefObject, useRef } from 'react'
import type { BoardMode } from './board-mode.ts'
import type { Camera } from './camera.ts'
import type { CanvasGesturesProps } from './canvas-gestures.tsx'
import { panAndZoom } from './pan-and-zoom.ts'
import { around, between, holds, type Rect } from './rect.ts'
import {
  alone,
  type Boxes,
  boxesOf,
  caught,
  isIn,
  NOTHING,
  type Selection,
  type Thing,
} from './selection.ts'
import type { Held } from './use-board-layout.ts'
import type { TurnBoard } from './use-turn-board.ts'

const POINTER_EVERY_MS = 100

export interface CanvasHandOptions {
  readonly board: TurnBoard
  readonly camera: Camera
  readonly viewport: RefObject<HTMLElement | null>
  readonly mode: BoardMode
  readonly boxes: Boxes
  readonly strokes: readonly Stroke[]
  readonly editing: NoteId | undefined
  /** Pixels taken by the prompt above and the composer below: no note is put beneath them. */
  readonly covered: { readonly top: number; readonly bottom: number }
  /** While the space bar is down a drag pans, also on a note. */
  readonly spaceHeld: RefObject<boolean>
  readonly selection: Selection
  readonly onSelection: (selection: Selection) => void
  readonly onTap: (tap: Tap) => void
  readonly onHeld: (held: Held | undefined) => void
  /** The frame that is being drawn around things, in pixels of the board. */
  readonly onFrame: (frame: Rect | undefined) => void
}

/** A press without a drag. `adds`: with Shift or Ctrl, which chooses beside what is chosen. */
export interface Tap {
  readonly thing: Thing | undefined
  readonly adds: boolean
}

export interface CanvasHand {
  readonly onPointerDownCapture: (event: PointerEvent) => void
  readonly onPointerMove: (event: PointerEvent) => void
  readonly onPointerLeave: () => void
  /** What is made of presses and moves: taps, drags, pinches. */
  readonly gestures: CanvasGesturesProps
}

type Drag =
  | { readonly type: 'none' | 'pan' }
  | { readonly type: 'things'; readonly chosen: Selection; readonly around: Rect }
  | { readonly type: 'frame'; readonly from: Place; readonly before: Selection }

/** What mouse, pen and fingers do: tap, drag what lies there, draw a frame, pan, pinch, rub out, point. */
export function useCanvasHand({
  board,
  camera,
  viewport,
  mode,
  boxes,
  strokes,
  editing,
  covered,
  spaceHeld,
  selection,
  onSelection,
  onTap,
  onHeld,
  onFrame,
}: CanvasHandOptions): CanvasHand {
  const { session, arranges } = board
  const pressed = useRef<{ readonly target: Element | null; readonly at: Place }>({
    target: null,
    at: { x: 0, y: 0 },
  })
  const lastPointer = useRef(0)

  const inViewport = (clientX: number, clientY: number): Place => {
    const box = viewport.current?.getBoundingClientRect()
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) }
  }

  /** Above the composer and below the prompt; what lay further off may stay as far. */
  const inSight = (from: Rect, { x, y }: Place): Place => {
    const { y: top, scale } = camera.look
    const height = viewport.current?.clientHeight ?? Number.POSITIVE_INFINITY
    const first = Math.round((covered.top - 12 - top) / scale)
    const last = Math.round((height - covered.bottom + 8 - top) / scale - from.height)
    const lowest = Math.max(last, first, from.y)
    return { x, y: Math.min(lowest, Math.max(y, Math.min(first, from.y))) }
  }

  /** What was pressed: a card or a line, or on a large board the shape of a note. */
  const thingPressed = (): Thing | undefined => {
    const { target, at } = pressed.current
    const data = target?.closest<HTMLElement | SVGElement>('[data-note], [data-drawn]')?.dataset
    if (data?.['note'] !== undefined) return { type: 'note', id: data['note'] as NoteId }
    if (data?.['drawn'] !== undefined) return { type: 'stroke', id: data['drawn'] }
    if (target?.closest('.world, .canvas') !== null) {
      const on = [...boxes.notes].findLast(([, rect]) => holds(rect, at))?.[0]
      if (on !== undefined) return { type: 'note', id: on as NoteId }
    }
    return undefined
  }

  const begin = (shift: boolean): Drag => {
    const { target, at } = pressed.current
    if (isTool(target) || mode.type === 'erase') return { type: 'none' }
    const thing = thingPressed()
    if (thing?.type === 'note' && thing.id === editing) return { type: 'none' }
    const moves = arranges && mode.type === 'look' && !spaceHeld.current
    if (!thing && shift && moves) return { type: 'frame', from: at, before: selection }
    if (!thing || !moves) return { type: 'pan' }
    const chosen = isIn(selection, thing) ? selection : alone(thing)
    const lying = around(boxesOf(chosen, boxes))
    if (!lying) return { type: 'none' }
    if (chosen !== selection) onSelection(NOTHING)
    return { type: 'things', chosen, around: lying }
  }

  const moveThings = (drag: Extract<Drag, { type: 'things' }>, moved: Place, last: boolean) => {
    const { scale } = camera.look
    const { x, y } = drag.around
    const to = inSight(drag.around, {
      x: Math.round(x + moved.x / scale),
      y: Math.round(y + moved.y / scale),
    })
    const by = { x: Math.round(to.x - x), y: Math.round(to.y - y) }
    const held = heldBy(drag.chosen, by)
    onHeld({ ...held, isDropped: last })
    if (last) session.acts.arrange({ notes: held.notes, strokes: shiftedBy(drag.chosen, by) })
  }

  // Where each lay when it was taken up: what others do to the rest of the board meanwhile stays.
  const taken = useRef<Boxes>(boxes)
  const heldBy = ({ notes, strokes: lines }: Selection, by: Place): Omit<Held, 'isDropped'> => ({
    notes: new Map(
      [...notes].flatMap((id) => {
        const rect = taken.current.notes.get(id)
        return rect ? [[id, { x: rect.x + by.x, y: rect.y + by.y }] as const] : []
      }),
    ),
    strokes: new Map(
      strokes.filter(({ id }) => lines.has(id)).map((stroke) => [stroke.id, stroke] as const),
    ),
    by,
  })

  const gestures: CanvasGesturesProps = {
    on: {
      onDrag: ({ event, first, last, tap, delta: [dx, dy], xy, initial, memo }) => {
        const keys = event as { readonly shiftKey: boolean; readonly ctrlKey: boolean } & Event
        if (tap) {
          if (isTool(pressed.current.target)) return undefined
          const adds = keys.shiftKey || keys.ctrlKey || ('metaKey' in keys && keys.metaKey === true)
          onTap({ thing: thingPressed(), adds })
          return undefined
        }
        let drag = memo as Drag | undefined
        if (first || drag === undefined) {
          taken.current = boxes
          drag = begin(keys.shiftKey)
        }
        if (drag.type === 'pan') camera.pan(dx, dy)
        if (drag.type === 'things') {
          // All the way from where it was taken up: what is held stays under the hand.
          moveThings(drag, { x: xy[0] - initial[0], y: xy[1] - initial[1] }, last)
        }
        if (drag.type === 'frame') {
          const frame = between(drag.from, camera.toBoard(inViewport(...xy)))
          onSelection(caught(frame, boxes, drag.before))
          onFrame(last ? undefined : frame)
        }
        return drag
      },
      ...panAndZoom(camera, viewport),
    },
    how: {
      target: viewport,
      eventOptions: { passive: false },
      drag: {
        filterTaps: true,
        threshold: 4,
        enabled: mode.type !== 'draw',
        pointer: { keys: false },
      },
    },
  }

  function erase(event: PointerEvent) {
    const under = document.elementFromPoint(event.clientX, event.clientY)
    const stroke = under?.closest<SVGElement>('[data-stroke]')?.dataset['stroke']
    if (stroke !== undefined) session.acts.removeStroke(stroke)
  }

  return {
    onPointerDownCapture(event) {
      const target = event.target instanceof Element ? event.target : null
      const at = camera.toBoard(inViewport(event.clientX, event.clientY))
      pressed.current = { target, at }
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
    gestures,
  }
}

/** Every chosen line by the same way. */
export function shiftedBy({ strokes }: Selection, by: Place): ReadonlyMap<string, Place> {
  return new Map([...strokes].map((id) => [id, by]))
}

/** What has a press of its own: it neither drags nor taps the board. */
function isTool(target: Element | null): boolean {
  return (
    target?.closest(
      'button, a, input, textarea, select, .tiptap, [role="button"]:not([data-drawn]), [role="toolbar"]',
    ) !== null || target.closest('.problem-sheet') !== null
  )
}
