import { type RefObject, useEffect, useRef } from 'react'

export interface HintKeys {
  /** What one press would do about the hint. */
  readonly takeUp: (() => void) | undefined
  readonly putAway: () => void
}

/** While a hint shows: Alt with Enter takes up what it offers, Esc puts it away. */
export function useHintKeys(field: RefObject<HTMLElement | null>, keys: HintKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const element = field.current
    function onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || event.repeat) return
      const { takeUp, putAway } = latest.current
      const act =
        event.key === 'Escape'
          ? putAway
          : event.key === 'Enter' && event.altKey
            ? takeUp
            : undefined
      if (!act) return
      event.preventDefault()
      // The line itself adds at Enter.
      event.stopPropagation()
      act()
    }
    // Before the editor of a note, which is done at Esc.
    element?.addEventListener('keydown', onKeyDown, true)
    return () => element?.removeEventListener('keydown', onKeyDown, true)
  }, [field])
}
