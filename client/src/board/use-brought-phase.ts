import { useEffect, useRef, useState } from 'react'
import { litNote } from './note-of.ts'
import { phaseInRect } from './phase-in-rect.ts'
import { phasesOnBoard } from './use-board-layout.ts'
import { useNewGathering } from './use-gathered.ts'
import type { TurnBoard } from './use-turn-board.ts'

export interface BroughtPhase {
  /** Whether another has just brought the reader where they look. */
  readonly isBrought: boolean
  /** The reader has seen it. */
  readonly seen: () => void
}

/**
 * Where the columns of the phases are brought to: to the note in the spotlight, or to the part of
 * the board that all were called to, whichever came last.
 */
export function useBroughtPhase(
  board: TurnBoard,
  onBrought: (phase: string, note: string | undefined) => void,
): BroughtPhase {
  const lit = litNote(board)
  const gathering = useNewGathering(board)
  const [brought, setBrought] = useState<number>()
  const latest = useRef({ board, onBrought })
  useEffect(() => {
    latest.current = { board, onBrought }
  })
  useEffect(() => {
    if (lit === undefined) return
    const phase = latest.current.board.phaseOf.get(lit)
    if (phase !== undefined) latest.current.onBrought(phase, lit)
  }, [lit])
  const at = gathering?.at
  // biome-ignore lint/correctness/useExhaustiveDependencies: each call is known by its moment
  useEffect(() => {
    if (!gathering) return setBrought(undefined)
    const phase = phaseInRect(gathering, phasesOnBoard(latest.current.board))
    if (phase === undefined) return
    setBrought(gathering.at)
    latest.current.onBrought(phase, undefined)
  }, [at])
  return {
    isBrought: brought === at && at !== undefined && !board.leads,
    seen: () => setBrought(undefined),
  }
}
