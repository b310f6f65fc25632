import { type RefObject, useEffect, useRef } from 'react'

export interface HintKeys {
  /** What one press would do about the hint. */
  readonly takeUp: (() => void) | undefined
  /** None where Esc is what ends the writing: a hint that has just come must not take it. */
  readonly putAway: (() => void) | undefined
}

/** While a hint shows: Alt with Enter takes up what it offers, Esc puts it away where it is for that. */
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
    // Before the editor of a note, for which Enter begins a line.
    element?.addEventListener('keydown', onKeyDown, true)
    return () => element?.removeEventListener('keydown', onKeyDown, true)
  }, [field])
}
