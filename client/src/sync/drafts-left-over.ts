import type { PlacedNote } from '@kring/shared/board/read-board'
import type { NoteId } from '@kring/shared/lib/id'

export interface LeftOver {
  readonly note: PlacedNote
  /** `differ`: it was written on after its copy was laid on the board, so its words stay. */
  readonly words: 'same' | 'differ'
}

/**
 * Face-down notes whose copy lies on the board, on disk there: laid by its author, or by the reveal.
 * They are one note, and its face-down half may go.
 */
export function draftsLeftOver({
  board,
  unstored,
  drafts,
  turnedOver,
}: {
  readonly board: readonly PlacedNote[]
  readonly unstored: ReadonlySet<NoteId>
  readonly drafts: readonly PlacedNote[]
  /** The words of what was turned over here: its copy may have been written on since. */
  readonly turnedOver: ReadonlyMap<NoteId, string>
}): readonly LeftOver[] {
  if (drafts.length === 0) return []
  const lies = new Map(board.map((note) => [note.id, note]))
  return drafts.flatMap((note) => {
    const copy = lies.get(note.id)
    if (!copy || unstored.has(note.id)) return []
    const same = copy.text === note.text || turnedOver.get(note.id) === note.text
    return [{ note, words: same ? ('same' as const) : ('differ' as const) }]
  })
}
