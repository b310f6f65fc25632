import { useSyncExternalStore } from 'react'

/** Whose eyes are on this device: its holder's alone, or those of all around one screen. */
export type Screen = 'own' | 'shared'

const KEYS = { own: 'kring.coach', shared: 'kring.coach.one-screen' } as const
/** What all around a screen would read is not shown to them unasked. */
const AT_FIRST = { own: true, shared: false } as const

const listeners = new Set<() => void>()
/** What was chosen where the browser keeps nothing: then it lives as long as the page. */
const chosen = new Map<Screen, boolean>()

function isOn(screen: Screen): boolean {
  const here = chosen.get(screen)
  if (here !== undefined) return here
  try {
    const kept = localStorage.getItem(KEYS[screen])
    return kept === null ? AT_FIRST[screen] : kept === 'on'
  } catch {
    return AT_FIRST[screen]
  }
}

export function switchOwnCoach(screen: Screen, to: 'on' | 'off'): void {
  chosen.set(screen, to === 'on')
  try {
    localStorage.setItem(KEYS[screen], to)
  } catch {
    // The choice then holds until the page is left.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether who holds this device wants the coach. Kept on the device, and told to nobody. */
export function useOwnCoachOn(screen: Screen): boolean {
  return useSyncExternalStore(subscribe, () => isOn(screen))
}
