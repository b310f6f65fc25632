import type { Stroke } from '@kring/shared/board/board-doc'
import { useState } from 'react'
import { type Alignment, aligned } from './align.ts'
import { toolsOf } from './note-of.ts'
import type { Ring } from './ring-geometry.ts'
import { type Boxes, everything, NOTHING, type Selection, stillThere } from './selection.ts'
import type { TurnBoard } from './use-turn-board.ts'

export interface SelectionOptions {
  readonly board: TurnBoard
  readonly boxes: Boxes
  readonly strokes: readonly Stroke[]
  readonly rings: readonly Ring[]
}

/** What is chosen on the canvas, and what can be done with all of it at once. */
export interface Chosen {
  readonly selection: Selection
  readonly select: (next: Selection) => void
  readonly selectAll: () => void
  readonly align: (how: Alignment) => void
  /** How many of them who looks may take away. */
  readonly removable: number
  readonly asksRemoval: boolean
  readonly askRemoval: (ask: 'ask' | 'not') => void
  readonly removeAll: () => void
}

export function useSelection({ board, boxes, strokes, rings }: SelectionOptions): Chosen {
  const { session, notes, arranges, you, leads } = board
  const [chosen, setChosen] = useState<Selection>(NOTHING)
  const [asksRemoval, setAsksRemoval] = useState(false)
  const selection = stillThere(arranges ? chosen : NOTHING, boxes)
  const removables = {
    notes: notes.flatMap((note) =>
      selection.notes.has(note.id) && toolsOf(note, board).includes('remove') ? [note.id] : [],
    ),
    strokes: strokes.flatMap(({ id, by }) =>
      selection.strokes.has(id) && (by === you || leads) ? [id] : [],
    ),
  }
  const removable = removables.notes.length + removables.strokes.length

  function select(next: Selection): void {
    setAsksRemoval(false)
    setChosen(next)
  }

  function align(how: Alignment): void {
    const lying = new Map(
      [...selection.notes].flatMap((id) => {
        const rect = boxes.notes.get(id)
        return rect ? [[id, rect] as const] : []
      }),
    )
    const radii = rings.flatMap((ring) => (ring.stand === 'coming' ? [] : ring.radii))
    session.acts.arrange({ notes: aligned(how, lying, radii), strokes: new Map() })
  }

  return {
    selection,
    select,
    selectAll: () => select(everything(boxes)),
    align,
    removable,
    asksRemoval,
    askRemoval: (ask) => setAsksRemoval(ask === 'ask' && removable > 0),
    removeAll: () => {
      session.acts.removeAll(removables)
      select(NOTHING)
    },
  }
}
