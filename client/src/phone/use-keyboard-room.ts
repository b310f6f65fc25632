import { useSyncExternalStore } from 'react'

/** What of the window is left to draw in, the on-screen keyboard taken off. */
export interface KeyboardRoom {
  readonly height: number
  readonly top: number
  readonly keyboard: 'open' | 'closed'
}

/** A keyboard takes more than a browser's own bars ever do. */
const KEYBOARD_PX = 150

let last: KeyboardRoom = { height: 0, top: 0, keyboard: 'closed' }

function current(): KeyboardRoom {
  const seen = window.visualViewport
  // Zoomed in by hand, the reader looks at a part of the page; the page itself stays as it is.
  const zoomed = seen !== null && Math.abs(seen.scale - 1) > 0.01
  const height = Math.round(seen && !zoomed ? seen.height : innerHeight)
  const top = Math.round(seen && !zoomed ? seen.offsetTop : 0)
  const keyboard = innerHeight - height > KEYBOARD_PX ? 'open' : 'closed'
  if (last.height !== height || last.top !== top || last.keyboard !== keyboard) {
    last = { height, top, keyboard }
  }
  return last
}

function subscribe(listener: () => void): () => void {
  const seen = window.visualViewport
  addEventListener('resize', listener)
  seen?.addEventListener('resize', listener)
  seen?.addEventListener('scroll', listener)
  return () => {
    removeEventListener('resize', listener)
    seen?.removeEventListener('resize', listener)
    seen?.removeEventListener('scroll', listener)
  }
}

export function useKeyboardRoom(): KeyboardRoom {
  return useSyncExternalStore(subscribe, current)
}
