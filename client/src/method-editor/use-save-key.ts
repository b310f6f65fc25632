import { useEffect, useRef } from 'react'

/** Ctrl or ⌘ with S saves, from wherever one writes. */
export function useSaveKey(save: () => void): void {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isSave = event.key.toLowerCase() === 's' && event.ctrlKey !== event.metaKey
      if (!isSave || event.altKey || event.shiftKey) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
