import type { Place } from '@kring/shared/board/board-doc'
import type { NoteId } from '@kring/shared/lib/id'
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react'
import {
  type BoardLayout,
  estimateSize,
  FACT_WIDTH,
  type Lain,
  layBoard,
  NOTE_WIDTH,
  type PhaseOnBoard,
  type Rect,
} from './ring-geometry.ts'
import { useSizes } from './use-sizes.ts'
import type { TurnBoard } from './use-turn-board.ts'

/** A note in the hand, where it is just now. */
export interface Held {
  readonly note: NoteId
  readonly place: Place
}

export interface LaidBoard {
  readonly layout: BoardLayout
  /** Where each note lies and how large it is. */
  readonly rects: ReadonlyMap<string, Rect>
  /** In the order they are read: by phase, then as they were said. */
  readonly order: readonly NoteId[]
  /** Whether every note has been measured. */
  readonly isSure: boolean
}

export function widthOf(kind: string): number {
  return kind === 'answer' ? FACT_WIDTH : NOTE_WIDTH
}

/** The rings of a turn and a place for each of its notes; what was laid once stays. */
export function useBoardLayout(
  board: TurnBoard,
  world: RefObject<HTMLElement | null>,
  held: Held | undefined,
): LaidBoard {
  const { turn, open, notes, phaseOf } = board
  const ids = useMemo(() => notes.map(({ id }) => id), [notes])
  const { sizes, isSure } = useSizes(world, ids)
  const lain = useRef<Lain>(new Map())
  const phases = useMemo(
    () =>
      turn.phases.map(
        ({ id }, place): PhaseOnBoard => ({
          id,
          stand: open === undefined || place < open ? 'done' : place === open ? 'open' : 'coming',
          notes: notes
            .filter((note) => phaseOf.get(note.id) === id)
            .map(({ id: note, kind, text, place: put }) => ({
              id: note,
              place: put,
              size: sizes.get(note) ?? estimateSize(text, widthOf(kind)),
            })),
        }),
      ),
    [turn.phases, open, notes, phaseOf, sizes],
  )
  const layout = useMemo(() => layBoard(phases, { lain: lain.current }), [phases])
  useLayoutEffect(() => {
    // What was laid by estimate, or in a stand-in typeface, may still be laid better.
    if (isSure) lain.current = layout.lain
  }, [layout, isSure])

  const rects = useMemo(() => {
    const found = new Map<string, Rect>()
    for (const { notes: these } of phases) {
      for (const { id, size } of these) {
        const place = held?.note === id ? held.place : layout.places.get(id)
        if (place) found.set(id, { ...place, ...size })
      }
    }
    return found
  }, [phases, layout, held])
  const order = useMemo(
    () => phases.flatMap((one) => one.notes.map(({ id }) => id as NoteId)),
    [phases],
  )
  return { layout, rects, order, isSure }
}
