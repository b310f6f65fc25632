import { useSyncExternalStore } from 'react'

/** How a meeting is laid out: in a hand, beside a video call, or with the screen to itself. */
export type Width = 'phone' | 'beside' | 'whole'

const BESIDE = '(min-width: 720px)'
const WHOLE = '(min-width: 1200px)'

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
