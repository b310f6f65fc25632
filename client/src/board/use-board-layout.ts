import type { Place, Stroke } from '@kring/shared/board/board-doc'
import type { PlacedNote } from '@kring/shared/board/read-board'
import type { NoteId } from '@kring/shared/lib/id'
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react'
import { estimateSize } from './note-size.ts'
import type { Rect, Size } from './rect.ts'
import {
  type BoardLayout,
  FACT_WIDTH,
  type Lain,
  layBoard,
  NOTE_WIDTH,
  type PhaseOnBoard,
} from './ring-geometry.ts'
import { useSizes } from './use-sizes.ts'
import type { TurnBoard } from './use-turn-board.ts'

/**
 * What is in the hand: where each note is just now, and how far the lines are from where they lay.
 * Once it is dropped it lies there until the board itself has it there.
 */
export interface Held {
  readonly notes: ReadonlyMap<NoteId, Place>
  readonly strokes: ReadonlyMap<string, Stroke>
  readonly by: Place
  readonly isDropped: boolean
}

export interface LaidBoard {
  readonly layout: BoardLayout
  /** Where each note lies and how large it is. A note that does not move keeps the same object. */
  readonly rects: ReadonlyMap<string, Rect>
  /** In the order they are read: by phase, then as they were said. */
  readonly order: readonly NoteId[]
  /** Whether every note that is drawn has been measured. */
  readonly isSure: boolean
}

export function widthOf(kind: string): number {
  return kind === 'answer' ? FACT_WIDTH : NOTE_WIDTH
}

export interface BoardLayoutOptions {
  readonly board: TurnBoard
  readonly world: RefObject<HTMLElement | null>
  /** The notes that are drawn, and can be measured. */
  readonly drawn: readonly string[]
  /** Whether they are measured before they are seen, or when there is time. */
  readonly pace: 'at-once' | 'calm'
  readonly held: Held | undefined
}

/** The phases of a turn with their notes; one that was not measured is about as large as estimated. */
export function phasesOnBoard(
  { turn, open, notes, phaseOf }: Pick<TurnBoard, 'turn' | 'open' | 'notes' | 'phaseOf'>,
  sizes: ReadonlyMap<string, Size> = new Map(),
): readonly PhaseOnBoard[] {
  const of = new Map<string, PhaseOnBoard['notes'][number][]>()
  for (const note of notes) {
    const phase = phaseOf.get(note.id)
    if (phase === undefined) continue
    const size = sizes.get(note.id) ?? estimateOf(note)
    const hung = { id: note.id, place: note.place, size }
    const others = of.get(phase)
    if (others) others.push(hung)
    else of.set(phase, [hung])
  }
  return turn.phases.map(
    ({ id }, place): PhaseOnBoard => ({
      id,
      stand: open === undefined || place < open ? 'done' : place === open ? 'open' : 'coming',
      notes: of.get(id) ?? [],
    }),
  )
}

/** The rings of a turn and a place for each of its notes; what was laid once stays. */
export function useBoardLayout({ board, world, drawn, pace, held }: BoardLayoutOptions): LaidBoard {
  const { turn, open, notes, phaseOf } = board
  const { sizes, isSure } = useSizes(world, drawn, pace)
  const phases = useMemo(
    () => phasesOnBoard({ turn, open, notes, phaseOf }, sizes),
    [turn, open, notes, phaseOf, sizes],
  )

  const lain = useRef<Lain>(new Map())
  const laid = useRef<{ readonly phases: readonly PhaseOnBoard[]; readonly layout: BoardLayout }>(
    undefined,
  )
  const layout = useMemo(() => {
    const before = laid.current
    // Once all have a place, only who is there and which phase is open decides where they hang.
    if (before && lain.current.size > 0 && areAlike(before.phases, phases)) return before.layout
    return layBoard(phases, { lain: lain.current })
  }, [phases])
  useLayoutEffect(() => {
    // What was laid by estimate, or in a stand-in typeface, may still be laid better.
    if (!isSure) return
    lain.current = layout.lain
    laid.current = { phases, layout }
  }, [layout, phases, isSure])

  const lying = useRef<ReadonlyMap<string, Rect>>(new Map())
  const still = useMemo(() => {
    const found = new Map<string, Rect>()
    for (const { notes: these } of phases) {
      for (const { id, size, place: put } of these) {
        const place = put ?? layout.lain.get(id)
        if (!place) continue
        const was = lying.current.get(id)
        const same =
          was?.x === place.x &&
          was.y === place.y &&
          was.width === size.width &&
          was.height === size.height
        found.set(id, same ? was : { x: place.x, y: place.y, ...size })
      }
    }
    return found
  }, [phases, layout])
  useLayoutEffect(() => {
    lying.current = still
  }, [still])
  const rects = useMemo(() => (held ? heldBy(held, still) : still), [still, held])

  const order = useMemo(
    () => phases.flatMap((one) => one.notes.map(({ id }) => id as NoteId)),
    [phases],
  )
  return { layout, rects, order, isSure }
}

function heldBy({ notes }: Held, still: ReadonlyMap<string, Rect>): ReadonlyMap<string, Rect> {
  const rects = new Map(still)
  for (const [id, place] of notes) {
    const rect = still.get(id)
    if (rect) rects.set(id, { ...rect, ...place })
  }
  return rects
}

const ESTIMATES = new WeakMap<PlacedNote, Size>()

function estimateOf(note: PlacedNote): Size {
  const known = ESTIMATES.get(note)
  if (known) return known
  const size = estimateSize(note.text, widthOf(note.kind))
  ESTIMATES.set(note, size)
  return size
}

/** Whether the same notes stand in the same phases, whatever their size and wherever they were put. */
function areAlike(before: readonly PhaseOnBoard[], now: readonly PhaseOnBoard[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ id, stand, notes }, place) => {
      const was = before[place]
      return (
        was?.id === id &&
        was.stand === stand &&
        was.notes.length === notes.length &&
        notes.every((note, at) => was.notes[at]?.id === note.id)
      )
    })
  )
}
