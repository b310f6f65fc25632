import type { Place } from '@kring/shared/board/board-doc'
import type { NoteId } from '@kring/shared/lib/id'
import { STAMP_OF } from '@kring/shared/note/kind'
import { useGesture } from '@use-gesture/react'
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { letterKeysOn } from '../keys/letter-keys.ts'
import { useTexts } from '../language/use-texts.ts'
import { type BoardMode, LOOK } from './board-mode.ts'
import { BOARD_TEXTS } from './board-texts.ts'
import { Camera, type Extent, lookAtAll, lookAtPhase, lookToShow, type Room } from './camera.ts'
import './canvas.css'
import { Ghost } from './ghost.tsx'
import { InkSheet } from './ink-sheet.tsx'
import { isWriting } from './is-writing.ts'
import { MarkLayer } from './mark-layer.tsx'
import { NoteItem, type NoteTool } from './note-item.tsx'
import { editorOf, lifeOf, staysOf, toolsOf } from './note-of.ts'
import { isArrow, movedBy, stepFrom } from './note-steps.ts'
import { Pointers } from './pointers.tsx'
import { ProblemSheet } from './problem-sheet.tsx'
import {
  COLUMN_BOTTOM,
  FIRST_RADIUS,
  NOTE_WIDTH,
  nextPlace,
  type Rect,
  RING_CENTRE,
  ringX,
} from './ring-geometry.ts'
import { RingLayer, RingNames } from './ring-layer.tsx'
import { type Held, useBoardLayout, widthOf } from './use-board-layout.ts'
import type { TurnBoard } from './use-turn-board.ts'
import { ZoomButtons } from './zoom-buttons.tsx'

const POINTER_EVERY_MS = 100
/** Where the problem sheet and the first notes begin on the board. */
const BOARD_TOP = 108
const BOARD_REACH = { top: BOARD_TOP, bottom: COLUMN_BOTTOM - 20 }
const PILE = { width: NOTE_WIDTH, height: 100 }

export interface CanvasProps {
  board: TurnBoard
  mode: BoardMode
  onMode: (mode: BoardMode) => void
  /** The note the keys are on. */
  current: NoteId | undefined
  onCurrent: (note: NoteId | undefined) => void
  editing: NoteId | undefined
  onTool: (tool: NoteTool, note: NoteId) => void
  onDone: (note: NoteId) => void
  /** What lies face down, hung where the next note would be. */
  pile: ReactNode
  /** Pixels taken by the prompt above and the composer below. */
  covered: { readonly top: number; readonly bottom: number }
}

type Drag =
  | { readonly type: 'none' | 'pan' }
  | { readonly type: 'note'; readonly from: Rect; readonly note: NoteId }

/** The whiteboard: one world that pans and zooms, with the rings beneath and the notes upon them. */
export function Canvas({
  board,
  mode,
  onMode,
  current,
  onCurrent,
  editing,
  onTool,
  onDone,
  pile,
  covered,
}: CanvasProps) {
  const texts = useTexts(BOARD_TEXTS)
  const { session, snapshot, turn, phase, notes, arranges, you, leads } = board
  const viewport = useRef<HTMLDivElement>(null)
  const world = useRef<HTMLDivElement>(null)
  const [camera] = useState(() => new Camera())
  const [held, setHeld] = useState<Held>()

  const { layout, rects, order, isSure } = useBoardLayout(board, world, held)

  const openRing = layout.rings.find(({ stand }) => stand === 'open')
  const passing: Rect[] = []
  const writing = snapshot.presence.flatMap(({ client, member, name, writing: at }) => {
    if (member === you || at?.type !== 'new') return []
    const size = { width: NOTE_WIDTH, height: 42 }
    const place = nextPlace(openRing, [...rects.values(), ...passing], size)
    passing.push({ ...place, ...size })
    return [{ client, name, kind: at.kind, place }]
  })
  const pilePlace = nextPlace(openRing, [...rects.values(), ...passing], PILE)

  // ---- Looking ----------------------------------------------------------------------------

  const room = useCallback((): Room => {
    const box = viewport.current
    return {
      width: box?.clientWidth ?? 1140,
      height: box?.clientHeight ?? 712,
      ...covered,
    }
  }, [covered])

  const edges = layout.rings.map((ring) =>
    ringX(ring.stand === 'coming' ? ring.radius + 30 : ring.band.to + 40, RING_CENTRE.y),
  )
  const until = layout.rings.findLast(({ stand }) => stand !== 'coming')
  const bandEdge =
    until && until.stand !== 'coming'
      ? ringX(until.band.to + 40, RING_CENTRE.y)
      : FIRST_RADIUS + 300
  const farEdge = Math.max(bandEdge, ...edges)

  const showPhase = useRef(() => {})
  useLayoutEffect(() => {
    showPhase.current = () => {
      const space = room()
      camera.show(lookAtPhase(farEdge <= space.width ? farEdge : bandEdge, BOARD_REACH, space))
    }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another phase is another place to look
  useLayoutEffect(() => {
    if (isSure) showPhase.current()
  }, [turn.id, phase?.id, isSure, covered.top])

  useEffect(() => {
    const box = viewport.current
    if (!box) return
    const observer = new ResizeObserver(() => {
      if (!camera.byHand) showPhase.current()
    })
    observer.observe(box)
    return () => observer.disconnect()
  }, [camera])

  useLayoutEffect(() => {
    const show = () => {
      const { x, y, scale } = camera.look
      if (world.current) world.current.style.transform = `translate(${x}px, ${y}px) scale(${scale})`
    }
    show()
    return camera.subscribe(show)
  }, [camera])

  const showAll = () => {
    const all: Extent = {
      left: Math.min(32, ...[...rects.values()].map(({ x }) => x)),
      right: Math.max(bandEdge, ...[...rects.values()].map(({ x, width }) => x + width)),
      top: Math.min(BOARD_TOP, ...[...rects.values()].map(({ y }) => y)),
      bottom: Math.max(600, ...[...rects.values()].map(({ y, height }) => y + height)),
    }
    camera.show(lookAtAll(all, room()))
  }
  const zoomBy = (factor: number) => {
    const { width, height } = room()
    camera.zoom(camera.look.scale * factor, { x: width / 2, y: height / 2 })
  }

  const focusNote = (note: NoteId) => {
    const rect = rects.get(note)
    if (rect) {
      const { x, y, width, height } = rect
      camera.show(
        lookToShow(
          camera.look,
          { left: x - 10, right: x + width, top: y - 12, bottom: y + height },
          room(),
        ),
      )
    }
    onCurrent(note)
    world.current
      ?.querySelector<HTMLElement>(`[data-note="${CSS.escape(note)}"]`)
      ?.focus({ preventScroll: true })
  }

  // ---- Pressing ---------------------------------------------------------------------------

  const pressed = useRef<Element | null>(null)
  const spaceHeld = useRef(false)
  const lastPointer = useRef(0)

  const inViewport = (clientX: number, clientY: number): Place => {
    const box = viewport.current?.getBoundingClientRect()
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) }
  }

  const link = (to: NoteId) => {
    if (mode.type !== 'link') return
    if (mode.from === null) return onMode({ type: 'link', from: to })
    if (mode.from !== to) {
      const from = mode.from
      const known = snapshot.board.links.some(
        (one) => (one.from === from && one.to === to) || (one.from === to && one.to === from),
      )
      if (!known) session.acts.addLink(from, to)
    }
    onMode(LOOK)
  }

  const tapped = (target: Element | null) => {
    const note = target?.closest<HTMLElement>('[data-note]')?.dataset['note'] as NoteId | undefined
    if (note === undefined) {
      viewport.current?.focus({ preventScroll: true })
      return
    }
    if (mode.type === 'link') return link(note)
    onCurrent(note)
    const said = notes.find(({ id }) => id === note)
    if (said && editing !== note && toolsOf(said, board).includes('edit')) onTool('edit', note)
  }

  useGesture(
    {
      onDrag: ({ first, last, tap, delta: [dx, dy], movement: [mx, my], memo }) => {
        if (tap) {
          if (!isTool(pressed.current)) tapped(pressed.current)
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
          const place = {
            x: Math.round(drag.from.x + mx / scale),
            y: Math.round(drag.from.y + my / scale),
          }
          if (last) session.acts.moveNote(drag.note, place)
          setHeld(last ? undefined : { note: drag.note, place })
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

  function onPointerMove(event: PointerEvent) {
    if (mode.type === 'erase' && event.buttons === 1) erase(event)
    const now = event.timeStamp
    if (event.pointerType === 'touch' || now - lastPointer.current < POINTER_EVERY_MS) return
    lastPointer.current = now
    const { x, y } = camera.toBoard(inViewport(event.clientX, event.clientY))
    session.setPointer({ x: Math.round(x), y: Math.round(y) })
  }

  function erase(event: PointerEvent) {
    const under = document.elementFromPoint(event.clientX, event.clientY)
    const stroke = under?.closest<SVGElement>('[data-stroke]')?.dataset['stroke']
    if (stroke !== undefined) session.acts.removeStroke(stroke)
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key } = event
    if (event.defaultPrevented || isWriting(event.target)) return
    if (key === 'Escape' && mode.type !== 'look') {
      event.preventDefault()
      return onMode(LOOK)
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (key === ' ' && event.target === viewport.current) {
      spaceHeld.current = true
      return event.preventDefault()
    }
    const onNote = event.target instanceof HTMLElement && event.target.dataset['note'] !== undefined
    if (isArrow(key) && (onNote || event.target === viewport.current)) {
      event.preventDefault()
      if (!onNote || current === undefined) {
        const first = current ?? order[0]
        if (first !== undefined) focusNote(first)
      } else if (event.shiftKey) {
        const rect = rects.get(current)
        if (arranges && rect) session.acts.moveNote(current, movedBy(rect, key))
      } else {
        const next = stepFrom(current, key, order, rects)
        if (next !== undefined) focusNote(next)
      }
      return
    }
    if (key === 'Enter' && onNote && current !== undefined && mode.type === 'link') {
      event.preventDefault()
      return link(current)
    }
    if (!letterKeysOn()) return
    if (key === '0') {
      event.preventDefault()
      showAll()
    }
  }

  const others = snapshot.presence.filter(({ member }) => member !== you)
  const boardLinks = snapshot.board.links.filter((one) => one.turn === turn.id)
  const strokes = snapshot.board.strokes.filter((one) => one.turn === turn.id)

  return (
    // biome-ignore lint/a11y/useSemanticElements: a region of the page with keys of its own
    <div
      ref={viewport}
      className="canvas"
      role="region"
      aria-label={texts.board}
      data-mode={mode.type}
      data-held={held !== undefined}
      tabIndex={current === undefined ? 0 : -1}
      onPointerDownCapture={(event) => {
        pressed.current = event.target instanceof Element ? event.target : null
        if (mode.type === 'erase') erase(event)
      }}
      onPointerMove={onPointerMove}
      onPointerLeave={() => session.setPointer(null)}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => {
        if (event.key === ' ') spaceHeld.current = false
      }}
      onScroll={(event) => event.currentTarget.scrollTo(0, 0)}
    >
      <div ref={world} className="world">
        <RingLayer rings={layout.rings} drawn={useNewPhase(turn.id, phase?.id)} />
        <RingNames rings={layout.rings} board={board} />
        <MarkLayer
          strokes={strokes}
          links={boardLinks}
          rects={rects}
          you={you}
          leads={leads}
          arranges={arranges}
          label={texts.links}
          removeLabel={texts.linkRemove}
          onRemoveLink={session.acts.removeLink}
        />
        <div className="placed problem-place">
          <ProblemSheet board={board} />
        </div>
        {notes.map((note) => {
          const place = rects.get(note.id)
          const isHeld = held?.note === note.id
          return (
            <div
              key={note.id}
              className="placed"
              data-placed={note.id}
              data-held={isHeld}
              style={{
                width: widthOf(note.kind),
                transform: place ? `translate(${place.x}px, ${place.y}px)` : undefined,
              }}
            >
              <NoteItem
                note={note}
                session={session}
                generation={session.generation()}
                life={isHeld ? 'held' : lifeOf(note, board)}
                author={board.nameOf(note.by)}
                scribe={note.scribe === undefined ? undefined : board.nameOf(note.scribe)}
                stays={staysOf(note, board, texts)}
                editor={editorOf(note, board)}
                links={
                  boardLinks.filter(({ from, to }) => from === note.id || to === note.id).length
                }
                tools={toolsOf(note, board).join(' ')}
                isCurrent={current === note.id}
                isEditing={editing === note.id}
                isLinkEnd={mode.type === 'link' && mode.from === note.id}
                onFocus={onCurrent}
                onTool={onTool}
                onDone={onDone}
              />
            </div>
          )
        })}
        {writing.map(({ client, name, kind, place }) => (
          <div
            key={client}
            className="placed passing"
            style={{ width: NOTE_WIDTH, transform: `translate(${place.x}px, ${place.y}px)` }}
          >
            <Ghost kind={STAMP_OF[kind]} words={texts.isWriting(name)} />
          </div>
        ))}
        {pile !== null && (
          <div
            className="placed"
            style={{
              width: NOTE_WIDTH,
              transform: `translate(${pilePlace.x}px, ${pilePlace.y}px)`,
            }}
          >
            {pile}
          </div>
        )}
        <Pointers others={others} />
      </div>
      {mode.type === 'draw' && <InkSheet camera={camera} onDrawn={session.acts.addStroke} />}
      <ZoomButtons camera={camera} onZoom={zoomBy} onAll={showAll} />
    </div>
  )
}

/** What has a press of its own: it neither drags nor taps the board. */
function isTool(target: Element | null): boolean {
  return (
    target?.closest('button, a, input, textarea, select, .tiptap, [role="button"]') !== null ||
    target.closest('.problem-sheet') !== null
  )
}

/** The phase that opened while one looked on: its ring is drawn; those found open are simply there. */
function useNewPhase(turn: string, phase: string | undefined): string | undefined {
  const [seen, setSeen] = useState({ turn, phase, drawn: undefined as string | undefined })
  if (seen.turn !== turn || seen.phase !== phase) {
    setSeen({ turn, phase, drawn: seen.turn === turn ? phase : undefined })
  }
  return seen.drawn
}
