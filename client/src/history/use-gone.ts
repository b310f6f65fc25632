import { useState } from 'react'
import { useSnapshot } from '../sync/use-meeting.tsx'

/** Things on a board, each with the id it goes by. */
interface Things {
  readonly notes: readonly { readonly id: string }[]
  readonly strokes: readonly { readonly id: string }[]
}

export interface SeenIds {
  readonly board: Things
  readonly seen: ReadonlySet<string>
  /** Seen before, and not on the board any more. */
  readonly gone: ReadonlySet<string>
}

/** What has gone from the board since one began to look. What comes back is not gone. */
export function seenAlso(board: Things, before: ReadonlySet<string> = new Set()): SeenIds {
  const here = new Set<string>([...board.notes, ...board.strokes].map(({ id }) => id))
  return {
    board,
    seen: new Set([...before, ...here]),
    gone: new Set([...before].filter((id) => !here.has(id))),
  }
}

/**
 * The notes and lines that were taken away while one looks back. Their words are not shown from
 * then on, whatever was fetched before.
 */
export function useGone(): ReadonlySet<string> {
  const board = useSnapshot((snapshot) => snapshot.board)
  const [known, setKnown] = useState(() => seenAlso(board))
  if (known.board === board) return known.gone
  const next = seenAlso(board, known.seen)
  setKnown(next)
  return next.gone
}
