import type { PastBoard as Past } from '@kring/shared/api/history-api'
import type { PlacedNote } from '@kring/shared/board/read-board'
import { type AgendaItem, phasesIn } from '@kring/shared/meeting/agenda'
import { type MeetingState, memberOf } from '@kring/shared/meeting/meeting-state'
import { STAMP_OF } from '@kring/shared/note/kind'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { KIND_TEXTS } from '../kind/kind-texts.ts'
import { useTexts } from '../language/use-texts.ts'
import { phasesOfNotes } from '../note/note-phase.ts'
import { Mark } from '../ui/mark.tsx'
import { EmptyNote, NoteCard } from '../ui/note-card.tsx'
import { BOARD_TEXTS } from './board-texts.ts'
import './canvas.css'
import { MarkLayer } from './mark-layer.tsx'
import { NoteWords } from './note-words.tsx'
import './past-board.css'
import './problem-sheet.css'
import { COLUMN_BOTTOM, type Rect, SHEET } from './ring-geometry.ts'
import { RingLayer } from './ring-layer.tsx'
import { useBoardLayout, widthOf } from './use-board-layout.ts'

export interface PastBoardTexts {
  readonly board: string
  readonly problem: string
  readonly objective: string
  readonly agreement: string
  readonly removed: string
  readonly empty: string
}

export interface PastBoardProps {
  past: Past
  item: AgendaItem
  state: MeetingState
  texts: PastBoardTexts
}

/** Below this nobody can read it: then it scrolls. */
const SMALLEST = 0.5
const MARGIN = 32

/** A board as it was: the same rings, the notes where they lay, and nothing to press. */
export function PastBoard({ past, item, state, texts }: PastBoardProps) {
  const boardTexts = useTexts(BOARD_TEXTS)
  const kinds = useTexts(KIND_TEXTS)
  const viewport = useRef<HTMLElement>(null)
  const world = useRef<HTMLDivElement>(null)
  const phases = phasesIn(item)
  const found = phases.findIndex(({ id }) => id === past.phase)
  const open = found === -1 ? undefined : found
  const removed = new Set(past.board.notes.filter((note) => note.removed).map(({ id }) => id))
  const notes = useMemo(
    () =>
      past.board.notes
        .filter(({ turn }) => turn === item.id)
        .map(
          ({ removed: _removed, scribe, place, ...note }): PlacedNote => ({
            ...note,
            ...(scribe === undefined ? {} : { scribe }),
            place,
          }),
        ),
    [past, item.id],
  )
  const phaseOf = useMemo(() => phasesOfNotes(notes, item, { open }), [notes, item, open])
  const turn = useMemo(() => ({ phases }), [phases])
  const { layout, rects } = useBoardLayout({ turn, open, notes, phaseOf }, world, undefined)
  const { width, height } = extentOf([...rects.values()])
  const scale = useScale(viewport, { width, height })
  const nameOf = (member: PlacedNote['by']) => memberOf(state, member)?.name ?? ''
  const sheets = (['problem', 'objective', 'agreement'] as const).filter(
    (sheet) => past.sheets[sheet] !== '',
  )

  return (
    <section
      ref={viewport}
      className="past-board"
      aria-label={texts.board}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keys
      tabIndex={0}
    >
      <div className="past-size" style={{ width: width * scale, height: height * scale }}>
        <div className="canvas">
          <div ref={world} className="world" style={{ transform: `scale(${scale})` }}>
            <RingLayer rings={layout.rings} drawn={undefined} />
            <MarkLayer
              strokes={past.board.strokes.filter((one) => one.turn === item.id)}
              links={past.board.links.filter((one) => one.turn === item.id)}
              rects={rects}
              you={state.lead}
              leads={false}
              arranges={false}
              label={boardTexts.links}
              removeLabel=""
              onRemoveLink={nothing}
            />
            {(sheets.length > 0 || notes.length === 0) && (
              <div className="placed problem-place">
                {sheets.length === 0 && <EmptyNote>{texts.empty}</EmptyNote>}
                {sheets.map((sheet) => (
                  <section key={sheet} className="note problem-sheet" data-kind="problem">
                    <p className="sheet-label">
                      <Mark kind={sheet === 'agreement' ? 'agree' : 'problem'} size={20} />
                      {texts[sheet]}
                    </p>
                    <div className={`sheet-words ${sheet}`}>
                      <NoteWords text={past.sheets[sheet]} />
                    </div>
                  </section>
                ))}
              </div>
            )}
            {notes.map((note) => {
              const place = rects.get(note.id)
              return (
                <div
                  key={note.id}
                  className="placed"
                  data-placed={note.id}
                  style={{
                    width: widthOf(note.kind),
                    transform: place ? `translate(${place.x}px, ${place.y}px)` : undefined,
                  }}
                >
                  {removed.has(note.id) ? (
                    <EmptyNote className="past-removed">{texts.removed}</EmptyNote>
                  ) : (
                    <NoteCard
                      kind={STAMP_OF[note.kind]}
                      kindLabel={kinds[note.kind].name}
                      by={byOf(note, nameOf, boardTexts.writtenDownBy)}
                    >
                      <NoteWords text={note.text} />
                    </NoteCard>
                  )}
                </div>
              )
            })}
          </div>
        </div>
      </div>
    </section>
  )
}

function byOf(
  { by, scribe }: PlacedNote,
  nameOf: (member: PlacedNote['by']) => string,
  writtenDownBy: (author: string, scribe: string) => string,
): string {
  return scribe === undefined ? nameOf(by) : writtenDownBy(nameOf(by), nameOf(scribe))
}

function nothing() {}

/** How much room a board takes, its problem and its first ring at least. */
function extentOf(rects: readonly Rect[]): { readonly width: number; readonly height: number } {
  const right = Math.max(SHEET.left + SHEET.width + 320, ...rects.map((one) => one.x + one.width))
  const bottom = Math.max(COLUMN_BOTTOM, ...rects.map((one) => one.y + one.height))
  return { width: right + MARGIN, height: bottom + MARGIN }
}

/** As large as fits, up to life size. It only gets smaller, so that stops do not jump in size. */
function useScale(
  viewport: { readonly current: HTMLElement | null },
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const [scale, setScale] = useState(1)
  const largest = useRef({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const box = viewport.current
    if (!box) return
    largest.current = {
      width: Math.max(largest.current.width, width),
      height: Math.max(largest.current.height, height),
    }
    function rescale() {
      const { clientWidth, clientHeight } = box ?? document.body
      const { width: w, height: h } = largest.current
      setScale(Math.max(SMALLEST, Math.min(1, clientWidth / w, clientHeight / h)))
    }
    rescale()
    const observer = new ResizeObserver(rescale)
    observer.observe(box)
    return () => observer.disconnect()
  }, [viewport, width, height])
  return scale
}
