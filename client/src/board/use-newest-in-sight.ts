import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Of a note that begins so little above the edge no line is read yet. */
const NEAR = 48

export interface NewestInSight {
  /** How many came that the reader has not had in sight. */
  readonly below: number
  readonly showEnd: () => void
}

/**
 * A reader who has the newest note in sight has the next one in sight too, from its first word on;
 * one who reads further up, or has a hand on the column, stays where they are and is told how many
 * came.
 */
export function useNewestInSight(
  box: RefObject<HTMLElement | null>,
  column: string,
  notes: readonly string[],
): NewestInSight {
  const [unseen, setUnseen] = useState<readonly string[]>([])
  const known = useRef<{ column: string; notes: readonly string[] }>(undefined)
  const wasAtEnd = useRef(true)
  const latest = useRef(notes.at(-1))
  const key = notes.join(' ')

  const showEnd = () => {
    if (box.current) showStart(box.current, notes.at(-1))
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the notes
  useLayoutEffect(() => {
    const before = known.current
    known.current = { column, notes }
    latest.current = notes.at(-1)
    const element = box.current
    if (!element) return
    if (before?.column !== column) {
      setUnseen([])
      showStart(element, notes.at(-1))
      beginWithNote(element, notes)
      wasAtEnd.current = true
      return
    }
    const came = notes.filter((id) => !before.notes.includes(id))
    if (came.length === 0) return
    if (wasAtEnd.current && !hasHandOn(element)) showStart(element, came.at(-1))
    else setUnseen((now) => [...now, ...hidden(element, came)])
  }, [box, column, key])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another column is another element
  useEffect(() => {
    const element = box.current
    if (!element) return
    function onScroll() {
      wasAtEnd.current = isInSight(element as HTMLElement, latest.current)
      setUnseen((now) => {
        const left = hidden(element as HTMLElement, now)
        return left.length === now.length ? now : left
      })
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => element.removeEventListener('scroll', onScroll)
  }, [box, column])

  return { below: unseen.filter((id) => notes.includes(id)).length, showEnd }
}

function noteIn(box: HTMLElement, id: string | undefined): Element | null {
  return id === undefined ? null : box.querySelector(`[data-said="${CSS.escape(id)}"]`)
}

/** Scrolls down as little as shows a note; of one that is taller than the box, its beginning. */
function showStart(box: HTMLElement, id: string | undefined): void {
  const note = noteIn(box, id)?.getBoundingClientRect()
  if (!note) return
  const seen = box.getBoundingClientRect()
  const by = Math.min(note.bottom - seen.bottom, note.top - seen.top)
  if (by > 0) box.scrollTop += by
}

/** Back to where a note begins, so that none is cut above, unless the newest would leave the sight. */
function beginWithNote(box: HTMLElement, ids: readonly string[]): void {
  const { top } = box.getBoundingClientRect()
  const above = ids.map((id) => (noteIn(box, id)?.getBoundingClientRect().top ?? top) - top)
  const back = Math.max(...above.filter((by) => by <= 0))
  if (!Number.isFinite(back)) return
  box.scrollTop += back
  if (!isInSight(box, ids.at(-1))) box.scrollTop -= back
}

function isInSight(box: HTMLElement, id: string | undefined): boolean {
  const note = noteIn(box, id)?.getBoundingClientRect()
  return note === undefined || note.top <= box.getBoundingClientRect().bottom - NEAR
}

function hasHandOn(box: HTMLElement): boolean {
  return box.querySelector(':active, [contenteditable="true"]:focus') !== null
}

/** Those whose end lies below what is seen. */
function hidden(box: HTMLElement, ids: readonly string[]): readonly string[] {
  const end = box.getBoundingClientRect().bottom
  return ids.filter((id) => {
    const note = noteIn(box, id)
    return note !== null && note.getBoundingClientRect().bottom > end + 8
  })
}
