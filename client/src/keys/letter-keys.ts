import { useSyncExternalStore } from 'react'

const KEY = 'kring.letter-keys'
const listeners = new Set<() => void>()
let on: boolean | undefined

/** Whether single letters do something. A reader may switch them off (WCAG 2.1.4). */
export function letterKeysOn(): boolean {
  if (on === undefined) {
    try {
      on = localStorage.getItem(KEY) !== 'off'
    } catch {
      on = true
    }
  }
  return on
}

export function switchLetterKeys(to: 'on' | 'off'): void {
  on = to === 'on'
  try {
    localStorage.setItem(KEY, to)
  } catch {
    // The choice then holds until the page is left.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useLetterKeysOn(): boolean {
  return useSyncExternalStore(subscribe, letterKeysOn)
}
