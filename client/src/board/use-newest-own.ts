import type { PlacedNote } from '@kring/shared/board/read-board'
import type { MemberId, NoteId } from '@kring/shared/lib/id'
import { useEffect, useMemo, useRef, useState } from 'react'

/** The last note that who looks has added here: they see where it hangs. */
export function useNewestOwn(notes: readonly PlacedNote[], you: MemberId): NoteId | undefined {
  const own = useMemo(
    () => notes.filter(({ by, scribe }) => by === you || scribe === you).map(({ id }) => id),
    [notes, you],
  )
  const known = useRef<ReadonlySet<NoteId>>(undefined)
  const [shown, setShown] = useState<NoteId>()
  useEffect(() => {
    const newest = own.findLast((id) => known.current?.has(id) === false)
    known.current = new Set(own)
    if (newest !== undefined) setShown(newest)
  }, [own])
  return shown
}
