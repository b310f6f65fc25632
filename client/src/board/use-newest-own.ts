import type { PlacedNote } from '@kring/shared/board/read-board'
import type { NoteId } from '@kring/shared/lib/id'
import { useState } from 'react'
import type { TurnBoard } from './use-turn-board.ts'

/**
 * The last note that who looks has added since they look: they see where it hangs. What comes with
 * the board as it is opened was there before.
 */
export function useNewestOwn({ notes, you, session }: TurnBoard): NoteId | undefined {
  const [since] = useState(() => session.now())
  const own = ({ by, scribe }: PlacedNote) => by === you || scribe === you
  return notes.findLast((note) => note.at >= since && own(note))?.id
}
