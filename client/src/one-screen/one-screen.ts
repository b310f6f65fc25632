import type { MemberId } from '@kring/shared/lib/id'
import { useSyncExternalStore } from 'react'

/** How a meeting uses this device: alone by its holder, or as the one screen that all look at. */
export interface OneScreen {
  readonly isOn: boolean
  /** Members of the circle who are not in the room today. */
  readonly absent: readonly MemberId[]
  /** Whether what only who leads should see is on the screen just now, although all see it. */
  readonly shows: 'shared' | 'private'
}

const OFF: OneScreen = Object.freeze({ isOn: false, absent: [], shows: 'shared' })
const known = new Map<string, OneScreen>()
const listeners = new Set<() => void>()
const keyOf = (meeting: string) => `kring.one-screen.${meeting}`

/** As it was chosen for this meeting on this device. */
export function oneScreenOf(meeting: string): OneScreen {
  const here = known.get(meeting) ?? read(meeting)
  known.set(meeting, here)
  return here
}

function read(meeting: string): OneScreen {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(meeting)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return OFF
    const absent: unknown = Reflect.get(kept, 'absent')
    return Object.freeze({
      isOn: Reflect.get(kept, 'isOn') === true,
      absent: Array.isArray(absent)
        ? absent.filter((one): one is MemberId => typeof one === 'string')
        : [],
      shows: 'shared',
    })
  } catch {
    return OFF
  }
}

function change(meeting: string, to: Partial<OneScreen>): void {
  const next: OneScreen = Object.freeze({ ...oneScreenOf(meeting), ...to })
  known.set(meeting, next)
  try {
    // What is private is never shown again by itself.
    localStorage.setItem(keyOf(meeting), JSON.stringify({ isOn: next.isOn, absent: next.absent }))
  } catch {
    // The choice then holds until the page is left.
  }
  for (const listener of listeners) listener()
}

export function shareScreen(meeting: string, to: 'one' | 'own'): void {
  change(meeting, { isOn: to === 'one', shows: 'shared' })
}

export function setAbsent(meeting: string, member: MemberId, is: 'absent' | 'in-the-room'): void {
  const others = oneScreenOf(meeting).absent.filter((one) => one !== member)
  change(meeting, { absent: is === 'absent' ? [...others, member] : others })
}

export function showOnScreen(meeting: string, shows: OneScreen['shows']): void {
  if (oneScreenOf(meeting).shows !== shows) change(meeting, { shows })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useOneScreen(meeting: string): OneScreen {
  return useSyncExternalStore(subscribe, () => oneScreenOf(meeting))
}
