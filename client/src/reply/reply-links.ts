import type { Link } from '@kring/shared/board/board-doc'
import type { PlacedNote } from '@kring/shared/board/read-board'

const REPLY = 'reply:'

/** What answers a note is joined to it on the board, and nobody can take that away. */
export function replyLinks(notes: readonly PlacedNote[]): readonly Link[] {
  const lies = new Set(notes.map(({ id }) => id))
  return notes.flatMap(({ id, by, turn, re }) =>
    re !== undefined && lies.has(re) ? [{ id: `${REPLY}${id}`, by, turn, from: id, to: re }] : [],
  )
}

export function isReplyLink({ id }: Link): boolean {
  return id.startsWith(REPLY)
}
