import type { Hint } from '@kring/shared/question/hint'
import { useSyncExternalStore } from 'react'

/** What the coach remembers of one meeting, on this device and until its page is closed. */
interface Memory {
  readonly meeting: string
  readonly isQuiet: boolean
  readonly seen: { readonly [hint in Hint]?: number }
}

const KEY = 'kring.coach.meeting'
/** Who has seen a hint so often knows it: from then on it is said in a word. */
const KNOWN_AFTER = 3

const listeners = new Set<() => void>()
let memory: Memory | undefined

/** Another meeting begins with nothing remembered. */
function of(meeting: string): Memory {
  if (memory?.meeting !== meeting) memory = read(meeting)
  return memory
}

function read(meeting: string): Memory {
  const nothing: Memory = { meeting, isQuiet: false, seen: {} }
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<Memory> | null
    return kept?.meeting === meeting ? { ...nothing, ...kept } : nothing
  } catch {
    return nothing
  }
}

function remember(next: Memory): void {
  memory = next
  try {
    sessionStorage.setItem(KEY, JSON.stringify(next))
  } catch {
    // It is then forgotten with the page.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether who writes wants no more of it in this meeting. */
export function useQuiet(meeting: string): boolean {
  return useSyncExternalStore(subscribe, () => of(meeting).isQuiet)
}

export function beQuiet(meeting: string, is: 'quiet' | 'heard'): void {
  remember({ ...of(meeting), isQuiet: is === 'quiet' })
}

export function isKnown(meeting: string, hint: Hint): boolean {
  return (of(meeting).seen[hint] ?? 0) >= KNOWN_AFTER
}

export function rememberSeen(meeting: string, hint: Hint): void {
  const { seen, ...rest } = of(meeting)
  remember({ ...rest, seen: { ...seen, [hint]: (seen[hint] ?? 0) + 1 } })
}
