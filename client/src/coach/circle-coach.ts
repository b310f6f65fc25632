import type { CircleView } from '@kring/shared/api/circle-api'
import { useEffect, useSyncExternalStore } from 'react'

/** What the circle says about the coach, and whether who looks may say otherwise. */
export interface CircleCoach {
  readonly coach: 'on' | 'off'
  readonly mayChange: boolean
}

const known = new Map<string, CircleCoach | undefined>()
const listeners = new Set<() => void>()
const keyOf = (circle: string) => `kring.coach.circle.${circle}`

/** As the server told it last, also without a network; undefined where it never has. */
function circleCoach(circle: string): CircleCoach | undefined {
  if (!known.has(circle)) known.set(circle, read(circle))
  return known.get(circle)
}

function read(circle: string): CircleCoach | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(circle)) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return undefined
    const coach = Reflect.get(kept, 'coach') === 'off' ? 'off' : 'on'
    return { coach, mayChange: Reflect.get(kept, 'mayChange') === true }
  } catch {
    return undefined
  }
}

export function tellCircleCoach(circle: string, told: CircleCoach): void {
  known.set(circle, told)
  try {
    localStorage.setItem(keyOf(circle), JSON.stringify(told))
  } catch {
    // It is then asked for anew with the next page.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useCircleCoach(circle: string): CircleCoach | undefined {
  return useSyncExternalStore(subscribe, () => circleCoach(circle))
}

/** Takes what the circle says about the coach out of what was asked of it for the page. */
export function useToldByCircle(view: CircleView | undefined): void {
  const circle = view?.circle.id
  const coach = view?.circle.coach
  const mayChange = view?.you.mayChange
  useEffect(() => {
    if (circle === undefined || coach === undefined || mayChange === undefined) return
    tellCircleCoach(circle, { coach, mayChange })
  }, [circle, coach, mayChange])
}
