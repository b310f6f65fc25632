import type { NoteId } from '@kring/shared/lib/id'
import { useEffect, useRef } from 'react'

/** Brings a note into sight once: when it is shown to all or was just added, not again and again. */
export function useGlideTo(lit: NoteId | undefined, glideTo: (note: NoteId) => void): void {
  const show = useRef(glideTo)
  useEffect(() => {
    show.current = glideTo
  })
  useEffect(() => {
    if (lit !== undefined) show.current(lit)
  }, [lit])
}
