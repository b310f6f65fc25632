import { useSyncExternalStore } from 'react'

/**
 * How a meeting is laid out: in a hand, beside a video call, or with the screen to itself. Measured
 * in letters: who reads large ones has less room on the same screen.
 */
export type Width = 'phone' | 'beside' | 'whole'

const BESIDE = '(min-width: 45em)'
const WHOLE = '(min-width: 75em)'

function subscribe(listener: () => void): () => void {
  const queries = [matchMedia(BESIDE), matchMedia(WHOLE)]
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}

function widthNow(): Width {
  if (matchMedia(WHOLE).matches) return 'whole'
  return matchMedia(BESIDE).matches ? 'beside' : 'phone'
}

export function useWidth(): Width {
  return useSyncExternalStore(subscribe, widthNow)
}
