import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** So near the end counts as being there. */
const NEAR = 48

export interface NewestInSight {
  /** How many came that the reader has not had in sight. */
  readonly below: number
  readonly showEnd: () => void
}

/**
 * A reader at the end of a column stays there when notes come; one who reads further up stays
 * where they are, and is told how many came.
 */
export function useNewestInSight(
  box: RefObject<HTMLElement | null>,
  column: string,
  notes: readonly string[],
): NewestInSight {
  const [unseen, setUnseen] = useState<readonly string[]>([])
  const known = useRef<{ column: string; notes: readonly string[] }>(undefined)
  const wasAtEnd = useRef(true)
  const key = notes.join(' ')

  const showEnd = () => box.current?.scrollTo({ top: box.current.scrollHeight })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the notes
  useLayoutEffect(() => {
    const before = known.current
    known.current = { column, notes }
    const element = box.current
    if (!element) return
    if (before?.column !== column) {
      setUnseen([])
      element.scrollTo({ top: element.scrollHeight })
      wasAtEnd.current = true
      return
    }
    const came = notes.filter((id) => !before.notes.includes(id))
    if (came.length === 0) return
    if (wasAtEnd.current) element.scrollTo({ top: element.scrollHeight })
    else setUnseen((now) => [...now, ...hidden(element, came)])
  }, [box, column, key])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another column is another element
  useEffect(() => {
    const element = box.current
    if (!element) return
    function onScroll() {
      const { scrollTop, clientHeight, scrollHeight } = element as HTMLElement
      wasAtEnd.current = scrollTop + clientHeight >= scrollHeight - NEAR
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

/** Those whose end lies below what is seen. */
function hidden(box: HTMLElement, ids: readonly string[]): readonly string[] {
  const end = box.getBoundingClientRect().bottom
  return ids.filter((id) => {
    const note = box.querySelector(`[data-said="${CSS.escape(id)}"]`)
    return note !== null && note.getBoundingClientRect().bottom > end + 8
  })
}
