import { useEffect, useRef } from 'react'
import { letterKeysOn } from '../keys/letter-keys.ts'

/** Space, where it belongs to nothing else: a button, a link and a field keep their own. */
export function useSpaceKey(act: () => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== ' ' || event.repeat || event.defaultPrevented || !letterKeysOn()) return
      if (event.target instanceof Element && event.target.closest(TAKES_SPACE)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

const TAKES_SPACE = 'button, a, input, select, textarea, summary, [contenteditable], dialog[open]'
