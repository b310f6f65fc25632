import { useSyncExternalStore } from 'react'

/** The ways in which a device may call for its holder's attention. */
export type Signal = 'vibration' | 'sound'

const listeners = new Set<() => void>()
const keyOf = (signal: Signal) => `kring.signal.${signal}`
/** What was chosen where the browser keeps nothing: then it lives as long as the page. */
const chosen = new Map<Signal, boolean>()

/** On, until its holder turned it off on this device. */
export function isSignalOn(signal: Signal): boolean {
  const here = chosen.get(signal)
  if (here !== undefined) return here
  try {
    return localStorage.getItem(keyOf(signal)) !== 'off'
  } catch {
    return true
  }
}

export function setSignal(signal: Signal, to: 'on' | 'off'): void {
  chosen.set(signal, to === 'on')
  try {
    if (to === 'on') localStorage.removeItem(keyOf(signal))
    else localStorage.setItem(keyOf(signal), 'off')
  } catch {
    // The choice then holds for this page.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useSignalOn(signal: Signal): boolean {
  return useSyncExternalStore(subscribe, () => isSignalOn(signal))
}
