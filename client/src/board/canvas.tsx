import type { NoteId } from '@kring/shared/lib/id'
import { STAMP_OF } from '@kring/shared/note/kind'
import { type ReactNode, useRef, useState } from 'react'
import { useTexts } from '../language/use-texts.ts'
import { type BoardMode, LOOK } from './board-mode.ts'
import { BOARD_TEXTS } from './board-texts.ts'
import { Camera } from './camera.ts'
import './canvas.css'
import { Ghost } from './ghost.tsx'
import { InkSheet } from './ink-sheet.tsx'
import { MarkLayer } from './mark-layer.tsx'
import { NoteItem, type NoteTool } from './note-item.tsx'
import { editorOf, lifeOf, staysOf, toolsOf } from './note-of.ts'
import { Pointers } from './pointers.tsx'
import { ProblemSheet } from './problem-sheet.tsx'
import { NOTE_WIDTH, nextPlace, type Rect } from './ring-geometry.ts'
import { ComingRings, comingWidth, RingLayer } from './ring-layer.tsx'
import { type Held, useBoardLayout, widthOf } from './use-board-layout.ts'
import { useCanvasHand } from './use-canvas-hand.ts'
import { useCanvasKeys } from './use-canvas-keys.ts'
import { useCanvasLook } from './use-canvas-look.ts'
import { usePinnedSheet } from './use-pinned-sheet.ts'
import type { TurnBoard } from './use-turn-board.ts'
import { ZoomButtons } from './zoom-buttons.tsx'

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
  const sheet = useRef<HTMLDivElement>(null)
  const strip = useRef<HTMLDivElement>(null)
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

  const coming = comingWidth(layout.rings)
  const { showAll, showNote, showRect, zoomBy } = useCanvasLook({
    camera,
    viewport,
    world,
    layout,
    rects,
    isSure,
    turn: turn.id,
    phase: phase?.id,
    covered,
    coming,
  })
  usePinnedSheet({ camera, viewport, sheet, strip })

  const walkTo = (note: NoteId) => {
    showNote(note)
    onCurrent(note)
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

  const { spaceHeld, ...keys } = useCanvasKeys({
    board,
    viewport,
    mode,
    onMode,
    current,
    order,
    rects,
    onWalk: walkTo,
    onMoved: showRect,
    onLink: link,
    onAll: showAll,
  })
  const hand = useCanvasHand({
    board,
    camera,
    viewport,
    mode,
    rects,
    editing,
    covered,
    spaceHeld,
    onTap: tapped,
    onHeld: setHeld,
  })

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
      {...hand}
      {...keys}
      onScroll={(event) => event.currentTarget.scrollTo(0, 0)}
    >
      <div ref={world} className="world">
        <RingLayer rings={layout.rings} drawn={useNewPhase(turn.id, phase?.id)} />
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
        <div ref={strip} className="sheet-strip" />
        <div ref={sheet} className="placed problem-place">
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
      <ComingRings rings={layout.rings} board={board} />
      {mode.type === 'draw' && <InkSheet camera={camera} onDrawn={session.acts.addStroke} />}
      <ZoomButtons camera={camera} onZoom={zoomBy} onAll={showAll} />
    </div>
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
