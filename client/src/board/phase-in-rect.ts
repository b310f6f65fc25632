import { type Rect, touches } from './rect.ts'
import { layBoard, type PhaseOnBoard } from './ring-geometry.ts'

/**
 * The phase of which most is seen in a part of the board, for a screen that shows phases and no
 * board; the open one where no note lies in it.
 */
export function phaseInRect(part: Rect, phases: readonly PhaseOnBoard[]): string | undefined {
  const { places } = layBoard(phases)
  let found: { readonly id: string; readonly count: number } | undefined
  for (const { id, notes } of phases) {
    const count = notes.filter((note) => {
      const place = note.place ?? places.get(note.id)
      return place !== undefined && touches({ ...place, ...note.size }, part)
    }).length
    // Of two alike the later one: it is what the circle works on.
    if (count > 0 && count >= (found?.count ?? 0)) found = { id, count }
  }
  return found?.id ?? phases.find(({ stand }) => stand === 'open')?.id
}
