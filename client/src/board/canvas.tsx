import type { NoteId } from '@kring/shared/lib/id'
import { type ReactNode, Suspense, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTexts } from '../language/use-texts.ts'
import { Later } from '../part/later.tsx'
import { part } from '../part/part.ts'
import { replyLinks } from '../reply/reply-links.ts'
import { ARRANGE_TEXTS } from './arrange-texts.ts'
import { type BoardMode, LOOK } from './board-mode.ts'
import { BOARD_TEXTS } from './board-texts.ts'
import { Camera } from './camera.ts'
import './canvas.css'
import { useTypeScale } from '../one-screen/type-scale.ts'
import { GatheredLine } from './gathered-line.tsx'
import { MoreBelow } from './more-below.tsx'
import { NextNotes } from './next-notes.tsx'
import type { NoteAct } from './note-item.tsx'
import { NoteLayer } from './note-layer.tsx'
import { litNote, toolsOf } from './note-of.ts'
import { NoteShapes } from './note-shapes.tsx'
import { Pointers } from './pointers.tsx'
import { ProblemSheet } from './problem-sheet.tsx'
import { around, type Rect } from './rect.ts'
import { SHEET } from './ring-geometry.ts'
import { ComingRings, comingWidth, RingLayer } from './ring-layer.tsx'
import { boxesOf, countOf, NOTHING, toggled } from './selection.ts'
import { strokeBox } from './stroke-box.ts'
import { useBoardLayout } from './use-board-layout.ts'
import { type Tap, useCanvasHand } from './use-canvas-hand.ts'
import { useCanvasKeys } from './use-canvas-keys.ts'
import { useCanvasLook } from './use-canvas-look.ts'
import { useGathered } from './use-gathered.ts'
import { useGlideTo } from './use-glide-to.ts'
import { useHeld } from './use-held.ts'
import { useNear } from './use-near.ts'
import { useNewPhase } from './use-new-phase.ts'
import { useNewestOwn } from './use-newest-own.ts'
import { usePinnedSheet } from './use-pinned-sheet.ts'
import { useSelection } from './use-selection.ts'
import type { TurnBoard } from './use-turn-board.ts'
import { ZoomButtons } from './zoom-buttons.tsx'

// What takes a hand, a pen or a choice comes once the board is there to be read.
const CanvasGestures = part(async () => (await import('./canvas-gestures.tsx')).CanvasGestures)
const MarkLayer = part(async () => (await import('./mark-layer.tsx')).MarkLayer)
const InkSheet = part(async () => (await import('./ink-sheet.tsx')).InkSheet)
const SelectionBar = part(async () => (await import('./selection-bar.tsx')).SelectionBar)
const SmallMap = part(async () => (await import('./small-map.tsx')).SmallMap)

export interface CanvasProps {
  board: TurnBoard
  mode: BoardMode
  onMode: (mode: BoardMode) => void
  /** The note the keys are on. */
  current: NoteId | undefined
  onCurrent: (note: NoteId | undefined) => void
  editing: NoteId | undefined
  onTool: (tool: NoteAct, note: NoteId) => void
  onDone: (note: NoteId) => void
  /** What lies face down, hung where the next note would be. */
  pile: ReactNode
  /** Pixels taken by the prompt above and the composer below. */
  covered: { readonly top: number; readonly bottom: number }
}

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
  const arrangeTexts = useTexts(ARRANGE_TEXTS)
  const { session, snapshot, state, turn, phase, notes, arranges, you, leads } = board
  const viewport = useRef<HTMLDivElement>(null)
  const world = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const strip = useRef<HTMLDivElement>(null)
  const [camera] = useState(() => new Camera())
  const [frame, setFrame] = useState<Rect>()

  const strokes = useMemo(
    () => snapshot.board.strokes.filter((one) => one.turn === turn.id),
    [snapshot.board.strokes, turn.id],
  )
  const [held, setHeld] = useHeld(notes, strokes)
  const lit = litNote(board)

  const { isMany, near, watch } = useNear(camera, notes.length)
  const cards = useMemo(() => {
    if (!isMany) return notes
    const kept = new Set([current, editing, lit, ...(held?.notes.keys() ?? [])])
    return notes.filter(({ id }) => near.has(id) || kept.has(id))
  }, [isMany, notes, near, current, editing, lit, held])
  const drawn = useMemo(() => cards.map(({ id }) => id), [cards])
  const { layout, rects, order, isSure } = useBoardLayout({
    board,
    world,
    drawn,
    pace: isMany ? 'calm' : 'at-once',
    held,
  })
  useLayoutEffect(() => watch.lie(rects), [watch, rects])

  const boxes = useMemo(
    () => ({
      notes: rects,
      strokes: new Map(strokes.map((stroke) => [stroke.id as string, strokeBox(stroke)])),
    }),
    [rects, strokes],
  )
  const { selection, select, ...chosen } = useSelection({
    board,
    boxes,
    strokes,
    rings: layout.rings,
  })

  const typeScale = useTypeScale(board.session.meeting)
  const { room, showAll, showNote, glideTo, showRect, zoomBy } = useCanvasLook({
    camera,
    viewport,
    world,
    layout,
    rects,
    isSure,
    isWhole: snapshot.connection.type !== 'connecting',
    turn: turn.id,
    phase: phase?.id,
    covered,
    coming: comingWidth(layout.rings),
    closeness: board.leads ? typeScale : 1,
  })
  usePinnedSheet({ camera, sheet, strip })
  const gathered = useGathered({ board, camera, room })
  useGlideTo(lit, glideTo)
  useGlideTo(useNewestOwn(board), glideTo)

  const walkTo = (note: NoteId) => {
    showNote(note)
    // On a large board its card is made only now.
    flushSync(() => onCurrent(note))
    world.current
      ?.querySelector<HTMLElement>(`[data-note="${CSS.escape(note)}"]`)
      ?.focus({ preventScroll: true })
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

  const tapped = ({ thing, adds }: Tap) => {
    if (adds && arranges && mode.type === 'look') {
      if (!thing) return
      select(toggled(selection, thing))
      if (thing.type === 'note') walkTo(thing.id)
      return
    }
    select(thing?.type === 'stroke' ? toggled(NOTHING, thing) : NOTHING)
    if (thing?.type !== 'note') {
      if (!thing) viewport.current?.focus({ preventScroll: true })
      return
    }
    if (mode.type === 'link') return link(thing.id)
    walkTo(thing.id)
    const said = notes.find(({ id }) => id === thing.id)
    if (said && editing !== said.id && toolsOf(said, board).includes('edit')) {
      onTool('edit', said.id)
    }
  }

  const { spaceHeld, ...keys } = useCanvasKeys({
    board,
    viewport,
    mode,
    onMode,
    current,
    order,
    rects,
    selection,
    onSelection: select,
    onSelectAll: chosen.selectAll,
    onAlign: chosen.align,
    onRemoveAll: () => chosen.askRemoval('ask'),
    onWalk: walkTo,
    onMoved: showRect,
    onLink: link,
    onAll: showAll,
  })
  const { gestures, ...hand } = useCanvasHand({
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
    onSelection: select,
    onTap: tapped,
    onHeld: setHeld,
    onFrame: setFrame,
  })

  const others = snapshot.presence.filter(({ member }) => member !== you)
  const boardLinks = useMemo(
    () => [
      ...snapshot.board.links.filter((one) => one.turn === turn.id),
      ...replyLinks(board.notes),
    ],
    [snapshot.board.links, turn.id, board.notes],
  )
  const count = countOf(selection)
  const chosenArea = around(boxesOf(selection, boxes))
  const also = useMemo(
    () => [
      { x: SHEET.left, y: SHEET.top, width: SHEET.width, height: 280 },
      ...boxes.strokes.values(),
    ],
    [boxes.strokes],
  )

  return (
    // biome-ignore lint/a11y/useSemanticElements: a region of the page with keys of its own
    <div
      ref={viewport}
      className="canvas"
      role="region"
      aria-label={texts.board}
      data-mode={mode.type}
      data-held={held?.isDropped === false}
      data-lit={lit !== undefined}
      tabIndex={current === undefined ? 0 : -1}
      {...hand}
      {...keys}
      onScroll={(event) => event.currentTarget.scrollTo(0, 0)}
    >
      <Later after="drawn">
        <CanvasGestures {...gestures} />
      </Later>
      <div ref={strip} className="sheet-strip" />
      <div ref={sheet} className="placed problem-place">
        <ProblemSheet board={board} />
      </div>
      <div ref={world} className="world">
        <RingLayer rings={layout.rings} drawn={useNewPhase(turn.id, phase?.id)} />
        {isMany && <NoteShapes notes={notes} rects={rects} />}
        <NoteLayer
          board={board}
          notes={cards}
          rects={rects}
          current={current}
          editing={editing}
          linkFrom={mode.type === 'link' ? (mode.from ?? undefined) : undefined}
          isLean={isMany}
          held={held}
          chosen={selection.notes}
          onFocus={onCurrent}
          onTool={onTool}
          onDone={onDone}
        />
        <NextNotes board={board} rings={layout.rings} rects={rects} pile={pile} />
        {/* Beneath the notes to the eye, and after them in the order they are read. */}
        <Later after="drawn">
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
            choice={
              arranges && mode.type === 'look'
                ? {
                    isChosen: (stroke) => selection.strokes.has(stroke),
                    labelOf: ({ by }) => arrangeTexts.drawnBy(board.nameOf(by)),
                    held,
                  }
                : undefined
            }
          />
        </Later>
        {frame && (
          <div
            className="choice-frame"
            style={{
              width: frame.width,
              height: frame.height,
              transform: `translate(${frame.x}px, ${frame.y}px)`,
            }}
          />
        )}
        <Pointers others={others} />
      </div>
      <ComingRings rings={layout.rings} state={state} turn={turn} />
      <Suspense>
        {mode.type === 'draw' && <InkSheet camera={camera} onDrawn={session.acts.addStroke} />}
      </Suspense>
      <Suspense>
        {chosenArea && count > 0 && frame === undefined && mode.type === 'look' && (
          <SelectionBar
            camera={camera}
            around={chosenArea}
            rects={rects}
            count={count}
            aligns={selection.notes.size > 1}
            removable={chosen.removable}
            asksRemoval={chosen.asksRemoval}
            onAlign={chosen.align}
            onAskRemoval={chosen.askRemoval}
            onRemove={() => {
              chosen.removeAll()
              viewport.current?.focus({ preventScroll: true })
            }}
            onClear={() => {
              select(NOTHING)
              viewport.current?.focus({ preventScroll: true })
            }}
            covered={covered}
          />
        )}
      </Suspense>
      <p className="sr" role="status">
        {count > 0 ? arrangeTexts.chosen(count) : ''}
      </p>
      {gathered.isBrought && (
        <GatheredLine
          name={board.nameOf(state.lead)}
          onBack={gathered.goBack}
          onStay={gathered.stay}
        />
      )}
      <MoreBelow camera={camera} room={room} rects={rects} onShow={glideTo} />
      <Later after="drawn">
        <SmallMap
          camera={camera}
          room={room}
          notes={notes}
          rects={rects}
          rings={layout.rings}
          also={also}
          onAll={showAll}
        />
      </Later>
      <ZoomButtons camera={camera} onZoom={zoomBy} onAll={showAll} />
    </div>
  )
}
