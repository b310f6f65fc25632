import type { Stroke } from '@kring/shared/board/board-doc'
import type { PlacedNote } from '@kring/shared/board/read-board'
import { useEffect, useState } from 'react'
import type { Held } from './use-board-layout.ts'

/** After so long what was dropped lies where the board has it, whatever became of the move. */
const LET_GO_MS = 400

/** What is in the hand; let go once the board has it where it was dropped. */
export function useHeld(
  notes: readonly PlacedNote[],
  strokes: readonly Stroke[],
): readonly [Held | undefined, (held: Held | undefined) => void] {
  const [held, setHeld] = useState<Held>()
  const hasLanded = held?.isDropped === true && isThere(held, notes, strokes)
  useEffect(() => {
    if (!held?.isDropped) return
    if (hasLanded) return setHeld(undefined)
    const timer = setTimeout(() => setHeld(undefined), LET_GO_MS)
    return () => clearTimeout(timer)
  }, [held, hasLanded])
  return [hasLanded ? undefined : held, setHeld]
}

function isThere(held: Held, notes: readonly PlacedNote[], strokes: readonly Stroke[]): boolean {
  const lies = new Map(notes.map(({ id, place }) => [id, place]))
  for (const [id, to] of held.notes) {
    const place = lies.get(id)
    if (place && (place.x !== to.x || place.y !== to.y)) return false
    if (!place && lies.has(id)) return false
  }
  // A line that was moved is read anew; what is still the same object has not been.
  return strokes.every((stroke) => held.strokes.get(stroke.id) !== stroke)
}
